using Intake.Reading.Building;
using Intake.Reading.Odt.Styles;
using Intake.Reading.Packages;

namespace Intake.Reading.Odt;

/// <summary>One part with paragraphs while it is read: the text with its changes, or the page margins.</summary>
internal sealed class OdtStory(XmlGate xml, OdtStyleSheet styles, DocumentBuilder builder)
{
    // Changes that overlap are few; more would be made up to slow the search for their ends.
    private const int MostOpen = 256;

    private readonly List<(string Id, ChangedRegion Region)> open = [];
    private readonly OdtLists lists = new(styles);
    private readonly Dictionary<Revision, Revision> moved = [];

    /// <summary>The part.</summary>
    public XmlGate Xml => xml;

    /// <summary>The styles of the document and the part.</summary>
    public OdtStyleSheet Styles => styles;

    /// <summary>What was read so far.</summary>
    public DocumentBuilder Builder => builder;

    /// <summary>Lists and their numbers.</summary>
    public OdtLists Lists => lists;

    /// <summary>Tracked changes that were not yet placed, by id.</summary>
    public Dictionary<string, ChangedRegion> Regions { get; } = new(StringComparer.Ordinal);

    /// <summary>Name of the move by which text came here; null outside of all.</summary>
    public string? MovesTo { get; set; }

    /// <summary>Name of the move by which text went from here; null outside of all.</summary>
    public string? MovesFrom { get; set; }

    /// <summary>A change begins (ODF 1.3 part 3 §5.5.7.2): an insertion, or a deletion whose words LibreOffice left in the text.</summary>
    public void Start(string? id)
    {
        if (id is not null && Regions.TryGetValue(id, out var region) && open.Count < MostOpen) open.Add((id, region));
    }

    /// <summary>A change ends (§5.5.7.3).</summary>
    public void End(string? id)
    {
        var index = open.FindLastIndex(change => change.Id == id);
        if (index >= 0) open.RemoveAt(index);
    }

    /// <summary>A new paragraph begins; at the limit it is the last one.</summary>
    public OdtParagraph Begin(List<OpenParagraph> into, OdtScope scope)
    {
        var paragraph = new OdtParagraph { Kind = scope.Kind, MovedTo = MovesTo, MovedFrom = MovesFrom, Scope = scope, List = scope.List };
        into.Add(paragraph);
        if (builder.Count(0, 0, 1)) xml.Stop();
        return paragraph;
    }

    /// <summary>Adds text to a paragraph.</summary>
    public void Say(OdtParagraph paragraph, string text, OdtScope scope)
    {
        if (text.Length == 0) return;
        var format = scope.Look.Over(paragraph.Style.Run);
        var emphasis = format.ToEmphasis();
        if (scope.IsLink) emphasis |= Emphasis.Link;
        if (scope.IsHidden) emphasis |= Emphasis.Hidden;
        if (builder.Say(paragraph, text, emphasis, format.ShownColor, Inserted(scope, MovesTo), Deleted(scope, MovesFrom))) xml.Stop();
    }

    /// <summary>A paragraph is complete: its number can be counted, unless it is kept in a changed region, whose place is still to come.</summary>
    public void End(OdtParagraph paragraph)
    {
        var scope = paragraph.Scope;
        paragraph.MarkInserted ??= Inserted(scope, MovesTo ?? paragraph.MovedTo);
        paragraph.MarkDeleted ??= Deleted(scope, MovesFrom ?? paragraph.MovedFrom);
        paragraph.Cell = scope.Cell;
        paragraph.Kind = KindOf(paragraph, scope);
        if (scope.Deleted is null) lists.Count(paragraph);
    }

    private Revision? Inserted(OdtScope scope, string? move) => Innermost(change => change.Inserted) is { } by ? Moved(by, move) : scope.Inserted;

    private Revision? Deleted(OdtScope scope, string? move) => (scope.Deleted ?? Innermost(change => change.Deleted)) is { } by ? Moved(by, move) : null;

    private Revision? Innermost(Func<ChangedRegion, Revision?> of)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (of(open[i].Region) is { } by) return by;
        }

        return null;
    }

    // Equal changes are one object, so that runs are joined by reference.
    private Revision Moved(Revision by, string? move)
    {
        if (move is null) return by;
        var named = by with { Move = move };
        if (moved.TryGetValue(named, out var known)) return known;
        moved.Add(named, named);
        return named;
    }

    private static ParagraphKind KindOf(OdtParagraph paragraph, OdtScope scope)
    {
        if (scope.Kind != ParagraphKind.Body) return scope.Kind;
        if (scope.Cell is not null) return ParagraphKind.Cell;
        if (paragraph.Style.IsTitle) return ParagraphKind.Title;
        return paragraph.HeadingLevel > 0 ? ParagraphKind.Heading : ParagraphKind.Body;
    }
}
