using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Zones;

/// <summary>Lines that only say who writes, from where, in what file: letterheads, addresses, reference numbers, titles of papers. They are no general comment.</summary>
internal static partial class Letterheads
{
    private const int Longest = 120; // characters
    private const int MostWords = 14;

    /// <summary>Small words that stand between the capitalized ones of a name.</summary>
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["of", "the", "to", "and", "in", "at", "for", "on", "de", "la", "le", "les", "du", "des", "del", "los", "las", "et", "y", "auprès", "ante", "près", "à", "von", "van", "der", "bei", "при", "и", "в", "th", "st", "nd", "rd", "floor"], StringComparer.Ordinal);

    /// <summary>What every title of a marked file has in it.</summary>
    private static readonly SearchValues<string> Marking = SearchValues.Create(["track", "redline", "red-line", "mark", "suivi", "control"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is one: nothing but names, numbers and capitals, or the title of a file.</summary>
    public static bool Is(string text)
    {
        var line = text.Trim();
        if (line.Length is 0 or > Longest || line[^1] is '!' or '?' || line.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter)) return false;
        if (line.AsSpan().ContainsAny(Marking) && FileTitle().IsMatch(line)) return true;
        var words = Words().Matches(line).Select(m => m.Value).ToList();
        if (words.Count is 0 or > MostWords || !words.Exists(w => char.IsUpper(w[0]))) return false;
        // A single capitalized word with a full stop may be an answer: "Agreed."
        return (words.Count > 1 || line[^1] != '.') && words.TrueForAll(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || Particles.Contains(w)) && !Says().IsMatch(line);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}.’'/-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>"Luxembourg – tracked changes", "U.S. redline".</summary>
    [GeneratedRegex(@"^(?:[\p{Lu}][\p{L}.’'-]*\s*(?:of\s+|the\s+)?){0,5}[\s:–—-]*(?:(?:with\s+)?track(?:ed)?[ -]?changes?|redlines?|red-lines?|mark(?:ed)?[ -]?ups?(?:\s+(?:version|copy))?|suivi des modifications|control de cambios)(?:\s+(?:of|to|on|for)\s+[\p{L}\d .’'-]{1,40})?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileTitle();

    /// <summary>Words in capitals that take a position: a line that shouts is read.</summary>
    [GeneratedRegex(@"\b(?:AGREED?|SUPPORTS?|OPPOSES?|REJECTS?|RESERVES?|RETAIN|DELETE|REPLACE|INSERT|ADD|NOC|SUP|MOD|NOT|CANNOT|SHALL|SHOULD|MUST|WE|Agreed|Supports?|Accept\w*|Reject\w*|Delete|Retain|None)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Says();
}
