namespace Intake.Extraction.Instructions.Evidence;

/// <summary>Puts words into the plural or the singular by their last word, as English spells it.</summary>
internal static class GrammaticalNumber
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>The words in the other number; null when they are in the number asked for, or are no word of Latin letters.</summary>
    /// <param name="words">The words.</param>
    /// <param name="many">Whether the plural is asked for.</param>
    public static string? Of(string words, bool many)
    {
        if (words.Length < 3 || !char.IsAsciiLetterLower(words[^1])) return null;
        return many ? Plural(words) : Singular(words);
    }

    private static string? Plural(string words)
    {
        if (words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal) && !words.EndsWith("us", StringComparison.Ordinal)) return null;
        if (words[^1] == 'y' && !"aeiou".Contains(words[^2], StringComparison.Ordinal)) return words[..^1] + "ies";
        return Array.Exists(Hissing, h => words.EndsWith(h, StringComparison.Ordinal)) ? words + "es" : words + "s";
    }

    private static string? Singular(string words)
    {
        if (words[^1] != 's' || words.EndsWith("ss", StringComparison.Ordinal)) return null;
        if (words.EndsWith("ies", StringComparison.Ordinal)) return words[..^3] + "y";
        return words.EndsWith("es", StringComparison.Ordinal) && Array.Exists(Hissing, h => words[..^2].EndsWith(h, StringComparison.Ordinal) && h != "s") ? words[..^2] : words[..^1];
    }
}
