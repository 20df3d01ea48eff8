using System.Collections.Immutable;

namespace Intake.Extraction.Places;

/// <summary>Finds the words of a provision that a quotation only puts in another order: <c>"b, c or a"</c> for <c>a, b or c</c>.</summary>
internal static class RearrangedWords
{
    private const int FewestWords = 4;
    private const int MostWords = 80;

    /// <summary>The one stretch with just these words in another order; null when there is none, or more than one.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="quoted">The words as the sender would have them.</param>
    public static Span? Find(FoldedText text, string quoted)
    {
        var wanted = RewrittenWords.Words(FoldedText.Of(Abridged.Trim(quoted)));
        if (wanted.Length is < FewestWords or > MostWords) return null;
        var there = RewrittenWords.Words(text.Folded);
        var open = Counted(wanted);
        var missing = wanted.Length;
        Span? found = null;
        for (var i = 0; i < there.Length; i++)
        {
            if (open.TryGetValue(there[i].Text, out var left))
            {
                open[there[i].Text] = left - 1;
                if (left > 0) missing--;
            }

            if (i >= wanted.Length && open.TryGetValue(there[i - wanted.Length].Text, out var gone))
            {
                open[there[i - wanted.Length].Text] = gone + 1;
                if (gone >= 0) missing++;
            }

            if (missing > 0) continue;
            if (found is not null) return null;
            var first = there[i - wanted.Length + 1];
            found = text.ToSource(first.Start, there[i].Start + there[i].Text.Length - first.Start);
        }

        return found;
    }

    private static Dictionary<string, int> Counted(ImmutableArray<FoldedWord> words)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) counted[word.Text] = counted.GetValueOrDefault(word.Text) + 1;
        return counted;
    }
}
