using System.Collections.Immutable;

namespace Intake.Reading;

/// <summary>One paragraph as read, with its marks beside its text.</summary>
public sealed record Paragraph
{
    /// <summary>1-based position in its document: the line number of <c>intake read --view all</c>.</summary>
    public required int Position { get; init; }

    /// <summary>Where it stands on the page.</summary>
    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;

    /// <summary>Outline level of a heading, 1 the highest; 0 for what is not a heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Levels of quotation in a mail (<c>&gt;&gt;</c> is 2); 0 for the sender's own text.</summary>
    public int QuoteDepth { get; init; }

    /// <summary>1-based page, where the format has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The automatic number; null when there is none. A typed number is part of the text.</summary>
    public PrintedNumber? Number { get; init; }

    /// <summary>The table cell it stands in; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>The text, in order.</summary>
    public ImmutableArray<TextRun> Runs { get; init; } = [];

    /// <summary>Who inserted the paragraph's end: rejecting it joins the paragraph to the next.</summary>
    public Revision? MarkInserted { get; init; }

    /// <summary>Who deleted the paragraph's end: accepting it joins the paragraph to the next.</summary>
    public Revision? MarkDeleted { get; init; }

    /// <summary>Whether any run or the paragraph's end is tracked.</summary>
    public bool IsRevised => MarkInserted is not null || MarkDeleted is not null || Runs.Any(r => r.Inserted is not null || r.Deleted is not null);

    /// <summary>The text of one view, without the automatic number.</summary>
    public string Text(View view = View.Accepted) =>
        Runs is [var only] ? only.In(view) ? only.Text : "" : string.Concat(Runs.Where(r => r.In(view)).Select(r => r.Text));
}
