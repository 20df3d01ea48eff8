namespace Intake.Extraction;

/// <summary>The one end of a mail.</summary>
public enum Disposition
{
    /// <summary>It counts; its findings are warnings.</summary>
    Submission,

    /// <summary>A machine's mail.</summary>
    Automatic,

    /// <summary>Thanks, acknowledgement, greeting.</summary>
    Courtesy,

    /// <summary>About something else.</summary>
    Unrelated,

    /// <summary>The same mail again.</summary>
    Duplicate,

    /// <summary>It takes back an earlier one and puts nothing in its place.</summary>
    Withdrawal,

    /// <summary>A person decides before it counts.</summary>
    Held,

    /// <summary>It broke a limit.</summary>
    Rejected,
}
