using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>Punctuation that an instruction names instead of writing it: <c>replace "and" by a comma</c>, <c>insert a comma and the word "brokering"</c>.</summary>
internal static class NamedMarks
{
    private static readonly Dictionary<string, string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a comma"] = ",",
        ["the comma"] = ",",
        ["a semicolon"] = ";",
        ["a semi-colon"] = ";",
        ["the semicolon"] = ";",
        ["a colon"] = ":",
        ["the colon"] = ":",
        ["a full stop"] = ".",
        ["the full stop"] = ".",
        ["a period"] = ".",
        ["une virgule"] = ",",
        ["la virgule"] = ",",
        ["un point-virgule"] = ";",
        ["un point"] = ".",
        ["una coma"] = ",",
        ["la coma"] = ",",
        ["un punto y coma"] = ";",
        ["un punto"] = ".",
        ["запятую"] = ",",
        ["запятой"] = ",",
        ["точку с запятой"] = ";",
        ["точку"] = ".",
        ["فاصلة"] = ",",
        ["逗号"] = ",",
        ["分号"] = ";",
        ["句号"] = ".",
    };

    /// <summary>The mark that begins at a character, as if it were quoted, where a word of instruction takes it; null when there is none.</summary>
    public static InstructionToken? At(string text, int start, IReadOnlyList<InstructionToken> before)
    {
        if (before.Count > 0 && before[^1].Class is not (TokenClass.With or TokenClass.To or TokenClass.Insert or TokenClass.Replace or TokenClass.Delete or TokenClass.After or TokenClass.Before or TokenClass.InsteadOf or TokenClass.Colon or TokenClass.Reference)) return null;
        var named = Marks.Keys.Where(m => string.Compare(text, start, m, 0, m.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsAt(text, start + m.Length)).MaxBy(m => m.Length);
        // "The comma before it" in front of a verb speaks of the draft's own mark, not of one to put in.
        if (before.Count == 0 && named is not null && (named.StartsWith("the ", StringComparison.Ordinal) || named.StartsWith("la ", StringComparison.Ordinal))) return null;
        return named is null || IsItem(text, start + named.Length) ? null : new InstructionToken(TokenClass.Quote, start, named.Length, Marks[named]);
    }

    /// <summary>A mark and the words joined to it by "and" are put in together.</summary>
    public static ImmutableArray<InstructionToken> Join(ImmutableArray<InstructionToken> tokens)
    {
        tokens = Anchored(tokens);
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i] is not { Class: TokenClass.Quote, Text.Length: 1 } mark || !Marks.ContainsValue(mark.Text) || tokens[i + 1].Class != TokenClass.And || tokens[i + 1].Start > mark.End + 1) continue;
            var words = tokens[i + 2].Class == TokenClass.All && i + 3 < tokens.Length ? i + 3 : i + 2;
            if (tokens[words].Class != TokenClass.Quote) continue;
            var joined = new InstructionToken(TokenClass.Quote, mark.Start, tokens[words].End - mark.Start, $"{mark.Text} {tokens[words].Text}");
            return [.. tokens[..i], joined, .. Join(tokens[(words + 1)..])];
        }

        return tokens;
    }

    /// <summary>An anchor that is a mark beside other words: <c>before the comma preceding "a"</c> is before <c>", a"</c>, <c>after</c> it before <c>"a"</c>.</summary>
    private static ImmutableArray<InstructionToken> Anchored(ImmutableArray<InstructionToken> tokens)
    {
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (tokens[i].Class is not (TokenClass.Before or TokenClass.After) || tokens[i + 1] is not { Class: TokenClass.Quote, Text.Length: 1 } mark || !Marks.ContainsValue(mark.Text)) continue;
            if (tokens[i + 2].Class is not (TokenClass.Before or TokenClass.After) || tokens[i + 3].Class != TokenClass.Quote || tokens[i + 2].Start > mark.End + 1) continue;
            var (side, beside, words) = (tokens[i], tokens[i + 2], tokens[i + 3]);
            var text = side.Class != beside.Class ? words.Text : side.Class == TokenClass.Before ? $"{mark.Text} {words.Text}" : words.Text + mark.Text;
            return [.. tokens[..i], side with { Class = beside.Class }, words with { Text = text }, .. Anchored(tokens[(i + 4)..])];
        }

        return tokens;
    }

    /// <summary>"Un point e)" and "un punto 3" are items, no marks.</summary>
    private static bool IsItem(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\u00a0' or '(') start++;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return start > at && end - start is > 0 and < 5 && (char.IsAsciiDigit(text[start]) || (end < text.Length && text[end] == ')'));
    }

    private static bool EndsAt(string text, int at) => at == text.Length || (!char.IsLetter(text[at]) && string.CompareOrdinal(text, at, " of", 0, 3) != 0) || text[at] >= '\u4e00';
}
