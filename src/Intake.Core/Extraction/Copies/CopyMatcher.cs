using Intake.Extraction.Comparison;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Decides which provision a paragraph is a copy of, by its number and its words together.</summary>
internal sealed class CopyMatcher(DraftIndex index)
{
    private const double EnoughWithNumber = 0.5;
    private const double EnoughAlone = 0.72;
    private const int FewestWords = 5;
    private readonly HashSet<string>[] words = [.. index.Draft.Provisions.Select(p => WordsOf(p.Text))];

    /// <summary>How alike a text and a provision are: the words they share over the words of the shorter, from 0 to 1, a little less for what the longer has besides.</summary>
    public double Likeness(HashSet<string> text, int provision)
    {
        var there = words[provision];
        if (text.Count == 0 || there.Count == 0) return 0;
        var shared = text.Count(there.Contains);
        return 2.0 * shared / (text.Count + there.Count);
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
