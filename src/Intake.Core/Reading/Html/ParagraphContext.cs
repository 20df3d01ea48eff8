namespace Intake.Reading.Html;

/// <summary>Where on the page text stands.</summary>
internal sealed record ParagraphContext
{
    /// <summary>Levels of quotation.</summary>
    public int QuoteDepth { get; init; }

    /// <summary>Level of the heading; 0 outside headings.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What an element or its style makes of the text; <see cref="ParagraphKind.Body"/> when nothing special.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>The innermost cell; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>An empty paragraph that stands here.</summary>
    public Paragraph Paragraph(int position) => new()
    {
        Position = position,
        Kind = QuoteDepth > 0 ? ParagraphKind.Quote : Kind != ParagraphKind.Body ? Kind : Cell is not null ? ParagraphKind.Cell : ParagraphKind.Body,
        HeadingLevel = HeadingLevel,
        QuoteDepth = QuoteDepth,
        Cell = Cell,
    };
}
