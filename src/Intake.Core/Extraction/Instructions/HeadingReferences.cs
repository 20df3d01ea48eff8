using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises references to headings by what they stand above or by their number, and to paragraphs by their place in a section.</summary>
internal sealed partial class HeadingReferences(DraftIndex index, SectionReferences sections)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The heading, or the paragraph of a section, that is named at a character; null when none is.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (Beside().Match(text, start) is { Success: true } beside && HeadingOf(beside) is { } above) return Token(beside, above);
        if (Numbered().Match(text, start) is { Success: true } counted && index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Heading && p.Label.TrimEnd('.', ')') == counted.Groups["n"].Value).Take(2).ToList() is [var alone]) return Token(counted, alone.Id);
        return Chapeau().Match(text, start) is { Success: true } chapeau && Under(chapeau.Groups["s"].Value, chapeau.Groups["n"].Value) is { } opening ? Token(chapeau, opening) : null;
    }

    /// <summary>The first, second, last paragraph of a section; null when it has none such.</summary>
    public string? Under(string section, string ordinal)
    {
        var word = ordinal.ToLowerInvariant();
        var at = word switch { "last" or "final" => -1, "penultimate" => -2, "opening" => 1, _ => Array.IndexOf(Ordinals, word) + 1 };
        return at == 0 ? null : sections.Nth(section, at);
    }

    private static InstructionToken Token(Match match, string id) => new(TokenClass.Reference, match.Index, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] };

    /// <summary>The heading above a paragraph, or the numbered one of a section: <c>sub-heading before para 53</c>, <c>sub-heading 2 in section A</c>.</summary>
    private string? HeadingOf(Match match)
    {
        if (match.Groups["s"] is { Success: true, Value: var letter })
            return index.Draft.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Heading && p.Section == $"heading:{letter.ToUpperInvariant()}" && p.Label.TrimEnd('.') == match.Groups["n"].Value)?.Id;
        return index.Resolve(match.Groups["n"].Value) is { } id ? sections.HeadingAbove(id) : null;
    }

    [GeneratedRegex(@"\G(?:the\s+)?(?:sub-?)?(?:heading|title)\s+(?:right\s+|just\s+|immediately\s+)?(?:before|above|preceding|over)\s+(?:paragraph|para\.?|OP|§)\s*(?<n>\d{1,3})\b|\G(?:the\s+)?sub-?heading\s+(?<n>\d{1,2})\s+(?:in|of)\s+section\s+(?<s>[A-Z])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\G(?:the\s+)?(?:sub-?)?(?:heading|title)\s+(?:of\s+)?(?:the\s+)?(?:sub-?)?(?:section|part|chapter)\s+(?<n>\d{1,2})\b(?!\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>A chapeau with the paragraph that is meant in parentheses behind it: <c>chapeau of section B (second paragraph of that section)</c>.</summary>
    [GeneratedRegex(@"\G(?:the\s+)?(?:chapeau|introduction|introductory part)\s+(?:of|to)\s+(?:section|part|chapter)\s+(?<s>(?-i:[A-Z](?:\.\d)?|[IVX]+))\s*[,(]\s*(?:i\.e\.,?\s+)?(?:the\s+)?(?<n>first|second|third|fourth|fifth|last)\s+para(?:graph)?\s+(?:of|in|there)\w*(?:\s+(?:that|this|the|the same)\s+(?:section|part|chapter))?\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapeau();
}
