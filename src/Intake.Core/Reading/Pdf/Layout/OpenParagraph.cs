using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>A paragraph while the file is put together: its lines, page by page, and what stands behind it.</summary>
/// <param name="page">1-based page on which it begins.</param>
/// <param name="lines">Its first lines.</param>
/// <param name="kind">Where it stands.</param>
internal sealed class OpenParagraph(int page, List<PageLine> lines, ParagraphKind kind)
{
    /// <summary>Its lines on each of its pages.</summary>
    public List<(int Page, List<PageLine> Lines)> Parts { get; } = [(page, lines)];

    /// <summary>1-based page on which it begins.</summary>
    public int Page => Parts[0].Page;

    /// <summary>Where it stands on the page.</summary>
    public ParagraphKind Kind { get; set; } = kind;

    /// <summary>Outline level of a heading; 0 for what is none.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Its cell; null outside tables.</summary>
    public TableCell? Cell { get; set; }

    /// <summary>Words without a place on the page: what a comment says.</summary>
    public string? Words { get; init; }

    /// <summary>Notes and comments that stand behind it.</summary>
    public List<OpenParagraph> After { get; } = [];

    /// <summary>1-based position; set when all paragraphs are known.</summary>
    public int Position { get; set; }

    /// <summary>All its lines, in order.</summary>
    public IEnumerable<PageLine> Lines => Parts.SelectMany(p => p.Lines);

    /// <summary>Its characters on a page, in reading order.</summary>
    public IEnumerable<Glyph> On(int page) => Parts.Where(p => p.Page == page).SelectMany(p => p.Lines).SelectMany(l => l.Glyphs);

    /// <summary>The size of most of its lines, in points.</summary>
    public double Size
    {
        get
        {
            var sizes = Lines.Select(l => l.Size).Order().ToList();
            return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
        }
    }
}
