using Intake.Reading.Building;
using Intake.Reading.Numbering;

namespace Intake.Reading.Doc;

/// <summary>The paragraphs of one story, and the tables that they stand in.</summary>
internal sealed class DocParagraphs(DocFile file, ParagraphKind kind, List<OpenParagraph> into)
{
    private readonly List<EdgeTable> tables = [];
    private readonly ViewCounters counters = new();
    private bool beginsWithNewEnd;

    /// <summary>The paragraph that is read; null between two.</summary>
    public OpenParagraph? Open { get; private set; }

    /// <summary>The paragraph before it.</summary>
    public OpenParagraph? Last { get; private set; }

    /// <summary>The paragraph that is read; begun when none is.</summary>
    public OpenParagraph Current()
    {
        if (Open is not null) return Open;
        Open = new OpenParagraph { Kind = kind };
        into.Add(Open);
        file.Builder.Count(0, 0, 1);
        return Open;
    }

    /// <summary>A paragraph ends, which may be the last of a cell of a table in a table, or stand for the end of its row ([MS-DOC] §2.4.3).</summary>
    public void End(DocStyle style, DocParagraphProperties properties, Revision? inserted, Revision? deleted)
    {
        var depth = properties.TableDepth;
        if (depth > 1 && properties.EndsRow)
        {
            EndRow(depth, properties.Cells);
            return;
        }

        Complete(style, properties, depth, inserted, deleted);
        if (depth > 1 && properties.EndsInnerCell) tables[depth - 1].EndCell();
    }

    /// <summary>A cell mark: the end of a cell of an outermost table, or of its row.</summary>
    public void EndCell(DocStyle style, DocParagraphProperties properties, Revision? inserted, Revision? deleted)
    {
        if (properties.EndsRow)
        {
            EndRow(1, properties.Cells);
            return;
        }

        Complete(style, properties, 1, inserted, deleted);
        tables[0].EndCell();
    }

    /// <summary>The story ends.</summary>
    public void Close(DocStyle style, DocParagraphProperties properties, Revision? inserted, Revision? deleted)
    {
        if (Open is not null) Complete(style, properties, Math.Min(properties.TableDepth, tables.Count), inserted, deleted);
        Leave(0);
    }

    private void EndRow(int depth, List<CellDefinition> cells)
    {
        Open = null;
        if (tables.Count < depth) return;
        Leave(depth);
        tables[depth - 1].EndRow(cells);
    }

    private void Complete(DocStyle style, DocParagraphProperties properties, int depth, Revision? inserted, Revision? deleted)
    {
        var paragraph = Current();
        Leave(depth);
        while (tables.Count < depth) tables.Add(new EdgeTable(++file.Builder.Tables));
        if (depth > 0) tables[depth - 1].Add(paragraph);
        (paragraph.MarkInserted, paragraph.MarkDeleted) = (inserted, deleted);
        if (file.Information.IsOfLibreOffice && inserted is null && deleted is null) WholeChange.Complete(paragraph, beginsWithNewEnd);
        beginsWithNewEnd = inserted is not null;
        paragraph.HeadingLevel = properties.Outline is >= 0 and < 9 and var outline ? outline + 1 : style.HeadingLevel;
        paragraph.Kind = kind != ParagraphKind.Body ? kind
            : depth > 0 ? ParagraphKind.Cell
            : style.IsTitle ? ParagraphKind.Title
            : paragraph.HeadingLevel > 0 ? ParagraphKind.Heading : ParagraphKind.Body;
        if (file.Lists.Find(properties.List) is { } list)
        {
            var place = (list, Math.Clamp(properties.ListLevel, 0, NumberedList.Depth - 1));
            paragraph.Number = counters.Next(place, place, paragraph.MarkDeleted is not null, paragraph.MarkInserted is not null);
        }

        (Open, Last) = (null, paragraph);
    }

    private void Leave(int depth)
    {
        for (; tables.Count > depth; tables.RemoveAt(tables.Count - 1)) tables[^1].Close();
    }
}
