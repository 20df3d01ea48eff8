using Intake.Reading.Pdf.Layout;

namespace Intake.Reading.Pdf.Tables;

/// <summary>Gives tables their numbers and rows: one that a page breaks is one table, and so is a row.</summary>
internal sealed class TableNumbers
{
    /// <summary>How far the columns of two parts of one table may be apart, in points.</summary>
    private const double SameColumn = 6;

    private RuledTable? last;
    private int number;
    private int rows;
    private string header = "";

    /// <summary>The blocks of a table, cell by cell.</summary>
    /// <param name="page">1-based page.</param>
    /// <param name="filled">The table.</param>
    /// <param name="before">The block that stands before it; null for none.</param>
    public IEnumerable<Block> Blocks(int page, FilledTable filled, Block? before)
    {
        var table = filled.Table;
        var lines = filled.Glyphs.Select(g => PageLines.Whole(PageLines.Pieces(g))).ToList();
        var first = Row(table, lines, 1);
        var goesOn = before is { Cell: { } cell } && cell.Table == number && before.Page == page - 1 && last is not null && IsSameGrid(last, table);
        var repeats = goesOn && first.Length > 0 && first == header;
        if (!goesOn) (number, rows, header) = (number + 1, 0, first);
        var skipped = repeats ? 1 : 0;
        // The row that a page parts goes on below the header, which is repeated; its first cell, which names it, is empty there.
        var shift = rows - skipped - (goesOn && IsRest(table, lines, skipped + 1) ? 1 : 0);
        last = table;
        rows = shift + table.Rows.Length - 1;
        return Enumerable.Range(0, table.Cells.Length).Where(i => table.Cells[i].Row > skipped)
            .SelectMany(i => Cell(page, table.Cells[i], lines[i], shift + table.Cells[i].Row))
            .OrderBy(b => b.Cell!.Row).ThenBy(b => b.Cell!.Column);
    }

    private IEnumerable<Block> Cell(int page, RuledCell place, List<PageLine> lines, int row)
    {
        if (lines.Count > 0)
        {
            var room = lines.Min(l => l.Left) - place.Box.Left;
            var margin = Math.Max(lines.Max(l => l.End), lines[0].IsRightToLeft ? -lines.Min(l => l.Left) : place.Box.Right - room);
            yield return new Block(page, lines) { Kind = ParagraphKind.Cell, Cell = new TableCell(number, row, place.Column, place.ColumnSpan), Margin = margin };
        }

        for (var below = 1; below < place.RowSpan; below++)
            yield return new Block(page, []) { Kind = ParagraphKind.Cell, Cell = new TableCell(number, row + below, place.Column, place.ColumnSpan, ContinuesAbove: true) };
    }

    private static bool IsSameGrid(RuledTable a, RuledTable b) =>
        a.Columns.Length == b.Columns.Length && a.Columns.Zip(b.Columns).All(c => Math.Abs(c.First - c.Second) <= SameColumn);

    private static bool IsRest(RuledTable table, List<List<PageLine>> lines, int row)
    {
        var cells = Enumerable.Range(0, table.Cells.Length).Where(i => table.Cells[i].Row == row).ToList();
        return cells.Count > 1 && lines[cells[0]].Count == 0 && cells.Exists(i => lines[i].Count > 0 && char.IsLower(lines[i][0].Text[0]));
    }

    private static string Row(RuledTable table, List<List<PageLine>> lines, int row) =>
        string.Join('|', Enumerable.Range(0, table.Cells.Length).Where(i => table.Cells[i].Row == row).Select(i => string.Concat(lines[i].Select(l => l.Text))));
}
