namespace Intake.Extraction;

/// <summary>What a proposal does.</summary>
public enum Operation
{
    /// <summary>Puts words into a provision.</summary>
    Insert,

    /// <summary>Takes words out of a provision.</summary>
    Delete,

    /// <summary>Puts words in the place of others.</summary>
    Replace,

    /// <summary>Puts a new paragraph at a place.</summary>
    InsertParagraph,

    /// <summary>Takes a whole provision out.</summary>
    DeleteParagraph,

    /// <summary>Puts a new text in the place of a whole provision.</summary>
    ReplaceParagraph,

    /// <summary>Moves a provision.</summary>
    Move,

    /// <summary>Makes one of two provisions.</summary>
    Merge,

    /// <summary>Makes two of one provision.</summary>
    Split,

    /// <summary>Position: for the text, or for another's proposal.</summary>
    Support,

    /// <summary>Position: against the text, or against another's proposal.</summary>
    Oppose,

    /// <summary>Position: keep the text as it stands.</summary>
    Retain,

    /// <summary>Position: not decided yet.</summary>
    Reserve,

    /// <summary>A remark or question with no new text.</summary>
    Comment,
}
