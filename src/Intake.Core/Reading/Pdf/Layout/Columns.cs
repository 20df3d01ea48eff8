namespace Intake.Reading.Pdf.Layout;

/// <summary>Finds the columns of a page and the order in which its text is read.</summary>
/// <remarks>
/// A gutter is a strip that no line crosses over some height, with running text on both sides. Lines that cross it, such as a title, end the columns
/// above them and begin them anew below: the idea of recursive X-Y cuts (Nagy and Seth 1984), cutting across only where that frees a gutter.
/// </remarks>
internal static class Columns
{
    /// <summary>Fewest pieces of lines on each side of a gutter.</summary>
    private const int FewestLines = 4;

    /// <summary>Least share of the width of a side that its lines fill on average, so that it is running text and not numbers or labels.</summary>
    private const double LeastFilled = 0.5;

    /// <summary>Narrowest column, in sizes of its type: five or six words.</summary>
    private const double Narrowest = 11;

    private const int Deepest = 12;

    /// <summary>Groups of pieces in reading order, and whether each is one of several columns.</summary>
    public static IEnumerable<(List<PageLine> Pieces, bool IsColumn)> Of(List<PageLine> pieces) => Of(pieces, false, 0);

    private static IEnumerable<(List<PageLine> Pieces, bool IsColumn)> Of(List<PageLine> pieces, bool isColumn, int depth)
    {
        if (pieces.Count == 0) yield break;
        if (depth >= Deepest || BestBand(pieces) is not { } band)
        {
            yield return (pieces, isColumn);
            yield break;
        }

        var above = pieces.FindAll(p => p.Baseline > band.Top);
        var below = pieces.FindAll(p => p.Baseline < band.Bottom);
        var inside = pieces.FindAll(p => p.Baseline <= band.Top && p.Baseline >= band.Bottom);
        var left = inside.FindAll(p => p.Left < band.Gutter);
        var right = inside.FindAll(p => p.Left >= band.Gutter);
        var rightToLeft = 2 * inside.Count(p => p.IsRightToLeft) > inside.Count;
        foreach (var part in new[] { (above, false), (rightToLeft ? right : left, true), (rightToLeft ? left : right, true), (below, false) })
        {
            foreach (var group in Of(part.Item1, part.Item2 || isColumn, depth + 1)) yield return group;
        }
    }

    /// <summary>The gutter with the most lines beside it; null when the text has no columns.</summary>
    private static (double Gutter, double Top, double Bottom)? BestBand(List<PageLine> pieces)
    {
        if (pieces.Count < 2 * FewestLines) return null;
        var (from, to) = (pieces.Min(p => p.Left), pieces.Max(p => p.Right));
        (double Gutter, double Top, double Bottom)? best = null;
        var most = 0;
        var step = Math.Max(2, (to - from) / 300);
        for (var x = from + step; x < to; x += step)
        {
            foreach (var band in Bands(pieces, x))
            {
                if (band.Count > most && IsGutter(band, x)) (most, best) = (band.Count, (x, band.Max(p => p.Baseline), band.Min(p => p.Baseline)));
            }
        }

        return best;
    }

    /// <summary>Stretches between the lines that cross a place.</summary>
    private static IEnumerable<List<PageLine>> Bands(List<PageLine> pieces, double x)
    {
        var band = new List<PageLine>();
        foreach (var piece in pieces)
        {
            if (piece.Left < x && piece.Right > x)
            {
                if (band.Count >= 2 * FewestLines) yield return band;
                band = [];
            }
            else
            {
                band.Add(piece);
            }
        }

        if (band.Count >= 2 * FewestLines) yield return band;
    }

    private static bool IsGutter(List<PageLine> band, double x)
    {
        var left = band.FindAll(p => p.Right <= x);
        var right = band.FindAll(p => p.Left >= x);
        if (!IsRunningText(left) || !IsRunningText(right)) return false;
        return right.Min(p => p.Left) - left.Max(p => p.Right) >= 0.9 * Math.Min(Size(left), Size(right)) && Overlap(left, right);
    }

    private static bool IsRunningText(List<PageLine> side)
    {
        if (side.Count < FewestLines) return false;
        var (from, to) = (side.Min(p => p.Left), side.Max(p => p.Right));
        var rows = PageLines.Whole(side);
        return to - from >= Narrowest * Size(side) && rows.Count >= FewestLines && rows.Average(r => r.Right - r.Left) >= LeastFilled * (to - from);
    }

    private static double Size(List<PageLine> side) => side.Select(p => p.Size).Order().ElementAt(side.Count / 2);

    // Columns stand side by side: at least half the height of the shorter.
    private static bool Overlap(List<PageLine> left, List<PageLine> right)
    {
        var (top, bottom) = (Math.Min(left.Max(p => p.Baseline), right.Max(p => p.Baseline)), Math.Max(left.Min(p => p.Baseline), right.Min(p => p.Baseline)));
        var shorter = Math.Min(left.Max(p => p.Baseline) - left.Min(p => p.Baseline), right.Max(p => p.Baseline) - right.Min(p => p.Baseline));
        return top - bottom >= shorter / 2;
    }
}
