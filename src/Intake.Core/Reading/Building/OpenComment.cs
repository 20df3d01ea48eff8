using System.Text;

namespace Intake.Reading.Building;

/// <summary>A comment of the file, and where it is anchored as far as that was read.</summary>
internal sealed class OpenComment
{
    /// <summary>Who wrote it.</summary>
    public string Author { get; set; } = "";

    /// <summary>When; null when absent or malformed.</summary>
    public DateTimeOffset? Date { get; set; }

    /// <summary>Its own paragraphs; none until they are read.</summary>
    public List<OpenParagraph> Paragraphs { get; init; } = [];

    /// <summary>First paragraph with anchored words, or the one that holds the mark.</summary>
    public OpenParagraph? First { get; set; }

    /// <summary>Last such paragraph.</summary>
    public OpenParagraph? Last { get; set; }

    /// <summary>The anchored words.</summary>
    public StringBuilder Anchor { get; } = new();

    /// <summary>Whether it has its place behind a paragraph.</summary>
    public bool IsPlaced { get; set; }
}
