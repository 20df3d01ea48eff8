using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Marks;

/// <summary>Tells which characters are struck, underlined and highlighted: a page says it only by lines and rectangles at the same place.</summary>
/// <remarks>
/// A line between the middle of the small letters and their height strikes, one about the baseline underlines. Heights are shares of the size:
/// small letters reach to about 0.45, capitals to 0.7, and fonts strike at 0.2 to 0.35 and underline at −0.05 to −0.25.
/// </remarks>
internal sealed class DrawnMarks
{
    private const double LowestUnderline = -0.38;
    private const double LowestStrike = 0.12;
    private const double HighestStrike = 0.6;

    /// <summary>Least share of a line that has words over or under it; below it, the line rules the page and marks nothing.</summary>
    private const double LeastOverWords = 0.7;

    private readonly Glyph[] glyphs;
    private readonly double[] heights;
    private readonly double largest;
    private readonly double[] struck;
    private readonly double[] underlined;
    private readonly bool[] highlighted;

    /// <summary>Begins with the characters of a page.</summary>
    public DrawnMarks(IEnumerable<Glyph> all)
    {
        glyphs = [.. all.OrderBy(g => g.Baseline)];
        heights = [.. glyphs.Select(g => g.Baseline)];
        largest = glyphs.Length == 0 ? 0 : glyphs.Max(g => g.Size);
        (struck, underlined, highlighted) = (new double[glyphs.Length], new double[glyphs.Length], new bool[glyphs.Length]);
    }

    /// <summary>The characters with their marks, from the lowest to the highest on the page.</summary>
    /// <param name="bars">The horizontal lines that do not rule a table.</param>
    /// <param name="areas">The filled rectangles.</param>
    public ImmutableArray<Glyph> Apply(IEnumerable<Bar> bars, IEnumerable<Area> areas)
    {
        foreach (var bar in bars) Line(bar);
        foreach (var area in areas.Where(a => a.Color is not null and not Colors.White)) Highlight(area.Box);
        return [.. glyphs.Select((g, i) => g with { Emphasis = g.Emphasis | Of(i) })];
    }

    /// <summary>Whether a line strikes words, most of its length.</summary>
    public bool Strikes(Bar bar)
    {
        var over = 0.0;
        foreach (var i in Near(bar.At - (HighestStrike * largest), bar.At))
        {
            if ((bar.At - glyphs[i].Baseline) / glyphs[i].Size is >= LowestStrike and <= HighestStrike) over += Math.Max(0, Math.Min(bar.End, glyphs[i].Right) - Math.Max(bar.Start, glyphs[i].Left));
        }

        return over >= LeastOverWords * bar.Length;
    }

    private Emphasis Of(int i)
    {
        var half = (glyphs[i].Right - glyphs[i].Left) / 2;
        var look = highlighted[i] ? Emphasis.Highlight : Emphasis.None;
        if (struck[i] > 0 && struck[i] >= half) look |= Emphasis.Strike;
        if (underlined[i] > 0 && underlined[i] >= half) look |= Emphasis.Underline;
        return look;
    }

    private void Line(Bar bar)
    {
        var over = new List<(int Glyph, double Overlap)>();
        var (strikes, first, last, inWords) = (0, double.MaxValue, double.MinValue, 0.0);
        foreach (var i in Near(bar.At - (HighestStrike * largest), bar.At - (LowestUnderline * largest)))
        {
            var overlap = Math.Min(bar.End, glyphs[i].Right) - Math.Max(bar.Start, glyphs[i].Left);
            var height = (bar.At - glyphs[i].Baseline) / glyphs[i].Size;
            if (overlap <= 0 || height is < LowestUnderline or > HighestStrike) continue;
            over.Add((i, overlap));
            if (height >= LowestStrike) strikes++;
            first = Math.Min(first, glyphs[i].Left);
            last = Math.Max(last, glyphs[i].Right);
            inWords += overlap;
        }

        // Raised and lowered characters see the line at another height than the words around them: most decide.
        var strike = 2 * strikes >= over.Count;
        if (over.Count == 0) return;
        var room = glyphs[over[0].Glyph].Size / 2;
        var fits = bar.Start >= first - room && bar.End <= last + room;
        if (!fits && inWords < LeastOverWords * bar.Length) return;
        foreach (var (i, overlap) in over) (strike ? struck : underlined)[i] += overlap;
    }

    private void Highlight(Box box)
    {
        var over = new List<int>();
        var (first, last, inWords) = (double.MaxValue, double.MinValue, 0.0);
        foreach (var i in Near(box.Bottom, box.Top))
        {
            var overlap = Math.Min(box.Right, glyphs[i].Right) - Math.Max(box.Left, glyphs[i].Left);
            if (2 * overlap < glyphs[i].Right - glyphs[i].Left || overlap <= 0 || glyphs[i].Middle > box.Top || box.Height > 2.2 * glyphs[i].Size || box.Height < 0.6 * glyphs[i].Size) continue;
            over.Add(i);
            first = Math.Min(first, glyphs[i].Left);
            last = Math.Max(last, glyphs[i].Right);
            inWords += overlap;
        }

        // A cell or a row that is shaded reaches beyond its words.
        if (over.Count == 0 || inWords < LeastOverWords * box.Width) return;
        foreach (var i in over) highlighted[i] = true;
    }

    private IEnumerable<int> Near(double lowest, double highest)
    {
        var at = Array.BinarySearch(heights, lowest);
        for (var i = at < 0 ? ~at : FirstOf(at); i < heights.Length && heights[i] <= highest; i++) yield return i;
    }

    private int FirstOf(int at)
    {
        while (at > 0 && heights[at - 1] == heights[at]) at--;
        return at;
    }
}
