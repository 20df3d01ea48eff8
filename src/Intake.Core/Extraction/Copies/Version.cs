namespace Intake.Extraction.Copies;

/// <summary>Which version of the draft a copy was made on.</summary>
internal enum Version
{
    /// <summary>This draft: what differs was changed by the sender.</summary>
    This,

    /// <summary>Perhaps another: what differs without a mark is doubtful.</summary>
    Unsure,

    /// <summary>Another: what differs without a mark is not the sender's.</summary>
    Other,
}
