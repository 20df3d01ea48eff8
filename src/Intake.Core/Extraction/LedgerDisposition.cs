namespace Intake.Extraction;

/// <summary>What became of one paragraph of a mail.</summary>
public enum LedgerDisposition
{
    /// <summary>One or more proposals were taken from it.</summary>
    Proposal,

    /// <summary>It gives the reason of a proposal, or introduces it.</summary>
    Rationale,

    /// <summary>A general comment, kept whole.</summary>
    General,

    /// <summary>Salutation, thanks, signature, disclaimer, announcement of an attachment.</summary>
    Courtesy,

    /// <summary>Quoted from another mail.</summary>
    Quoted,

    /// <summary>The draft's own text, unchanged.</summary>
    DraftText,

    /// <summary>Not understood: a person must look.</summary>
    NeedsAttention,
}
