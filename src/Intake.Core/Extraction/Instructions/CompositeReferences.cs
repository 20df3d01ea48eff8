using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Recognises references of several parts in either order: <c>Article 5, paragraph 2 (b)</c>, <c>paragraph 2 of article 5</c>, <c>Art. 1 lit. c</c>,
/// <c>4.2.1 a)</c>, <c>NOTE 1 to clause 3</c>, <c>third preambular paragraph</c>.
/// </summary>
internal sealed partial class CompositeReferences(DraftIndex index)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The article, annex or rule that the text speaks of, put in front of a bare paragraph number; empty for none.</summary>
    public string Container { get; set; } = "";

    /// <summary>A reference that begins at a character and has an outer part, or parts of different depth; null when there is none.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (Ordinal().Match(text, start) is { Success: true } ordinal) return OfOrdinal(ordinal);
        var parts = new List<(int Rank, string Key)>();
        var (at, end) = (start, start);
        while (Part().Match(text, at) is { Success: true } match && match.Length > 0)
        {
            if (parts.Count > 0 && match.Groups["join"].Value.Trim().Length == 0 && match.Groups["word"].Success && !match.Groups["join"].Value.Contains(',') && Rank(match) == 1 && parts[^1].Rank == 1) break;
            parts.Add((Rank(match), Key(match)));
            at = end = match.Index + match.Length;
            if (parts.Count == 5) break;
        }

        if (parts.Count == 0 || (parts.Count == 1 && parts[0].Rank == 1 && !parts[0].Key.Contains('.', StringComparison.Ordinal) && Container.Length == 0)) return null;
        return Make(text, start, end, parts);
    }

    private InstructionToken? Make(string text, int start, int end, List<(int Rank, string Key)> parts)
    {
        var reversed = parts.Count > 1 && parts[0].Rank > parts[^1].Rank;
        if (reversed) parts.Reverse();
        var ordered = parts.OrderBy(p => p.Rank).Select(p => p.Key).ToList();
        var written = string.Join(' ', ordered);
        var hasContainer = parts.Exists(p => p.Rank == 0);
        var full = hasContainer || Container.Length == 0 ? written : $"{Container} {written}";
        var reference = Resolve(full) ?? (hasContainer ? null : Resolve(written));
        if (reference is null) return null;
        var all = ImmutableArray.CreateBuilder<ProvisionReference>();
        all.Add(reference);
        while (parts.Count == 1 && More().Match(text, end) is { Success: true } more && Resolve(Spell(parts[0], more.Groups["n"].Value)) is { Id: not null } next)
        {
            all.Add(next);
            end = more.Index + more.Length;
        }

        return new InstructionToken(TokenClass.Reference, start, end - start, text[start..end]) { References = all.ToImmutable() };
    }

    /// <summary>The provision of a composed number; one that is the next behind an existing one is a new paragraph.</summary>
    private ProvisionReference? Resolve(string written)
    {
        if (index.Resolve(written) is { } id) return new ProvisionReference(written, id);
        if (Suffix().Match(written) is { Success: true } suffixed && index.Resolve(suffixed.Groups["n"].Value) is { } before)
            return new ProvisionReference(written, null, suffixed.Groups["suffix"].Value.ToLowerInvariant(), before);
        return Predecessor(written) is { } previous && index.Resolve(previous) is { } last ? new ProvisionReference(written, null, "new", last) : null;
    }

    /// <summary>The number before the last component: <c>6.2</c> for <c>6.3</c>, <c>Article 5(2)(c)</c> for <c>Article 5(2)(d)</c>.</summary>
    private static string? Predecessor(string written)
    {
        if (Last().Match(written) is not { Success: true } last) return null;
        var (head, component) = (written[..last.Index], last.Value);
        if (int.TryParse(component, out var number)) return number > 1 ? $"{head}{number - 1}{written[(last.Index + last.Length)..]}" : null;
        return component is [var letter] && letter is > 'a' and <= 'z' ? $"{head}{(char)(letter - 1)}{written[(last.Index + last.Length)..]}" : null;
    }

    private static string Spell((int Rank, string Key) part, string number) =>
        part.Key.LastIndexOf(' ') is var space and >= 0 && !char.IsDigit(part.Key[0]) ? $"{part.Key[..space]} {number}" : number;

    private InstructionToken? OfOrdinal(Match match)
    {
        var at = Array.IndexOf(Ordinals, match.Groups["n"].Value.ToLowerInvariant());
        if (at < 0) return null;
        var kind = match.Groups["kind"].Value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) ? "PP" : "OP";
        return index.Resolve($"{kind}{at + 1}") is { } id
            ? new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] }
            : null;
    }

    private static int Rank(Match match) =>
        match.Groups["outer"].Success ? 0 : match.Groups["dotted"].Success ? 0 : match.Groups["sub"].Success ? 2 : match.Groups["note"].Success ? 3 : 1;

    private static string Key(Match match) =>
        match.Groups["outer"].Success ? $"{Outer(match.Groups["word"].Value)} {match.Groups["outer"].Value}".Trim()
        : match.Groups["dotted"].Success ? match.Groups["dotted"].Value
        : match.Groups["note"].Success ? $"NOTE {match.Groups["note"].Value}"
        : match.Groups["sub"].Success ? $"({match.Groups["sub"].Value})"
        : match.Groups["para"].Value;

    private static string Outer(string word) => FoldedText.Of(word).TrimEnd('.') switch
    {
        "annex" or "annexe" or "anexo" or "приложение" => "Annex",
        "rule" => "Rule",
        "clause" or "subclause" or "sub-clause" => "",
        _ => "Article",
    };

    private const string Number = @"\d{1,3}(?:\.\d{1,3})*";
    private const string Suffixes = @"(?:\s?(?:bis|ter|quater|quinquies|alt)\b)?";

    [GeneratedRegex(
        @"\G(?<join>\s*(?:[,/–-]|\bof\b|\bto\b|\bin\b|\bde\b|\bdel\b|\bdu\b|\bde\s+la\b|\bde\s+l['’])?\s*(?:the\s+)?)(?:"
        + @"(?<word>articles?|art\.?|artículo|article|статьи|статья|статье|المادة|annex(?:e)?|anexo|rule|clause|sub-?clause)\s*(?<outer>" + Number + Suffixes + @"|[A-Z](?:\.\d{1,3})*(?![\w’'])|[IVX]+\b)"
        + @"|(?<word>sub-?paragraphs?|sub-?para\.?|points?|letters?|letra|lit\.?|items?|romanette|подпункт\w*|alinéa|inciso|الفقرة الفرعية)\s*\(?(?<sub>[a-z]{1,4})\)?(?!\w)"
        + @"|(?<word>paragraphs?|paras?\.?|párrafo|paragraphe|пункт\w*|§|الفقرة)\s*\(?(?<para>" + Number + Suffixes + @")\)?(?!\d)"
        + @"|NOTE\s+(?<note>\d{1,2})|\((?<para>\d{1,2})\)|\((?<sub>[a-z]{1,4})\)|(?<=[\d)]\s?)(?<sub>[a-z])\)"
        + @"|(?<dotted>(?<![\w.])(?:\d{1,2}|[A-Z])(?:\.\d{1,3})+(?![\w%])))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(@"\G(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(?<kind>preambular|preamble|operative)\s+paragraph", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\G\s*(?:,|;|\band\b|&|\bet\b|\by\b|\bи\b)\s*(?<n>(?:\d{1,3}|[A-Z](?=\.))(?:\.\d{1,3})*)(?![\w.]*[\w%])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex(@"^(?<n>.+?)\s?(?<suffix>bis|ter|quater|quinquies|alt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?:\d+|(?<![a-z])[a-z])(?=\)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Last();
}
