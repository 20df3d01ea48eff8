using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>The lists and tables that are open, and what each element makes of the place its text stands in.</summary>
internal sealed class StructureStack
{
    /// <summary>Most empty paragraphs made for merged cells. Stops a page of spans from becoming millions of them.</summary>
    private const int MaxContinuing = 20_000;

    private readonly Stack<ListFrame> lists = new();
    private readonly Stack<TableFrame> tables = new();
    private readonly List<TableCell> continuing = [];
    private string? wordList;
    private int tableCount;
    private int continued;

    /// <summary>Opens an element.</summary>
    /// <returns>The context inside it.</returns>
    public ParagraphContext Enter(IElement element, IElement? next, Declarations declared, Look look, ParagraphBuilder builder)
    {
        var context = builder.Context;
        if (declared["mso-list"] is { } list) wordList = list;
        if (Quotation.IsQuote(element, declared) || Quotation.IsAttribution(element, next)) context = context with { QuoteDepth = context.QuoteDepth + 1 };
        context = context with { Kind = KindOf(declared, element) ?? context.Kind };
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return context with { Kind = ParagraphKind.Heading, HeadingLevel = element.LocalName[1] - '0' };
            case "ol" or "ul" or "menu":
                lists.Push(new ListFrame(element, lists.Count, declared[Declarations.CounterMarker]));
                return context;
            case "li" when lists.TryPeek(out var frame):
                builder.Number = Printed(frame.Number(element, look.Marker), look, frame.Level);
                return context;
            case "table":
                tables.Push(new TableFrame(++tableCount));
                return context with { Cell = null };
            case "tr" when tables.TryPeek(out var table):
                table.BeginRow();
                return context;
            case "td" or "th" when tables.TryPeek(out var table):
                var cell = table.BeginCell(element, continuing);
                AddContinuing(builder);
                return context with { Cell = cell };
            default:
                return context;
        }
    }

    /// <summary>Closes an element.</summary>
    public void Leave(IElement element, ParagraphBuilder builder)
    {
        switch (element.LocalName)
        {
            case "ol" or "ul" or "menu":
                lists.Pop();
                break;
            case "li":
                builder.Number = null;
                break;
            case "table":
                tables.Pop();
                break;
            case "tr" when tables.TryPeek(out var table):
                table.EndRow(continuing);
                AddContinuing(builder);
                break;
        }
    }

    /// <summary>The number that Word put before a list paragraph for programs without lists; null for a bullet.</summary>
    // <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>text
    public PrintedNumber? WordNumber(IElement element, Look look)
    {
        var text = string.Concat(element.TextContent.Where(c => !VisibleText.IsSpace(c) && !VisibleText.IsLeftOut(c) && !char.IsWhiteSpace(c)));
        var isBullet = text == "o" || !text.Any(char.IsLetterOrDigit);
        var at = wordList?.IndexOf("level", StringComparison.Ordinal) ?? -1;
        var level = at >= 0 && at + 5 < wordList!.Length && char.IsAsciiDigit(wordList[at + 5]) ? wordList[at + 5] - '1' : 0;
        return isBullet ? null : Printed(text, look, Math.Max(level, 0));
    }

    private static PrintedNumber? Printed(string? number, Look look, int level) => number is null ? null
        : new PrintedNumber(number, look.Deleted is null ? number : "", look.Inserted is null ? number : "", level);

    private static ParagraphKind? KindOf(Declarations declared, IElement element) => declared["mso-element"] switch
    {
        "comment" => ParagraphKind.Comment,
        "footnote" or "endnote" => ParagraphKind.Note,
        "header" or "footer" => ParagraphKind.Margin,
        _ => string.Equals(element.ClassName, "MsoTitle", StringComparison.OrdinalIgnoreCase) ? ParagraphKind.Title : null,
    };

    private void AddContinuing(ParagraphBuilder builder)
    {
        foreach (var cell in continuing)
        {
            if (continued++ < MaxContinuing) builder.AddContinuing(cell);
        }

        continuing.Clear();
    }
}
