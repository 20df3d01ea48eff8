using Intake.Reading.Pdf.Tables;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Puts the text of all pages into paragraphs, in reading order.</summary>
internal sealed class Flow
{
    private readonly List<Block> blocks = [];
    private readonly TableNumbers tables = new();

    /// <summary>The paragraphs of the running text and of tables, in reading order.</summary>
    /// <param name="pages">The pages, margins and notes taken out.</param>
    /// <param name="vocabulary">Learns the words of the text.</param>
    public static List<OpenParagraph> Read(IReadOnlyList<PageText> pages, Vocabulary vocabulary)
    {
        var flow = new Flow();
        foreach (var page in pages) flow.Add(page);
        flow.SetMargins();
        return flow.Paragraphs(vocabulary);
    }

    /// <summary>The paragraphs of the footnotes of a page.</summary>
    public static List<OpenParagraph> Notes(PageText page, Vocabulary vocabulary)
    {
        var flow = new Flow();
        flow.Text(page, page.Notes, ParagraphKind.Note);
        return flow.Paragraphs(vocabulary);
    }

    private void Add(PageText page)
    {
        var left = page.Pieces;
        foreach (var table in page.Tables)
        {
            Text(page, left.FindAll(p => p.Baseline > table.Table.Box.Top), ParagraphKind.Body);
            left = left.FindAll(p => p.Baseline <= table.Table.Box.Top);
            blocks.AddRange(tables.Blocks(page.Number, table, blocks.Count == 0 ? null : blocks[^1]));
        }

        Text(page, left, ParagraphKind.Body);
    }

    private void Text(PageText page, List<PageLine> pieces, ParagraphKind kind)
    {
        foreach (var (group, isColumn) in Columns.Of(pieces)) blocks.Add(new Block(page.Number, PageLines.Whole(group)) { IsColumn = isColumn, Kind = kind, PageWidth = page.Size.Width });
    }

    // A page with a few short lines does not show where its lines would end; other pages that begin at the same place do.
    private void SetMargins()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not { IsColumn: false, Cell: null } block) continue;
            var start = block.Lines.Min(l => l.Start);
            var margin = blocks.Where(b => b is { IsColumn: false, Cell: null } && Math.Abs(b.Lines.Min(l => l.Start) - start) < 40).SelectMany(b => b.Lines).Max(l => l.End);
            // Nothing but short lines: the page is as wide on the other side.
            if (margin - start < block.PageWidth / 2) margin = Math.Max(margin, start < 0 ? -(block.PageWidth + start) : block.PageWidth - start);
            blocks[i] = block with { Margin = margin };
        }
    }

    private List<OpenParagraph> Paragraphs(Vocabulary vocabulary)
    {
        var usual = blocks.Select(b => Breaks.Leading(b, 0)).Where(l => l > 0).Order().ToList();
        var leading = usual.Count == 0 ? 1.25 : usual[usual.Count / 2];
        var paragraphs = new List<OpenParagraph>();
        var cells = new Dictionary<TableCell, (Block Block, OpenParagraph Last)>();
        Block? last = null;
        foreach (var block in blocks)
        {
            var at = paragraphs.Count;
            // A cell that a page parts goes on behind what it held before.
            if (block.Cell is not null)
            {
                last = null;
                if (cells.TryGetValue(block.Cell, out var open)) (last, at) = (open.Block, paragraphs.IndexOf(open.Last) + 1);
            }

            foreach (var lines in Breaks.Paragraphs(block, leading))
            {
                Learn(lines, vocabulary);
                if (last is not null && last != block && GoesOn(paragraphs[at - 1], last, block, lines[0])) paragraphs[at - 1].Parts.Add((block.Page, lines));
                else paragraphs.Insert(at++, new OpenParagraph(block.Page, lines, block.Kind) { Cell = block.Cell });
                last = block;
            }

            if (block.Lines.Count == 0) paragraphs.Insert(at++, new OpenParagraph(block.Page, [], block.Kind) { Cell = block.Cell });
            if (block.Cell is not null) cells[block.Cell] = (block, paragraphs[at - 1]);
            last = block;
        }

        return paragraphs;
    }

    private static void Learn(List<PageLine> lines, Vocabulary vocabulary)
    {
        var before = "";
        foreach (var line in lines)
        {
            vocabulary.Learn(line.Text, before);
            before = line.Text;
        }
    }

    /// <summary>Whether the paragraph that a block ends with goes on in the next: at the foot of a page or column, or of a cell that a page parts.</summary>
    private static bool GoesOn(OpenParagraph paragraph, Block last, Block next, PageLine line)
    {
        if (next.Cell != last.Cell || paragraph.Parts[^1].Lines.Count == 0) return false;
        var before = paragraph.Parts[^1].Lines[^1];
        if (!Breaks.IsSameSize(before, line) || before.IsRightToLeft != line.IsRightToLeft || before.IsBold != line.IsBold) return false;
        if (Breaks.IsMidSentence(before, line)) return !Breaks.HasMarker(line.Text) || !Breaks.EndsEarly(before, line, Breaks.RoomOf(before, last));
        return !Breaks.Ends(before.Text) && !Breaks.HasMarker(line.Text) && !Breaks.EndsEarly(before, line, Breaks.RoomOf(before, last));
    }
}
