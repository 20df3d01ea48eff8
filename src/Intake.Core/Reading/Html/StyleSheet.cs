using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Reading.Html;

/// <summary>The rules of a page's <c>style</c> elements whose selector is one element, one class, or an element with a class.</summary>
/// <remarks>
/// Mail programs write nothing else that matters here. At-rules, descendant, attribute and pseudo-class selectors are passed over:
/// a rule that may not apply never marks or hides a word.
/// </remarks>
internal sealed partial class StyleSheet
{
    /// <summary>Longest block of a rule, in characters, in which a counter is looked for.</summary>
    private const int LongestMarker = 400;

    private readonly Dictionary<string, Declarations> rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the text of one <c>style</c> element; what cannot be understood is passed over.</summary>
    public void Add(string css)
    {
        ReadOnlySpan<char> rest = WithoutComments(css);
        while (!rest.IsEmpty)
        {
            var brace = CssText.IndexOf(rest, '{');
            if (brace < 0) return;
            var selectors = rest[..brace].Trim();
            var end = EndOfBlock(rest, brace);
            if (!selectors.StartsWith('@'))
                AddStyle(selectors[(selectors.LastIndexOf(';') + 1)..].ToString(), rest[(brace + 1)..end]);
            else if (CssText.IndexOf(selectors, ';') is >= 0 and var statement)
                AddRule(selectors[(statement + 1)..].Trim().ToString(), Declarations.Parse(rest[(brace + 1)..end]));
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
    }

    /// <summary>What the rules declare for an element: its name weakest, then its classes, then both together.</summary>
    public Declarations For(string element, string? classes)
    {
        if (rules.Count == 0) return Declarations.None;
        var declared = Rule(element);
        if (string.IsNullOrEmpty(classes)) return declared;
        var names = classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names) declared = declared.With(Rule("." + name));
        foreach (var name in names) declared = declared.With(Rule(element + "." + name));
        return declared;
    }

    private Declarations Rule(string selector) => rules.GetValueOrDefault(selector, Declarations.None);

    private void AddStyle(string selectors, ReadOnlySpan<char> block)
    {
        AddRule(selectors, Declarations.Parse(block));
        if (!selectors.Contains("before", StringComparison.OrdinalIgnoreCase) || block.Length > LongestMarker || Counter().Match(block.ToString()) is not { Success: true } counter) return;
        var style = counter.Groups["style"] is { Success: true } named ? named.Value : "decimal";
        var marker = Declarations.Parse($"{Declarations.CounterMarker}: {style} '{Escape().Replace(counter.Groups["after"].Value, "").Trim()}'");
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ItemBefore().Match(selector) is { Success: true } list) AddRule(list.Groups["list"].Value, marker);
        }
    }

    private void AddRule(string selectors, Declarations declared)
    {
        if (declared.IsEmpty) return;
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
        {
            if (IsSimple(selector)) rules[selector] = Rule(selector).With(declared);
        }
    }

    /// <summary>The number that a style draws before every item (CSS Lists and Counters Module Level 3 §4.6): <c>counter(x, lower-alpha) ")"</c>.</summary>
    [GeneratedRegex(@"content\s*:[^;]{0,20}?counter\(\s*[\w-]+\s*(?:,\s*(?<style>[\w-]+)\s*)?\)\s*(?:[""'](?<after>[^""']{0,20})[""'])?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"\\[0-9a-f]{1,6}\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^(?<list>(?:ol|ul)?(?:\.[\w-]+)?)\s*(?:>\s*|\s)li::?before$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemBefore();

    private static bool IsSimple(string selector) =>
        selector.Length > 0 && selector.Count(c => c == '.') <= 1 && selector.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    private static int EndOfBlock(ReadOnlySpan<char> css, int brace)
    {
        var depth = 0;
        for (var i = brace; i < css.Length; i++)
        {
            if (css[i] == '{') depth++;
            if (css[i] == '}' && --depth == 0) return i;
        }

        return css.Length;
    }

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var start = css.IndexOf("/*", at, StringComparison.Ordinal);
            text.Append(css, at, (start < 0 ? css.Length : start) - at);
            if (start < 0) break;
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? css.Length : end + 2;
        }

        return text.Replace("<!--", "").Replace("-->", "").ToString();
    }
}
