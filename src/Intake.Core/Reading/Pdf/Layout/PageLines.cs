using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Puts characters together into lines by where they stand, whatever the order in which they were drawn.</summary>
internal static class PageLines
{
    /// <summary>Baselines this near are one, as a share of the size.</summary>
    private const double SameBaseline = 0.18;

    /// <summary>A gap wider than this ends a piece of a line, as a share of the size: between columns, cells, a number and its paragraph.</summary>
    private const double WideGap = 0.8;

    /// <summary>The pieces of lines, from top to bottom; raised and lowered characters in the line that they belong to.</summary>
    public static List<PageLine> Pieces(IEnumerable<Glyph> glyphs)
    {
        var pieces = new List<List<Glyph>>();
        foreach (var row in Rows(glyphs)) pieces.AddRange(Split(row));
        return [.. WithScripts(pieces).Select(p => new PageLine(p)).OrderByDescending(l => l.Baseline).ThenBy(l => l.Left)];
    }

    /// <summary>Whole lines from the pieces of a column, from top to bottom.</summary>
    public static List<PageLine> Whole(IEnumerable<PageLine> pieces)
    {
        var lines = new List<PageLine>();
        var open = new List<PageLine>();
        foreach (var piece in pieces.OrderByDescending(p => p.Baseline))
        {
            if (open.Count > 0 && open[0].Baseline - piece.Baseline > SameBaseline * Math.Max(open[0].Size, piece.Size)) Close();
            open.Add(piece);
        }

        Close();
        return lines;

        void Close()
        {
            if (open.Count == 1) lines.Add(open[0]);
            else if (open.Count > 1) lines.Add(new PageLine(Joined(open)));
            open.Clear();
        }
    }

    // Pieces are far enough apart for a space between them, unless a tall letter alone parted them.
    private static IEnumerable<Glyph> Joined(List<PageLine> pieces)
    {
        Glyph? last = null;
        foreach (var glyph in pieces.OrderBy(p => p.Left).SelectMany(p => p.Shown))
        {
            if (last is not null && !last.IsSpace && !glyph.IsSpace && glyph.Left - last.Right > WideGap * Math.Max(last.Size, glyph.Size)) yield return Spacing.Between(last, glyph);
            yield return last = glyph;
        }
    }

    private static IEnumerable<List<Glyph>> Rows(IEnumerable<Glyph> glyphs)
    {
        var row = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - glyph.Baseline > SameBaseline * Math.Min(row[0].Size, glyph.Size))
            {
                yield return row;
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0) yield return row;
    }

    private static IEnumerable<List<Glyph>> Split(List<Glyph> row)
    {
        var piece = new List<Glyph>();
        var (end, size) = (0.0, 0.0);
        foreach (var glyph in row.OrderBy(g => g.Left))
        {
            if (!glyph.IsSpace)
            {
                if (size > 0 && glyph.Left - end > WideGap * Math.Max(size, glyph.Size))
                {
                    yield return piece;
                    piece = [];
                    end = 0;
                }

                size = glyph.Size;
                end = piece.Count == 0 ? glyph.Right : Math.Max(end, glyph.Right);
            }

            piece.Add(glyph);
        }

        if (size > 0) yield return piece;
    }

    // A short piece of smaller type whose baseline lies a little above or below that of a line it touches belongs to the line.
    private static IEnumerable<List<Glyph>> WithScripts(List<List<Glyph>> pieces)
    {
        var left = pieces.Where(p => p.Exists(g => !g.IsSpace)).ToList();
        var bySize = left.ConvertAll(p => p.Max(g => g.Size));
        var taken = new bool[left.Count];
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Count > 12) continue;
            var (from, to) = (left[i][0].Left, left[i].Max(g => g.Right));
            for (var k = Math.Max(0, i - 60); k < Math.Min(left.Count, i + 60); k++)
            {
                if (k == i || taken[k] || bySize[i] > 0.85 * bySize[k]) continue;
                var raised = (left[i][0].Baseline - left[k][0].Baseline) / bySize[k];
                if (raised is <= -0.35 or >= 0.6 || from > left[k].Max(g => g.Right) + (0.4 * bySize[k]) || to < left[k].Min(g => g.Left) - (0.4 * bySize[k])) continue;
                var look = raised > 0.1 ? Emphasis.Superscript : raised < -0.05 ? Emphasis.Subscript : Emphasis.None;
                left[k].AddRange(left[i].Select(g => g with { Emphasis = g.Emphasis | look }));
                taken[i] = true;
                break;
            }
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!taken[i]) yield return [.. left[i].OrderBy(g => g.Left)];
        }
    }
}
