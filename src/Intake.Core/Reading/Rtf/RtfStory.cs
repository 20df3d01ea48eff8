using Intake.Reading.Building;
using Intake.Reading.Numbering;

namespace Intake.Reading.Rtf;

/// <summary>A text with paragraphs while it is read: the document, a note, a comment, a header, a text box.</summary>
internal sealed class RtfStory(RtfFile file, ParagraphKind kind, List<OpenParagraph> into)
{
    // Word itself allows some thirty tables in one another.
    private const int DeepestTable = 32;

    private readonly List<EdgeTable> tables = [];
    private readonly ViewCounters counters = new();
    private OpenParagraph? current;
    private string? printed;
    private (Revision? Inserted, Revision? Deleted) end;
    private bool beginsWithNewEnd;

    /// <summary>Name of the move by which text came here.</summary>
    public string? MovesTo { get; set; }

    /// <summary>Name of the move by which text went from here.</summary>
    public string? MovesFrom { get; set; }

    /// <summary>The paragraph that is read; begun when none is.</summary>
    public OpenParagraph Current
    {
        get
        {
            if (current is not null) return current;
            current = new OpenParagraph { Kind = kind };
            into.Add(current);
            file.Builder.Count(0, 0, 1);
            return current;
        }
    }

    /// <summary>Whether a paragraph is open.</summary>
    public bool IsOpen => current is not null;

    /// <summary>Adds text.</summary>
    public void Say(string text, RtfState state)
    {
        var emphasis = state.Emphasis;
        if (state.IsLink) emphasis |= Emphasis.Link;
        if (state.Background > 0 && file.Color(state.Background) is not "FFFFFF") emphasis |= Emphasis.Highlight;
        file.Builder.Say(Current, text, emphasis, file.Color(state.Color), Inserted(state), Deleted(state));
    }

    /// <summary>Adds the end of a page or column.</summary>
    public void Break(RtfState state) => current?.Break(state.Emphasis, Inserted(state), Deleted(state));

    /// <summary>The number of the open paragraph as the program that wrote the file printed it.</summary>
    public void Print(string number) => printed = number;

    /// <summary>Says who changed the end of the open paragraph, whoever changed its words.</summary>
    public void ChangeEnd(Revision? inserted, Revision? deleted) => end = (inserted ?? end.Inserted, deleted ?? end.Deleted);

    /// <summary>The open paragraph ends (<c>\par</c>).</summary>
    public void EndParagraph(RtfState state) => End(state, Math.Min(state.TableDepth, DeepestTable));

    /// <summary>The open cell ends, and its last paragraph (<c>\cell</c>, <c>\nestcell</c>).</summary>
    public void EndCell(RtfState state, int leastDepth)
    {
        var depth = Math.Clamp(state.TableDepth, leastDepth, DeepestTable);
        End(state, depth);
        tables[depth - 1].EndCell();
    }

    /// <summary>The open row ends (<c>\row</c>, <c>\nestrow</c>).</summary>
    public void EndRow(RtfState state, int leastDepth, List<CellDefinition> definitions)
    {
        var depth = Math.Clamp(state.TableDepth, leastDepth, DeepestTable);
        if (tables.Count < depth) return;
        Leave(depth);
        tables[depth - 1].EndRow(definitions);
    }

    /// <summary>The story ends; a last paragraph without an end is one if it has words.</summary>
    public void Close(RtfState state)
    {
        if (current is not null) End(state, tables.Count > 0 ? Math.Min(state.TableDepth, DeepestTable) : 0);
        Leave(0);
    }

    /// <summary>Who inserted what stands here; null for nobody.</summary>
    public Revision? Inserted(RtfState state) => state.IsInserted ? file.Change(state.InsertedBy, state.InsertedAt, MovesTo) : null;

    /// <summary>Who deleted what stands here; null for nobody.</summary>
    public Revision? Deleted(RtfState state) => state.IsDeleted ? file.Change(state.DeletedBy, state.DeletedAt, MovesFrom) : null;

    private void End(RtfState state, int depth)
    {
        var paragraph = Current;
        Leave(depth);
        while (tables.Count < depth) tables.Add(new EdgeTable(++file.Builder.Tables));
        if (depth > 0) tables[depth - 1].Add(paragraph);
        (paragraph.MarkInserted, paragraph.MarkDeleted) = (end.Inserted ?? Inserted(state), end.Deleted ?? Deleted(state));
        if (file.IsOfLibreOffice && end == default) WholeChange.Complete(paragraph, beginsWithNewEnd);
        beginsWithNewEnd = end.Inserted is not null;
        var style = file.StyleName(state.Style);
        paragraph.HeadingLevel = state.Outline is >= 0 and < 9 and var outline ? outline + 1 : HeadingLevel(style);
        paragraph.Kind = kind != ParagraphKind.Body ? kind
            : depth > 0 ? ParagraphKind.Cell
            : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? ParagraphKind.Title
            : paragraph.HeadingLevel > 0 ? ParagraphKind.Heading : ParagraphKind.Body;
        paragraph.Number = Number(paragraph, state);
        (current, printed, end) = (null, null, default);
    }

    private void Leave(int depth)
    {
        for (; tables.Count > depth; tables.RemoveAt(tables.Count - 1)) tables[^1].Close();
    }

    // The printed number is what the sender saw; what the other views print is counted, if the count agrees with it.
    private PrintedNumber? Number(OpenParagraph paragraph, RtfState state)
    {
        var list = file.Lists.Find(state.List);
        var level = Math.Clamp(state.ListLevel, 0, NumberedList.Depth - 1);
        var counted = list is null ? null : counters.Next((list, level), (list, level), paragraph.MarkDeleted is not null, paragraph.MarkInserted is not null);
        if (printed is null || printed == counted?.All) return counted;
        return printed.Any(char.IsLetterOrDigit) ? new PrintedNumber(printed, printed, printed, level) : null;
    }

    // Built-in styles keep their English names.
    private static int HeadingLevel(string style) =>
        style.Length == 9 && style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && style[^1] is >= '1' and <= '9' ? style[^1] - '0' : 0;
}
