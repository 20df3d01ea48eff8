namespace Intake.Mail;

/// <summary>Whether the mail proves that it comes from its From address.</summary>
public enum Authentication
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary>Our own border says so.</summary>
    Pass,

    /// <summary>Our own border says that it does not.</summary>
    Fail,
}
