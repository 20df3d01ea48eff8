using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>Finds entries that nearly equal one another: the same words of the base change, and what comes differs in a few words.</summary>
internal static class Nearness
{
    /// <summary>More words than this are no small difference.</summary>
    private const int MostWords = 4;

    /// <summary>How the second differs from the first, its letter left empty; null when they are not near.</summary>
    public static NearEntry? Between(string? baseText, Entry first, Entry second)
    {
        if (first.Result is not { Length: > 0 } there || second.Result is not { Length: > 0 } here) return null;
        if (first.Kind is ChangeKind.Editorial || second.Kind is ChangeKind.Editorial) return null;
        if (Math.Abs(there.Length - here.Length) > 80) return null;
        if (baseText is not null && !(Overlap(first, second) && ShareNewWord(first, second))) return null;
        if (baseText is null && !ShareMostWords(there, here)) return null;

        var edits = Change.Between(there, here).Edits;
        if (edits.IsEmpty) return null;
        var start = edits[0].Start;
        var end = edits[^1].End;
        var omitted = there[start..end];
        var added = WordDiff.Apply(omitted, edits.Select(e => e with { Start = e.Start - start }));
        return Change.Words(omitted).Count > MostWords || Change.Words(added).Count > MostWords ? null : new NearEntry("", omitted.Trim(), added.Trim());
    }

    private static bool Overlap(Entry first, Entry second) =>
        first.Edits.Any(a => second.Edits.Any(b => a.Start <= b.End && b.Start <= a.End));

    private static bool ShareNewWord(Entry first, Entry second)
    {
        var words = first.Edits.SelectMany(e => Change.Words(e.NewText)).Where(IsTelling).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count > 0 && second.Edits.SelectMany(e => Change.Words(e.NewText)).Any(words.Contains);
    }

    private static bool ShareMostWords(string there, string here)
    {
        var words = Change.Words(there).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = Change.Words(here);
        return others.Count > 2 * MostWords && others.Count(words.Contains) >= others.Count - MostWords;
    }

    /// <summary>Little words are shared by accident.</summary>
    private static bool IsTelling(string word) => word.Length > 3 || word[0] > '\u02ff';
}
