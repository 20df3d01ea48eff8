namespace Intake.Service.MailOut;

/// <summary>What a mail service said of a mail.</summary>
public enum SendEnd
{
    /// <summary>It took it.</summary>
    Taken,

    /// <summary>It did not say: it may have taken it.</summary>
    InDoubt,

    /// <summary>It did not take it and may later.</summary>
    Busy,

    /// <summary>It did not take it and will not before somebody repairs the settings or the mail.</summary>
    Refused,
}
