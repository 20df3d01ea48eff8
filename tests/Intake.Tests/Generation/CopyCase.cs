namespace Intake.Tests.Generation;

/// <summary>A way in which delegations send a copy of the draft with their edits in it.</summary>
internal enum CopyCase
{
    /// <summary>The whole draft, every edit tracked.</summary>
    Tracked,

    /// <summary>The whole draft, edited with tracking off.</summary>
    Silent,

    /// <summary>The whole draft, some edits tracked and some not.</summary>
    Mixed,

    /// <summary>A stretch of the draft, tracked.</summary>
    PartTracked,

    /// <summary>A stretch of the draft, edited with tracking off.</summary>
    PartSilent,

    /// <summary>Only the paragraphs that are edited.</summary>
    Excerpts,

    /// <summary>Tracked changes in an older draft, whose numbers and words differ here and there.</summary>
    Older,

    /// <summary>Tracked changes with remarks of the sender between the paragraphs and a letter in front.</summary>
    Commented,

    /// <summary>Edited with tracking off, with remarks between the paragraphs, page numbers and running heads.</summary>
    Furnished,

    /// <summary>A Word file with struck and underlined words.</summary>
    MarkedWord,

    /// <summary>In the body of a mail, deletions struck and additions bold.</summary>
    MarkedHtml,

    /// <summary>In the body of a mail, edits not marked.</summary>
    CleanHtml,

    /// <summary>In plain text, wrapped, edits not marked.</summary>
    CleanText,

    /// <summary>A table with the current text, the proposed text and the reason.</summary>
    SideBySide,
}
