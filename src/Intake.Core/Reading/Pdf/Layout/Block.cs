namespace Intake.Reading.Pdf.Layout;

/// <summary>Lines that are read one after the other from top to bottom: a column, a cell, a page without columns.</summary>
/// <param name="Page">1-based page.</param>
/// <param name="Lines">From top to bottom.</param>
internal sealed record Block(int Page, List<PageLine> Lines)
{
    /// <summary>What its paragraphs are.</summary>
    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;

    /// <summary>The cell it is; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Whether it is one of several columns of its page, so that its width is its own.</summary>
    public bool IsColumn { get; init; }

    /// <summary>Width of its page, in points.</summary>
    public double PageWidth { get; init; }

    /// <summary>Where its lines end at most, growing in reading direction, in points; set when all pages are known.</summary>
    public double Margin { get; init; } = Lines.Count == 0 ? 0 : Lines.Max(l => l.End);
}
