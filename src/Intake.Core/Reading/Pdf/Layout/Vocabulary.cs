using System.Text.RegularExpressions;

namespace Intake.Reading.Pdf.Layout;

/// <summary>The words of a file, to tell a hyphen that parts a word at the end of a line from one that belongs to it.</summary>
internal sealed partial class Vocabulary
{
    private static readonly HashSet<string> Firsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "non", "self", "cross", "anti", "vice", "socio", "decision", "gender", "well", "follow", "capacity", "awareness",
    };

    // With a whole word behind them these make a compound; else they are the beginning of a word, as in "pre-vent".
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "trans", "post", "pre", "sub", "inter", "intra", "multi", "co", "ex", "semi", "long", "short", "high", "low", "end", "mid", "man", "time", "full", "all", "so",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> compounds = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Head, string Tail)> parted = [];
    private bool? hyphenates;
    private int lines;

    /// <summary>Whether the program that made the file parts words at the ends of lines: many parts are no words of their own, and few are those of compounds.</summary>
    private bool Hyphenates
    {
        get
        {
            if (hyphenates is { } known) return known;
            var whole = parted.Count(p => words.Contains(p.Head + p.Tail) && !compounds.Contains($"{p.Head}-{p.Tail}"));
            var pieces = parted.Count(p => !words.Contains(p.Head) && !compounds.Contains($"{p.Head}-{p.Tail}") && !BeginsCompound(p.Head, p.Tail));
            return (hyphenates = (whole > 1 && pieces > 0) || (pieces > 1 && 40 * pieces > lines)).Value;
        }
    }

    /// <summary>Learns the words of a line that are whole.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The line above it; empty at the beginning of a paragraph.</param>
    public void Learn(string line, string before)
    {
        lines++;
        var head = Head().Match(before).Groups["head"].Value;
        var tail = head.Length > 0 ? Tail().Match(line).Value : "";
        if (tail.Length > 0 && char.IsLower(tail[0])) parted.Add((head, tail));
        foreach (Match match in Word().Matches(line, tail.Length))
        {
            if (match.Value[^1] is '-' or '\u00AD') continue;
            if (match.Value.Contains('-', StringComparison.Ordinal)) compounds.Add(match.Value);
            words.UnionWith(match.Value.Split('-'));
        }
    }

    /// <summary>Whether the hyphen at the end of a line is none of the word's.</summary>
    /// <param name="before">The line, with its hyphen.</param>
    /// <param name="after">The next line.</param>
    public bool Parts(string before, string after)
    {
        var head = Head().Match(before).Groups["head"].Value;
        var tail = Tail().Match(after).Value;
        if (head.Length == 0 || tail.Length == 0 || !char.IsLower(tail[0])) return false;
        if (IsSuspended(after) || compounds.Contains($"{head}-{tail}")) return false;
        if (words.Contains(head + tail)) return true;
        if (BeginsCompound(head, tail)) return false;
        return Hyphenates && !(words.Contains(head) && words.Contains(tail) && !IsEnding(tail));
    }

    /// <summary>Whether the hyphen stands for a word that follows later, as in "sex- and age-disaggregated": a space comes after it.</summary>
    public static bool IsSuspended(string after) => Conjunction().IsMatch(after);

    private bool BeginsCompound(string head, string tail) => Firsts.Contains(head) || (Prefixes.Contains(head) && tail.Length > 4 && words.Contains(tail));

    // "inter-nation-al": what only ends words is no word of a compound.
    private static bool IsEnding(string tail) =>
        tail.StartsWith("tion", StringComparison.Ordinal) || tail.StartsWith("ment", StringComparison.Ordinal) || tail.StartsWith("sion", StringComparison.Ordinal)
        || tail.StartsWith("ing", StringComparison.Ordinal) || tail.StartsWith("ity", StringComparison.Ordinal) || tail.StartsWith("ness", StringComparison.Ordinal)
        || tail.StartsWith("able", StringComparison.Ordinal) || tail.StartsWith("ally", StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*[-\u00AD]?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<head>\p{L}+)[-\u00AD]$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:and|or|to|et|ou|und|oder|y|e|o|и|или)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
