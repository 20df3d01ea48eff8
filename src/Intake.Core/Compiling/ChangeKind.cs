namespace Intake.Compiling;

/// <summary>What an entry does to its provision, seen from the base text and the resulting text.</summary>
public enum ChangeKind
{
    /// <summary>The provision goes.</summary>
    DeleteParagraph,

    /// <summary>Most of its words go and most of the result is new.</summary>
    ReplaceParagraph,

    /// <summary>Words go and others come.</summary>
    Replace,

    /// <summary>Words come, none go.</summary>
    Insert,

    /// <summary>Words go, none come.</summary>
    Delete,

    /// <summary>Only punctuation, capitals or spaces change.</summary>
    Editorial,

    /// <summary>A new provision.</summary>
    NewParagraph,

    /// <summary>The provision goes to another place.</summary>
    Move,

    /// <summary>Two provisions become one.</summary>
    Merge,

    /// <summary>One provision becomes two.</summary>
    Split,

    /// <summary>The resulting text is not determined, or is the base text: the sender's words are shown as they are.</summary>
    Unclear,

    /// <summary>A placeholder for a proposal that positions speak of and nobody sent.</summary>
    NotReceived,
}
