using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Matches the paragraphs of an edited copy with the provisions of the draft.</summary>
/// <remarks>
/// First what is the same word for word, in the longest common order; equal paragraphs of the draft are told apart by that order and by their printed number.
/// Then, between two such anchors, what is most alike, in order, number and words together (dynamic programming over the gap). What is left matches out of order
/// only when it is the same word for word: it was moved.
/// </remarks>
internal sealed class Alignment(DraftIndex index, CopyMatcher matcher)
{
    private const double Enough = 0.42;
    private const double NumberBonus = 0.15;
    private const int LargestGap = 400;

    /// <summary>For every paragraph of the copy the index of its provision, or -1.</summary>
    public int[] Match(IReadOnlyList<CopyParagraph> copy)
    {
        var match = new int[copy.Count];
        Array.Fill(match, -1);
        Anchor(copy, match);
        var (from, low) = (0, 0);
        for (var i = 0; i <= copy.Count; i++)
        {
            if (i < copy.Count && match[i] < 0) continue;
            var high = i < copy.Count ? match[i] : index.Draft.Provisions.Length;
            Gap(copy, match, from, i, low, high);
            if (i < copy.Count) (from, low) = (i + 1, match[i] + 1);
        }

        return match;
    }

    /// <summary>Equal texts in the longest increasing order.</summary>
    private void Anchor(IReadOnlyList<CopyParagraph> copy, int[] match)
    {
        var chains = new OrderedChains(index.Draft.Provisions.Length);
        for (var i = 0; i < copy.Count; i++)
        {
            var places = index.Being(FoldedText.Of(copy[i].Text));
            if (places.Count == 0 && copy[i].Number.Length > 0) places = index.Being(FoldedText.Of($"{copy[i].Number} {copy[i].Text}"));
            // The last place first, so that one paragraph is never in a chain twice.
            for (var k = places.Count - 1; k >= 0; k--) chains.Add(i, places[k]);
        }

        foreach (var (paragraph, provision) in chains.Longest()) match[paragraph] = provision;
    }

    /// <summary>The best matches in order between two anchors; paragraphs [from, to) against provisions [low, high).</summary>
    private void Gap(IReadOnlyList<CopyParagraph> copy, int[] match, int from, int to, int low, int high)
    {
        var (n, m) = (to - from, high - low);
        if (n <= 0 || m <= 0 || (long)n * m > (long)LargestGap * LargestGap) return;
        var worth = new double[n + 1, m + 1];
        var taken = new double[n, m];
        for (var i = n - 1; i >= 0; i--)
        {
            var words = CopyMatcher.WordsOf(copy[from + i].Text);
            for (var j = m - 1; j >= 0; j--)
            {
                taken[i, j] = Worth(copy[from + i], words, low + j);
                worth[i, j] = Math.Max(Math.Max(worth[i + 1, j], worth[i, j + 1]), taken[i, j] > 0 ? taken[i, j] + worth[i + 1, j + 1] : 0);
            }
        }

        for (var (i, j) = (0, 0); i < n && j < m;)
        {
            if (taken[i, j] > 0 && worth[i, j] == taken[i, j] + worth[i + 1, j + 1]) match[from + i++] = low + j++;
            else if (worth[i, j] == worth[i + 1, j]) i++;
            else j++;
        }
    }

    private double Worth(CopyParagraph paragraph, HashSet<string> words, int provision)
    {
        if (words.Count == 0) return 0;
        var label = index.Draft.Provisions[provision].Label;
        var sameNumber = label.Length > 0 && ReferenceKey.Of(label) == ReferenceKey.Of(paragraph.Number);
        var likeness = matcher.Likeness(words, provision) + (sameNumber ? NumberBonus : 0);
        return likeness >= Enough ? likeness : 0;
    }
}
