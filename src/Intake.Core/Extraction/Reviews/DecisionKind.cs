namespace Intake.Extraction.Reviews;

/// <summary>What an officer decides.</summary>
public enum DecisionKind
{
    /// <summary>The mail counts as a submission.</summary>
    Release,

    /// <summary>The mail does not count.</summary>
    Refuse,

    /// <summary>On whose behalf the mail speaks.</summary>
    Proponents,

    /// <summary>A paragraph makes a proposal that was not read in it.</summary>
    Add,

    /// <summary>A proposal is another one than was read.</summary>
    Correct,

    /// <summary>A proposal is none.</summary>
    Drop,

    /// <summary>A paragraph is a reason, a general comment or a courtesy.</summary>
    Mark,

    /// <summary>What is noted at a place was looked at and stays as it is.</summary>
    Seen,

    /// <summary>A proposal is several.</summary>
    Split,

    /// <summary>Several proposals are one.</summary>
    Join,

    /// <summary>An earlier decision does not hold any more.</summary>
    Undo,
}
