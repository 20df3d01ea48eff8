using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;
using Intake.Reading.Pdf.Marks;
using Intake.Reading.Pdf.Tables;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Makes pieces of lines and tables of what stands on a page.</summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    public static PageText Read(PageContent page)
    {
        var visible = Visibility.Apply(page).AddRange(FilledFields.Of(page.Notes));
        var glyphs = visible.Where(g => (g.Emphasis & Emphasis.Hidden) == 0).ToImmutableArray();
        var marks = new DrawnMarks(glyphs);
        var strikes = page.Horizontal.ToLookup(marks.Strikes);
        var tables = RuledTables.Find(page with { Horizontal = [.. strikes[false]] });
        var bars = strikes[true].Concat(strikes[false].Where(b => !tables.Any(t => Rules(t, b)))).ToImmutableArray();
        ImmutableArray<Glyph> marked = [.. NotedMarks.Apply(marks.Apply(bars, page.Areas), page.Notes)];
        var rest = marked;
        var filled = ImmutableArray.CreateBuilder<FilledTable>();
        foreach (var table in tables)
        {
            filled.Add(FilledTable.Of(table, rest.Where(g => table.Box.Contains(g.Center, g.Middle))));
            rest = rest.RemoveAll(g => table.Box.Contains(g.Center, g.Middle));
        }

        var separators = bars.Where(b => !tables.Any(t => t.Box.Contains(b.Start, b.At))).ToImmutableArray();
        var text = new PageText(page.Number, page.Size, PageLines.Pieces(rest.Where(g => !g.OfPage)), filled.ToImmutable(), separators)
        {
            Hidden = [.. visible.Where(g => (g.Emphasis & Emphasis.Hidden) != 0)],
        };
        text.Margins.AddRange(PageLines.Pieces(rest.Where(g => g.OfPage)));
        return text;
    }

    // A line of the grid, as against a line under the words of a cell.
    private static bool Rules(RuledTable table, Bar bar) =>
        table.Box.Widened(3).Contains((bar.Start + bar.End) / 2, bar.At)
        && table.Rows.Any(r => Math.Abs(r - bar.At) <= Tables.Rules.Touch)
        && table.Cells.Any(c => (Math.Abs(c.Box.Bottom - bar.At) <= Tables.Rules.Touch || Math.Abs(c.Box.Top - bar.At) <= Tables.Rules.Touch)
            && Math.Min(bar.End, c.Box.Right) - Math.Max(bar.Start, c.Box.Left) >= 0.5 * Math.Min(bar.Length, c.Box.Width));
}
