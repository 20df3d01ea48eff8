using System.Text.RegularExpressions;
using Intake.Drafts;

namespace Intake.Extraction.Copies;

/// <summary>Knows what the pages of a copy print besides the text: page numbers, running heads, and what the draft's own pages print.</summary>
internal sealed partial class CopyFurniture
{
    private const int LongestHead = 120;
    private const int RepeatsOfARunningHead = 3;
    private readonly HashSet<string> known;

    /// <summary>Learns the running heads of a copy and the lines that reading the draft left out.</summary>
    public CopyFurniture(Draft draft, IEnumerable<string> texts) => known =
    [
        .. draft.Findings.Where(f => f.Code == Findings.LeftOutOfDraftCode).Select(f => Form(f.Source.Quote)),
        .. texts.Where(t => t.Length is > 0 and < LongestHead).GroupBy(Form, StringComparer.Ordinal).Where(g => g.Count() >= RepeatsOfARunningHead).Select(g => g.Key),
    ];

    /// <summary>Whether a paragraph that is no provision is only furniture.</summary>
    public bool Is(string text) => !text.Any(char.IsLetter) || PageNumber().IsMatch(text) || Symbol().IsMatch(text) || known.Contains(Form(text));

    private static string Form(string text) => Digits().Replace(Spaces.Collapse(text), "#");

    /// <summary>The symbol of a document, such as A/CONF.192/BMS/2021/CRP.2/Rev.1.</summary>
    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}\d.]*(?:/[\p{L}\d.\-]+)+(?:\s*\([^)]*\))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:page|p\.|seite|стр\.?|página|第)\s*\d{1,4}(?:\s*(?:/|of|de|из|sur)\s*\d{1,4})?\W*页?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
