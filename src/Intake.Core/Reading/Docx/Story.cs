using Intake.Reading.Building;
using Intake.Reading.Docx.Numbering;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>One part with paragraphs while it is read: the document, the notes, the comments, a header.</summary>
internal sealed class Story(WordFile file, XmlGate xml)
{
    private readonly ParagraphNumbers numbers = new(file.Lists, file.Styles);
    private readonly ParagraphNumbers boxNumbers = new(file.Lists, file.Styles);
    private WordParagraph? previous;

    /// <summary>The file.</summary>
    public WordFile File => file;

    /// <summary>The part.</summary>
    public XmlGate Xml => xml;

    /// <summary>Fields that are open.</summary>
    public FieldStack Fields { get; } = new();

    /// <summary>Ranges moved here that are open.</summary>
    public MoveRanges MovesTo { get; } = new();

    /// <summary>Ranges moved away that are open.</summary>
    public MoveRanges MovesFrom { get; } = new();

    /// <summary>A new paragraph begins; at the limit it is the last one.</summary>
    public WordParagraph Begin(List<OpenParagraph> into)
    {
        var paragraph = new WordParagraph { MovedTo = MovesTo.Current, MovedFrom = MovesFrom.Current };
        into.Add(paragraph);
        if (file.Builder.Count(0, 0, 1)) xml.Stop();
        return paragraph;
    }

    /// <summary>Adds text to a paragraph, unless it belongs to a field's code.</summary>
    public void Say(WordParagraph paragraph, string text, RunFormat format, Scope scope)
    {
        if (text.Length == 0 || Fields.IsInCode) return;
        var emphasis = format.ToEmphasis();
        if (scope.IsLink || Fields.IsInLink) emphasis |= Emphasis.Link;
        if (file.Builder.Say(paragraph, text, emphasis, format.ShownColor, scope.Inserted, scope.Deleted)) xml.Stop();
    }

    /// <summary>A paragraph is complete: its number can be counted.</summary>
    public void End(WordParagraph paragraph, Scope scope)
    {
        var properties = paragraph.Properties;
        paragraph.MarkInserted = MoveOf(properties.MarkInserted, properties.IsMarkMovedTo, MovesTo.Current ?? paragraph.MovedTo) ?? scope.Inserted;
        paragraph.MarkDeleted = MoveOf(properties.MarkDeleted, properties.IsMarkMovedFrom, MovesFrom.Current ?? paragraph.MovedFrom) ?? scope.Deleted;
        paragraph.Cell = scope.Cell;
        paragraph.HeadingLevel = (properties.OutlineLevel ?? paragraph.Style.OutlineLevel) is >= 0 and < 9 and var outline ? outline + 1 : paragraph.Style.HeadingLevel;
        paragraph.Kind = KindOf(paragraph, scope);
        paragraph.Number = (scope.Kind == ParagraphKind.TextBox ? boxNumbers : numbers).Next(
            properties, paragraph.Style, paragraph.MarkDeleted is not null, paragraph.MarkInserted is not null);
        previous = paragraph;
    }

    /// <summary>Reads the start or end of a range when the current element is one (§17.13.4, comments; §17.13.5, moves).</summary>
    public void ReadRange(WordParagraph? paragraph)
    {
        switch (xml.Name)
        {
            case "commentRangeStart":
                file.Comments.Start(xml["id"], paragraph);
                break;
            case "commentRangeEnd":
                file.Comments.End(xml["id"], paragraph ?? previous);
                break;
            case "moveFromRangeStart":
                MovesFrom.Start(xml["id"], xml["name"]);
                if (paragraph is not null) paragraph.MovedFrom = MovesFrom.Current;
                break;
            case "moveFromRangeEnd":
                MovesFrom.End(xml["id"]);
                break;
            case "moveToRangeStart":
                MovesTo.Start(xml["id"], xml["name"]);
                if (paragraph is not null) paragraph.MovedTo = MovesTo.Current;
                break;
            case "moveToRangeEnd":
                MovesTo.End(xml["id"]);
                break;
        }
    }

    // The mark's properties stand before the start of the range that names the move, and may stand after its end.
    private Revision? MoveOf(Revision? revision, bool isMove, string? name) => revision is not null && isMove ? file.Revisions.AsMove(revision, name) : revision;

    private static ParagraphKind KindOf(WordParagraph paragraph, Scope scope)
    {
        if (scope.Kind != ParagraphKind.Body) return scope.Kind;
        if (scope.Cell is not null) return ParagraphKind.Cell;
        if (paragraph.Properties.IsFramed) return ParagraphKind.TextBox;
        if (paragraph.Style.IsTitle) return ParagraphKind.Title;
        return paragraph.HeadingLevel > 0 ? ParagraphKind.Heading : ParagraphKind.Body;
    }
}
