namespace Intake.Service.Pipeline;

/// <summary>How a run of the extract stage ended.</summary>
public enum ExtractEnd
{
    /// <summary>The mail has its record, from this run or an earlier one, and who waits for it was told.</summary>
    Done,

    /// <summary>Another reader has the mail; when it fails the mail is found by the reconciler.</summary>
    Taken,

    /// <summary>There is no such mail.</summary>
    NoMail,

    /// <summary>There is no consultation yet; the mail waits.</summary>
    NoConsultation,
}
