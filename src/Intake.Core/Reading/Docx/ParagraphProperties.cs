namespace Intake.Reading.Docx;

/// <summary>What a <c>w:pPr</c> says; null where it does not say.</summary>
internal sealed class ParagraphProperties
{
    /// <summary>What a paragraph without properties has.</summary>
    public static readonly ParagraphProperties None = new();

    /// <summary>Id of the paragraph's style.</summary>
    public string? Style { get; set; }

    /// <summary>The list it is in; 0 for none.</summary>
    public int? NumberingId { get; set; }

    /// <summary>0-based level in that list.</summary>
    public int? NumberingLevel { get; set; }

    /// <summary>0-based outline level, 9 for body text.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>Whether it stands in a frame beside the text.</summary>
    public bool IsFramed { get; set; }

    /// <summary>Who inserted the paragraph's mark, or moved it here.</summary>
    public Revision? MarkInserted { get; set; }

    /// <summary>Who deleted the paragraph's mark, or moved it away.</summary>
    public Revision? MarkDeleted { get; set; }

    /// <summary>Whether the mark came here by a move.</summary>
    public bool IsMarkMovedTo { get; set; }

    /// <summary>Whether the mark went from here by a move.</summary>
    public bool IsMarkMovedFrom { get; set; }

    /// <summary>What it said before a tracked change of formatting; null when that was not changed.</summary>
    public ParagraphProperties? Former { get; set; }
}
