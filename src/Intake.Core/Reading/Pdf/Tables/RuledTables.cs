using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>Finds the tables whose cells are drawn with lines: lines that cross one another make a grid, and where a line is missing cells are merged.</summary>
internal static class RuledTables
{
    /// <summary>Shortest lines that rule a cell, in points; a row is at least as high as small type.</summary>
    private const double ShortestRow = 6;

    private const double ShortestColumn = 10;

    /// <summary>Least share of the side of a cell that its line covers.</summary>
    private const double LeastDrawn = 0.6;

    /// <summary>Most pairs of lines that are looked at. Stops charts and maps.</summary>
    private const long Most = 4_000_000;

    /// <summary>Most cells of one grid. Stops graph paper.</summary>
    private const int MostCells = 20_000;

    /// <summary>The tables of a page, from top to bottom.</summary>
    public static ImmutableArray<RuledTable> Find(PageContent page)
    {
        var across = Rules.Joined(page.Horizontal).FindAll(b => b.Length >= ShortestColumn);
        var down = Rules.Joined(page.Vertical).FindAll(b => b.Length >= ShortestRow);
        if (across.Count == 0 || down.Count == 0 || (long)across.Count * down.Count > Most) return [];
        var tables = new List<RuledTable>();
        foreach (var (rows, columns) in Meeting(across, down))
        {
            if (Table(rows, columns) is { } table) tables.Add(table);
        }

        return [.. tables.Where(t => !tables.Exists(o => o != t && Encloses(o.Box, t.Box))).OrderByDescending(t => t.Box.Top)];
    }

    // A table inside a cell is read as text of the cell.
    private static bool Encloses(Box outer, Box inner) =>
        outer.Left <= inner.Left && outer.Right >= inner.Right && outer.Top >= inner.Top && outer.Bottom <= inner.Bottom;

    /// <summary>Groups of lines that are connected by crossing or touching.</summary>
    private static IEnumerable<(List<Bar> Across, List<Bar> Down)> Meeting(List<Bar> across, List<Bar> down)
    {
        var group = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
        {
            for (var k = 0; k < down.Count; k++)
            {
                var (h, v) = (across[i], down[k]);
                if (v.At < h.Start - Rules.Touch || v.At > h.End + Rules.Touch || h.At < v.Start - Rules.Touch || h.At > v.End + Rules.Touch) continue;
                group[Root(i)] = Root(across.Count + k);
            }
        }

        return Enumerable.Range(0, group.Length).GroupBy(Root)
            .Select(g => (g.Where(i => i < across.Count).Select(i => across[i]).ToList(), g.Where(i => i >= across.Count).Select(i => down[i - across.Count]).ToList()))
            .Where(g => g.Item1.Count > 0 && g.Item2.Count > 0);

        int Root(int i)
        {
            while (group[i] != i) i = group[i] = group[group[i]];
            return i;
        }
    }

    private static RuledTable? Table(List<Bar> across, List<Bar> down)
    {
        // The outer lines may be missing: at the sides by design, at the foot where a page ends.
        var columns = Rules.Places([.. down.Select(d => d.At), across.Min(a => a.Start), across.Max(a => a.End)]);
        var rows = Rules.Places([.. across.Select(a => a.At), down.Min(d => d.Start), down.Max(d => d.End)]);
        if (columns.Length < 3 || rows.Length < 2 || columns.Length * rows.Length > MostCells) return null;
        rows = [.. rows.Reverse()];
        var cells = new GridCells(columns, rows, IsRight, IsBelow).Cells();
        return cells.Length < 2 ? null : new RuledTable(new Box(columns[0], rows[^1], columns[^1], rows[0]), columns, rows, cells);

        bool IsRight(int row, int column) => Covers(down, columns[column + 1], rows[row + 1], rows[row]);
        bool IsBelow(int row, int column) => Covers(across, rows[row + 1], columns[column], columns[column + 1]);
    }

    private static bool Covers(List<Bar> bars, double at, double from, double to) =>
        bars.Where(b => Math.Abs(b.At - at) <= Rules.Touch).Sum(b => Math.Max(0, Math.Min(b.End, to) - Math.Max(b.Start, from))) >= LeastDrawn * (to - from);
}
