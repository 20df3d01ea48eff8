using System.Text.RegularExpressions;

namespace Intake.Reading.Recognized;

/// <summary>Finds running heads, feet and page numbers.</summary>
internal static partial class PageMargins
{
    private const double Edge = 0.1;

    /// <summary>Lines in the outer tenth of a page that hold only its number, or that stand there on another page too but for their digits.</summary>
    public static HashSet<RecognizedLine> Find(IReadOnlyList<RecognizedPage> pages)
    {
        var edges = (from page in pages
                     from line in page.Lines
                     let box = line.Box
                     let isHead = box.Bottom < page.Height * Edge
                     where isHead || box.Top > page.Height * (1 - Edge)
                     select (page.Number, Line: line, Text: Digits().Replace(Text(line), "0"), isHead)).ToList();
        var repeated = edges.GroupBy(e => (e.Text, e.isHead)).Where(g => g.Select(e => e.Number).Distinct().Skip(1).Any()).SelectMany(g => g);
        return [.. repeated.Concat(edges.Where(e => PageNumber().IsMatch(e.Text))).Select(e => e.Line)];
    }

    private static string Text(RecognizedLine line) => string.Join(' ', line.Words.Select(w => w.Text));

    [GeneratedRegex(@"\p{Nd}+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    /// <summary>A number, alone or between dashes, with <c>page</c> before it or the count of pages behind it; a full stop or parenthesis would make it the number of a paragraph.</summary>
    [GeneratedRegex(@"^\W?\s*(?:p(?:age|ágina)?\.?\s*)?0\s*(?:(?:/|of|de|sur)\s*0)?\s*[-–—|]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
