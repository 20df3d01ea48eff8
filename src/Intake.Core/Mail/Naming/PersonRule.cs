namespace Intake.Mail.Naming;

/// <summary>Tells a person from a State: "Jordan T. Parker", "Chad Smith", "Ms. Ireland", "Parker, Jordan".</summary>
internal static class PersonRule
{
    private static readonly HashSet<string> Titles = new(["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "mme", "mlle", "sr", "sra", "herr", "frau"], StringComparer.Ordinal);

    /// <summary>Whether the one-word name at a place is a person's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name in it.</param>
    /// <param name="previous">The word before it; length 0 when none.</param>
    /// <param name="isName">Whether a folded word starts the name of a delegation, as in a list without commas.</param>
    public static bool Holds(ReadOnlySpan<char> text, NameToken name, NameToken previous, Func<string, bool> isName)
    {
        var next = After(text, name);
        if (next.Length == 1 && char.IsAsciiLetterUpper(text[next.Start]) && next.End < text.Length && text[next.End] == '.') return true;
        if (!Lookalikes.PersonNames.Contains(NameFolding.Fold(text.Slice(name.Start, name.Length)))) return false;

        if (next.Length == 1 && char.IsAsciiLetterUpper(text[next.Start])) return true;
        if (next.Length > 1 && char.IsUpper(text[next.Start]) && IsSurname(text, next, isName)) return true;
        if (previous.Length == 0) return false;
        var before = NameFolding.Fold(text.Slice(previous.Start, previous.Length));
        var between = text[previous.End..name.Start];
        if (Titles.Contains(before) && between.Trim() is "" or ".") return true;
        if (previous.Length == 1 && char.IsAsciiLetterUpper(text[previous.Start]) && between.StartsWith(".")) return true;
        // "Parker, Jordan" as the whole text, or before an address.
        return previous.Start == 0 && between.Trim() is "," && char.IsUpper(text[0]) && !isName(before)
            && text[name.End..].TrimStart() is [] or ['<' or '(' or '[', ..];
    }

    private static bool IsSurname(ReadOnlySpan<char> text, NameToken word, Func<string, bool> isName)
    {
        var slice = text.Slice(word.Start, word.Length);
        var folded = NameFolding.Fold(slice);
        return slice.ContainsAnyInRange('a', 'z') | slice.Length > 3
            && !slice.ContainsAnyInRange('0', '9')
            && !Lookalikes.NotSurnames.Contains(folded)
            && !isName(folded);
    }

    // The word directly behind, with one space between; anything else ends the name.
    private static NameToken After(ReadOnlySpan<char> text, NameToken name)
    {
        if (name.End + 1 >= text.Length || text[name.End] is not (' ' or '\u00a0')) return default;
        return NameTokens.Next(text, name.End + 1, out var next) && next.Start == name.End + 1 && NameTokens.IsWord(text[next.Start])
            ? Plain(text, next)
            : default;
    }

    // "T. P." is read as one dotted word; the first letter is the initial.
    private static NameToken Plain(ReadOnlySpan<char> text, NameToken token) =>
        token.Length > 1 && text[token.Start + 1] == '.' ? new NameToken(token.Start, 1) : token;
}
