using System.Collections.Immutable;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Decides which provision a paragraph is a copy of, by its number and its words together.</summary>
internal sealed class CopyMatcher(DraftIndex index)
{
    private const double EnoughWithNumber = 0.5;
    private const double EnoughAlone = 0.72;
    private const int FewestWords = 5;
    private const double Twin = 0.8;
    private readonly HashSet<string>[] words = [.. index.Draft.Provisions.Select(p => WordsOf(p.Text))];
    private readonly Lazy<ImmutableArray<int>[]> twins = new(() => AllTwins(index));

    /// <summary>How alike a text and a provision are: twice the words they share over the words of both (Dice), from 0 to 1.</summary>
    public double Likeness(HashSet<string> text, int provision) => Likeness(text, words[provision]);

    /// <summary>How alike two sets of words are.</summary>
    public static double Likeness(HashSet<string> text, HashSet<string> there)
    {
        if (text.Count == 0 || there.Count == 0) return 0;
        var shared = 0;
        foreach (var word in text)
        {
            if (there.Contains(word)) shared++;
        }

        return 2.0 * shared / (text.Count + there.Count);
    }

    /// <summary>The different words of a provision, folded.</summary>
    public HashSet<string> Words(int provision) => words[provision];

    /// <summary>The other provisions that read nearly the same; most have none.</summary>
    public ImmutableArray<int> Twins(int provision) => twins.Value[provision];

    private static ImmutableArray<int>[] AllTwins(DraftIndex index)
    {
        var all = index.Draft.Provisions.Select(p => WordsOf(p.Text)).ToArray();
        return [.. index.Draft.Provisions.Select((p, i) => index.Likely(p.Text, 6).Concat(index.Being(FoldedText.Of(p.Text)))
            .Where(t => t != i && Likeness(all[i], all[t]) >= Twin).Distinct().Order().ToImmutableArray())];
    }

    /// <summary>The provision that a paragraph copies; null when it copies none.</summary>
    /// <param name="text">The paragraph as it was before the sender's changes, without its number.</param>
    /// <param name="named">Index of the provision whose number it carries; -1 for none.</param>
    public int? Find(string text, int named)
    {
        var own = WordsOf(text);
        if (own.Count < FewestWords) return null;
        if (named >= 0 && Likeness(own, named) >= EnoughWithNumber) return named;
        var best = index.Candidates(text, 4).Select(i => (Index: i, Likeness: Likeness(own, i))).OrderByDescending(c => c.Likeness).ToList();
        return best.Count > 0 && best[0].Likeness >= EnoughAlone ? best[0].Index : null;
    }

    /// <summary>The words of a text in order, folded.</summary>
    public static IEnumerable<string> SequenceOf(string text) => Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => FoldedText.Of(t.Text));

    /// <summary>What share of the pairs of neighbouring words of a text another text has: whether it holds the phrases, and not only the words.</summary>
    public static double Phrases(string text, string other)
    {
        var pairs = PairsOf(text);
        var there = PairsOf(other);
        return pairs.Count == 0 ? 0 : (double)pairs.Count(there.Contains) / pairs.Count;
    }

    private static HashSet<(string, string)> PairsOf(string text)
    {
        var words = SequenceOf(text).ToList();
        return [.. words.Zip(words.Skip(1))];
    }

    /// <summary>The different words of a text, folded.</summary>
    public static HashSet<string> WordsOf(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokens.Split(text))
        {
            if (token.Kind == TokenKind.Word) found.Add(FoldedText.Of(token.Text));
        }

        return found;
    }
}
