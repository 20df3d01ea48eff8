using System.Collections.Frozen;
using System.Text;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>The words and phrases of one language that the grammar knows.</summary>
/// <remarks>
/// Endings stand in braces (<c>supprim{er,é,ée}</c>; an empty one is allowed); a star stands for any ending (<c>исключ*</c>). A phrase with three points behind it
/// counts only right in front of quoted words: <c>на …</c> and <c>por …</c> are common words elsewhere. A phrase of the class <see cref="TokenClass.Other"/> hides shorter ones.
/// </remarks>
internal sealed class Lexicon
{
    private const int ShortestStem = 4;

    private readonly FrozenDictionary<string, TokenClass> classes;
    private readonly FrozenDictionary<string, TokenClass> stems;
    private readonly FrozenDictionary<string, TokenClass> beforeQuotes;
    private readonly FrozenDictionary<string, int> longest;

    private Lexicon(Dictionary<string, TokenClass> classes, Dictionary<string, TokenClass> stems, Dictionary<string, TokenClass> beforeQuotes)
    {
        (this.classes, this.stems, this.beforeQuotes) = (classes.ToFrozenDictionary(StringComparer.Ordinal), stems.ToFrozenDictionary(StringComparer.Ordinal), beforeQuotes.ToFrozenDictionary(StringComparer.Ordinal));
        longest = classes.Keys.Concat(stems.Keys).Concat(beforeQuotes.Keys).GroupBy(k => k.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Max(k => k.Count(c => c == ' ') + 1), StringComparer.Ordinal);
        Longest = longest.Values.Max();
    }

    /// <summary>Words of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>All languages together: a phrase of one is rarely a phrase of another, and mails mix them.</summary>
    public static Lexicon All { get; } = Create([.. English.Rows, .. French.Rows, .. Spanish.Rows, .. Russian.Rows, .. Arabic.Rows, .. Chinese.Rows]);

    /// <summary>Words of the longest phrase that begins with a word, folded: nearly every word of a mail begins none, and need not be tried with those behind it.</summary>
    public int LongestFrom(string word)
    {
        var key = Spelt(word);
        return Math.Max(1, Math.Max(longest.GetValueOrDefault(key), key is ['و' or 'ف' or 'ب' or 'ل', _, ..] ? longest.GetValueOrDefault(key[1..]) : 0));
    }

    /// <summary>Whether a phrase, folded, counts only before quoted words, or means something else there.</summary>
    public bool HeedsQuote(string phrase)
    {
        var key = Spelt(phrase);
        return beforeQuotes.ContainsKey(key) || (IsPrefixed(key) && beforeQuotes.ContainsKey(key[1..]));
    }

    /// <summary>The class of a phrase, words separated by single spaces.</summary>
    /// <param name="phrase">The phrase, folded.</param>
    /// <param name="beforeQuote">Whether quoted words follow it.</param>
    /// <param name="found">The class.</param>
    public bool TryGet(string phrase, bool beforeQuote, out TokenClass found)
    {
        var key = Spelt(phrase);
        if ((beforeQuote && beforeQuotes.TryGetValue(key, out found)) || classes.TryGetValue(key, out found) || Stemmed(key, out found)) return true;
        return IsPrefixed(key) && (classes.TryGetValue(key[1..], out found) || (beforeQuote && beforeQuotes.TryGetValue(key[1..], out found)));
    }

    /// <summary>Whether a word may begin with an Arabic conjunction or preposition.</summary>
    private static bool IsPrefixed(string key) => key is ['و' or 'ف' or 'ب' or 'ل', _, _, _, ..];

    /// <summary>Whether the last word of a phrase begins with a stem.</summary>
    private bool Stemmed(string key, out TokenClass found)
    {
        found = TokenClass.Other;
        if (key.Length < ShortestStem || key[^1] is < '\u0400' or > '\u04ff') return false;
        for (var length = key.Length; length >= ShortestStem && key[length - 1] != ' '; length--)
        {
            if (stems.TryGetValue(key[..length], out found)) return true;
        }

        return false;
    }

    /// <summary>One spelling for letters that are typed in several ways: the forms of alef, the final ya and ta, and yo.</summary>
    private static string Spelt(string phrase) =>
        phrase.AsSpan().IndexOfAnyInRange('\u0400', '\u06ff') < 0 ? phrase
        : phrase.Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا').Replace('ى', 'ي').Replace('ة', 'ه').Replace('ё', 'е');

    private static Lexicon Create((TokenClass Class, string Phrases)[] rows)
    {
        var (all, stems, quoted) = (new Dictionary<string, TokenClass>(StringComparer.Ordinal), new Dictionary<string, TokenClass>(StringComparer.Ordinal), new Dictionary<string, TokenClass>(StringComparer.Ordinal));
        foreach (var (token, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Expanded))
            {
                if (phrase.EndsWith('*')) stems.TryAdd(Spelt(phrase[..^1]), token);
                else if (phrase.EndsWith('…')) quoted.TryAdd(Spelt(phrase[..^1].TrimEnd()), token);
                else all.TryAdd(Spelt(phrase), token);
            }
        }

        foreach (var (phrase, token) in all.ToList())
        {
            if (phrase.Length >= ShortestStem) all.TryAdd(Plain(phrase), token);
        }

        return new Lexicon(all, stems, quoted);
    }

    /// <summary>Every phrase that the endings in braces give.</summary>
    private static IEnumerable<string> Expanded(string phrase)
    {
        var open = phrase.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return [phrase.Replace("  ", " ", StringComparison.Ordinal).Trim()];
        var close = phrase.IndexOf('}', open);
        return phrase[(open + 1)..close].Split(',').SelectMany(ending => Expanded(phrase[..open] + ending + phrase[(close + 1)..]));
    }

    /// <summary>A phrase as typed without accents.</summary>
    private static string Plain(string phrase) =>
        string.Concat(phrase.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036f')).Normalize(NormalizationForm.FormC) is var plain && FoldedText.Of(plain).All(char.IsAscii) ? plain : phrase;
}
