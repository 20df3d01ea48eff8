using System.Collections.Frozen;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>Finds entries that nearly equal one another: the same words of the base change, and what comes differs in a few words.</summary>
internal static class Nearness
{
    /// <summary>More words than this are no small difference.</summary>
    private const int MostWords = 4;

    /// <summary>How the second differs from the first, its letter left empty; null when they are not near.</summary>
    public static NearEntry? Between(string? baseText, Entry first, Entry second, KnownChanges known)
    {
        if (first.Result is not { Length: > 0 } there || second.Result is not { Length: > 0 } here) return null;
        if (first.Kind is ChangeKind.Editorial || second.Kind is ChangeKind.Editorial) return null;
        if (Math.Abs(there.Length - here.Length) > 80 || !DifferLittle(there, here)) return null;
        if (baseText is not null && !(Overlap(first, second) && Telling(baseText, first, known).Overlaps(Telling(baseText, second, known)))) return null;
        if (baseText is null && !ShareMostWords(there, here)) return null;

        var edits = known.Between(there, here).Edits;
        if (edits.IsEmpty) return null;
        var start = edits[0].Start;
        var end = edits[^1].End;
        var omitted = there[start..end];
        var added = WordDiff.Apply(omitted, edits.Select(e => e with { Start = e.Start - start }));
        return Change.Words(omitted).Count > MostWords || Change.Words(added).Count > MostWords ? null : new NearEntry("", omitted.Trim(), added.Trim());
    }

    /// <summary>
    /// The words of which an entry shares one with every earlier entry that it nearly equals, so that nothing else need be compared with it;
    /// empty when it nearly equals nothing.
    /// </summary>
    public static IReadOnlySet<string> Telling(string? baseText, Entry entry, KnownChanges known)
    {
        if (entry.Result is not { Length: > 0 } result || entry.Kind is ChangeKind.Editorial) return FrozenSet<string>.Empty;
        return known.Telling(entry, result, () => baseText is null
            ? Change.Words(result).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : entry.Edits.SelectMany(e => Change.Words(e.NewText)).Where(IsTelling).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>All but this many of the words of a new provision are shared with one that it nearly equals.</summary>
    public static int MostOwnWords => MostWords;

    /// <summary>
    /// Counts words between the common beginning and the common end of two texts, roughly and in no memory: texts with more than a few there
    /// cannot be near, whatever a comparison word by word makes of them.
    /// </summary>
    private static bool DifferLittle(ReadOnlySpan<char> there, ReadOnlySpan<char> here)
    {
        var head = there.CommonPrefixLength(here);
        there = there[head..];
        here = here[head..];
        var shorter = Math.Min(there.Length, here.Length);
        var tail = 0;
        while (tail < shorter && there[^(tail + 1)] == here[^(tail + 1)]) tail++;
        return AreFew(there[..^tail]) && AreFew(here[..^tail]);
    }

    /// <summary>Two more than the limit, since a word may be cut at either end.</summary>
    private static bool AreFew(ReadOnlySpan<char> text)
    {
        var (words, inWord) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) inWord = false;
            if (inWord || !char.IsAsciiLetter(c)) continue;
            inWord = true;
            if (++words > MostWords + 2) return false;
        }

        return true;
    }

    private static bool Overlap(Entry first, Entry second) =>
        first.Edits.Any(a => second.Edits.Any(b => a.Start <= b.End && b.Start <= a.End));

    private static bool ShareMostWords(string there, string here)
    {
        var words = Change.Words(there).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = Change.Words(here);
        return others.Count > 2 * MostWords && others.Count(words.Contains) >= others.Count - MostWords;
    }

    /// <summary>Little words are shared by accident.</summary>
    private static bool IsTelling(string word) => word.Length > 3 || word[0] > '\u02ff';
}
