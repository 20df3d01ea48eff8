namespace Intake.Mail;

/// <summary>Whether the mail proves that it comes from its From address.</summary>
public enum Authentication
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary>Our own border says so, or a signature of the address's domain over the whole mail does.</summary>
    Pass,

    /// <summary>Our own border says that it does not, or the signature of the address's domain does not fit the mail: it was changed on its way.</summary>
    Fail,
}
