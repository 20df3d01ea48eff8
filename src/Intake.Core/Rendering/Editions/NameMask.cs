using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Compiling;

namespace Intake.Rendering.Editions;

/// <summary>Covers in a delegation's words the names of those who wrote, with their other names, adjectives and members, and every address.</summary>
internal sealed partial class NameMask
{
    private readonly Regex? names;

    /// <summary>Makes a mask.</summary>
    /// <param name="proponents">Whose names are to be covered.</param>
    public NameMask(IEnumerable<Proponent> proponents)
    {
        var all = proponents.Where(p => p.Kind != ProponentKind.Unidentified)
            .SelectMany(p => p.Aliases.Concat(p.Adjectives).Concat(p.Members).Prepend(p.Name))
            .Where(n => n.Length > 1)
            .SelectMany(n => n.Length > 3 ? [n, n.ToUpperInvariant()] : (string[])[n])
            .Distinct(StringComparer.Ordinal)
            // Of two names that begin alike the longer is meant.
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)
            .Select(Pattern)
            .ToImmutableArray();
        names = all.IsEmpty ? null : new Regex(string.Join('|', all), RegexOptions.CultureInvariant);
    }

    /// <summary>The words with <c>[name]</c> and <c>[address]</c> in their places.</summary>
    public string Of(string words)
    {
        var covered = Address().Replace(words, "[address]");
        return names?.Replace(covered, "[name]") ?? covered;
    }

    /// <summary>Null stays null.</summary>
    public string? OfAny(string? words) => words is null ? null : Of(words);

    /// <summary>
    /// In Latin letters whole words; in Russian, which inflects, with any ending; where words are not divided, or take their article and
    /// prepositions as prefixes, at any place.
    /// </summary>
    private static string Pattern(string name)
    {
        var words = name.Split([' ', '-', '‑', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var isCyrillic = name.Any(c => c is >= '\u0400' and <= '\u04ff');
        var isOther = name.Any(c => char.IsLetter(c) && c >= '\u0530' && c is not (>= '\u1e00' and <= '\u1fff'));
        var joined = string.Join(@"[\s\-‑]+", words.Select(w => isCyrillic ? Stem(w) : Regex.Escape(w).Replace("'", "['’]", StringComparison.Ordinal)));
        return isOther ? joined : $@"(?<![\p{{L}}\p{{N}}]){joined}(?![\p{{L}}\p{{N}}])";
    }

    private static string Stem(string word)
    {
        if (word.Length < 4 || word.All(char.IsUpper)) return Regex.Escape(word);
        var bare = word.TrimEnd('а', 'я', 'о', 'е', 'и', 'ы', 'й', 'у', 'ю', 'ь');
        return Regex.Escape(bare.Length >= 3 ? bare : word) + @"\p{L}{0,4}";
    }

    /// <summary>A mail address or a URL, as a reader sees it.</summary>
    [GeneratedRegex(@"[^\s<>()\[\],;:“”""]+@[^\s<>()\[\],;:“”""]+|(?:https?://|www\.)[^\s<>“”""]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
