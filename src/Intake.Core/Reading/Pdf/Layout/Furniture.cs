using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Recognises running headers, footers and page numbers: lines at the same height of several pages that say the same, or count the pages.</summary>
internal static partial class Furniture
{
    /// <summary>Lines from the edge that are looked at.</summary>
    private const int Deepest = 4;

    /// <summary>Share of the page at its head and foot in which they stand.</summary>
    private const double Edge = 0.2;

    /// <summary>How far apart lines of the same height may be, in points.</summary>
    private const double SameHeight = 4;

    /// <summary>Least share of the pages that repeat a line: one side of a sheet may have another than the other, the first page none.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Takes them out of the text of the pages, into their margins.</summary>
    public static void Take(IReadOnlyList<PageText> pages)
    {
        var candidates = pages.SelectMany(p => Candidates(p).Select(l => (Page: p, Line: l))).ToList();
        var taken = new List<(PageText Page, PageLine Line)>();
        foreach (var alike in candidates.GroupBy(c => (c.Line.Baseline > c.Page.Size.Height / 2, Numbers().Replace(c.Line.Text, "#"))))
        {
            foreach (var candidate in alike)
            {
                var repeats = alike.Where(o => o.Page != candidate.Page && Math.Abs(o.Line.Baseline - candidate.Line.Baseline) <= SameHeight && Counts(candidate.Page.Number, candidate.Line.Text, o.Page.Number, o.Line.Text))
                    .Select(o => o.Page.Number).Distinct().Count();
                if ((repeats > 0 && repeats + 1 >= LeastShare * pages.Count) || IsPageNumber(candidate.Page, candidate.Line)) taken.Add(candidate);
            }
        }

        foreach (var (page, line) in taken)
        {
            if (page.Pieces.Remove(line)) page.Margins.Add(line);
        }
    }

    /// <summary>The outermost lines at the head and at the foot.</summary>
    private static IEnumerable<PageLine> Candidates(PageText page)
    {
        var (top, bottom) = (page.Size.Height * (1 - Edge), page.Size.Height * Edge);
        var rows = page.Pieces.Select(p => Math.Round(p.Baseline)).Distinct().ToList();
        var (highest, lowest) = (rows.Take(Deepest).LastOrDefault(), rows.TakeLast(Deepest).FirstOrDefault());
        return page.Pieces.Where(p => (p.Baseline >= top && Math.Round(p.Baseline) >= highest) || (p.Baseline <= bottom && Math.Round(p.Baseline) <= lowest));
    }

    // "Paragraph 1" at the head of one page and "Paragraph 12" at the head of the next are text; numbers of a running line stay, or go on with the pages.
    private static bool Counts(int page, string line, int otherPage, string otherLine)
    {
        var (mine, theirs) = (Numbers().Matches(line), Numbers().Matches(otherLine));
        if (mine.Count != theirs.Count) return false;
        for (var i = 0; i < mine.Count; i++)
        {
            if (mine[i].Value == theirs[i].Value) continue;
            if (!int.TryParse(mine[i].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var a) || !int.TryParse(theirs[i].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var b)) return false;
            if (a - b != page - otherPage) return false;
        }

        return true;
    }

    private static bool IsPageNumber(PageText page, PageLine line)
    {
        if (PageNumber().Match(line.Text) is not { Success: true } match) return false;
        var atEdge = line.Baseline < 0.1 * page.Size.Height || line.Baseline > 0.9 * page.Size.Height;
        return atEdge && (match.Groups["of"].Success || match.Groups["n"].Value == page.Number.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?:page|p\.|pág(?:ina)?\.?|страница|стр\.|الصفحة|第)\s*)?[-–—]?\s*(?<n>\d{1,4})\s*[-–—]?\s*(?:页|頁)?(?<of>\s*(?:of|/|de|sur|из|من|\|)\s*\d{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
