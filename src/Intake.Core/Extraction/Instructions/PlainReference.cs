namespace Intake.Extraction.Instructions;

/// <summary>One paragraph named by its number with nothing behind it that could belong to it, as nearly every mail names it: <c>Paragraph 23: …</c>, <c>in para 8, …</c>. It is told without the patterns of six languages.</summary>
/// <param name="IsJoined">Whether a preposition stands at the place, so that the reference only begins behind it.</param>
/// <param name="Number">The number.</param>
/// <param name="Length">Characters of the noun and the number.</param>
internal readonly record struct PlainReference(bool IsJoined, string Number, int Length)
{
    private const int MostDigits = 3;
    private static readonly string[] Nouns = ["paragraph ", "para "];
    private static readonly string[] Joining = ["in ", "of ", "to ", "under "];

    /// <summary>The reference at a character; null where there is none so plain.</summary>
    public static PlainReference? At(string text, int start)
    {
        var rest = text.AsSpan(start);
        var joined = Opening(rest, Joining);
        var noun = Opening(rest[joined..], Nouns);
        if (noun == 0) return null;
        var from = joined + noun;
        var end = from;
        while (end < rest.Length && end - from <= MostDigits && char.IsAsciiDigit(rest[end])) end++;
        if (end == from || end - from > MostDigits || end + 1 >= rest.Length || rest[end] is not (':' or ',') || rest[end + 1] != ' ' || ReferenceOpenings.MayContinue(text, start + end)) return null;
        return new PlainReference(joined > 0, rest[from..end].ToString(), end - joined);
    }

    /// <summary>Characters of the word that a text begins with; 0 where it begins with none.</summary>
    private static int Opening(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return word.Length;
        }

        return 0;
    }
}
