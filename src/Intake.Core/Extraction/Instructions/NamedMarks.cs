using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Punctuation that an instruction names instead of writing it: <c>replace "and" by a comma</c>, <c>insert a comma and the word "brokering"</c>.</summary>
internal static partial class NamedMarks
{
    private const char FirstHan = '\u4e00';
    private static readonly string[] Needless = ["superfluous", "redundant", "extra", "stray", "unnecessary", "needless", "spurious", "surplus", "missing", "wrong", "misplaced"];

    private static readonly Dictionary<string, string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["the definite article"] = "the",
        ["l'article défini"] = "the",
        ["el artículo definido"] = "the",
        ["определенный артикль"] = "the",
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

    /// <summary>The first words of the marks; most words of a mail are none and need not be compared with every mark.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings =
        Marks.Keys.Select(m => m[..m.TakeWhile(char.IsLetter).Count()]).Append("an").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"A superfluous comma" is a comma.</summary>
    private static int Adjective(string text, int start)
    {
        var noun = start;
        while (noun < text.Length && char.IsLetter(text[noun])) noun++;
        if (noun == start || noun + 1 >= text.Length || text[noun] != ' ') return 0;
        var article = text[start..noun];
        if (article is not ("a" or "an" or "the" or "A" or "An" or "The")) return 0;
        return Needless.FirstOrDefault(n => string.Compare(text, noun + 1, n, 0, n.Length, StringComparison.OrdinalIgnoreCase) == 0 && noun + 1 + n.Length < text.Length && text[noun + 1 + n.Length] == ' ') is { } adjective ? article.Length + 1 + adjective.Length : 0;
    }

    /// <summary>The mark that begins at a character, as if it were quoted, where a word of instruction takes it; null when there is none.</summary>
    public static InstructionToken? At(string text, int start, IReadOnlyList<InstructionToken> before)
    {
        if (before.Count > 0 && before[^1].Class is not (TokenClass.With or TokenClass.To or TokenClass.Insert or TokenClass.Replace or TokenClass.Delete or TokenClass.After or TokenClass.Before or TokenClass.InsteadOf or TokenClass.Colon or TokenClass.Reference)) return null;
        var word = start;
        while (word < text.Length && text[word] < FirstHan && char.IsLetter(text[word])) word++;
        if (text[start] < FirstHan && !Openings.Contains(text.AsSpan(start, word - start))) return null;
        if (Adjective(text, start) is > 0 and var skipped && Marks.Keys.FirstOrDefault(m => m.StartsWith("a ", StringComparison.Ordinal) && string.Compare(text, start + skipped, m, 1, m.Length - 1, StringComparison.OrdinalIgnoreCase) == 0 && EndsAt(text, start + skipped + m.Length - 1)) is { } needless)
            return new InstructionToken(TokenClass.Quote, start, skipped + needless.Length - 1, Marks[needless]);
        var named = Marks.Keys.Where(m => string.Compare(text, start, m, 0, m.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsAt(text, start + m.Length)).MaxBy(m => m.Length);
        // "The comma before it" in front of a verb speaks of the draft's own mark, not of one to put in.
        if (before.Count == 0 && named is not null && (named.StartsWith("the ", StringComparison.Ordinal) || named.StartsWith("la ", StringComparison.Ordinal))) return null;
        // A word named by its kind needs a verb in front of it.
        if (named is not null && Marks[named].Length > 1 && (before.Count == 0 || before[^1].Class is TokenClass.Reference or TokenClass.Colon)) return null;
        return named is null || IsItem(text, start + named.Length) ? null : new InstructionToken(TokenClass.Quote, start, named.Length, Marks[named]);
    }

    /// <summary>The unquoted word that a mark stands behind or before, with the word that says so: <c>a comma after States</c>; empty when none does.</summary>
    public static ImmutableArray<InstructionToken> Beside(string text, InstructionToken mark)
    {
        if (mark.Text.Length > 1 || Anchor().Match(text, mark.End) is not { Success: true } match) return [];
        var (side, word) = (match.Groups["side"], match.Groups["w"]);
        return
        [
            new InstructionToken(side.Value is "before" or "avant" or "antes de" or "перед" ? TokenClass.Before : TokenClass.After, side.Index, side.Length, side.Value),
            new InstructionToken(TokenClass.Quote, word.Index, word.Length, word.Value),
        ];
    }

    [GeneratedRegex(@"\G\s+(?<side>after|behind|following|before|après|avant|después de|antes de|после|перед)\s+(?!(?:the|a|an|each|every|this|that|these|both|it|them|all|paras?|paragraphs?|section|item|les?|la|une?|des?|el|los|las|слова?)\b)(?<w>[\p{L}\d][\w’'-]*(?:\.\d+)*)(?=\s*(?:$|[.,;:)–—]|\s-|\s(?:should|is|be|can|may|please|pls|to be|in|at|and)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

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

    private static bool EndsAt(string text, int at) => at == text.Length || (!char.IsLetter(text[at]) && string.CompareOrdinal(text, at, " of", 0, 3) != 0) || text[at] >= FirstHan;
}
