using System.Collections.Immutable;

namespace Intake.Extraction.Places;

/// <summary>
/// Finds the words of a provision that a quotation writes anew, when it does not say which: <c>"the primary responsibility"</c> for <c>primary responsibility</c>.
/// </summary>
/// <remarks>Local alignment word by word (Smith and Waterman 1981): two for a word kept, minus one for a word changed, added or left out.</remarks>
internal static class RewrittenWords
{
    private const int MostWords = 80;
    private const int Kept = 2;
    private const int FewestKept = 2;

    /// <summary>The stretch of the provision; null when too few words are kept or two stretches fit alike.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="quoted">The words as the sender would have them.</param>
    public static Span? Find(FoldedText text, string quoted)
    {
        var wanted = Words(FoldedText.Of(Abridged.Trim(quoted)));
        var there = Words(text.Folded);
        if (wanted.Length is < FewestKept or > MostWords || there.Length == 0) return null;
        var scores = Scores(wanted, there);
        var best = 0;
        var places = 0;
        var end = (Row: 0, Column: 0);
        for (var i = 1; i <= wanted.Length; i++)
        {
            for (var j = 1; j <= there.Length; j++)
            {
                if (scores[i, j] < best) continue;
                places = scores[i, j] == best ? places + 1 : 1;
                (best, end) = (scores[i, j], (i, j));
            }
        }

        if (places != 1) return null;
        var (first, kept) = Trace(scores, wanted, there, end);
        if (kept < FewestKept || 2 * kept < wanted.Length) return null;
        var (from, last) = (there[first - 1], there[end.Column - 1]);
        return text.ToSource(from.Start, last.Start + last.Text.Length - from.Start);
    }

    private static int[,] Scores(ImmutableArray<FoldedWord> wanted, ImmutableArray<FoldedWord> there)
    {
        var scores = new int[wanted.Length + 1, there.Length + 1];
        for (var i = 1; i <= wanted.Length; i++)
        {
            for (var j = 1; j <= there.Length; j++)
                scores[i, j] = Math.Max(0, Math.Max(scores[i - 1, j - 1] + (wanted[i - 1].Text == there[j - 1].Text ? Kept : -1), Math.Max(scores[i - 1, j], scores[i, j - 1]) - 1));
        }

        return scores;
    }

    /// <summary>The first word of the provision on the best path, 1-based, and how many words are kept.</summary>
    private static (int First, int Kept) Trace(int[,] scores, ImmutableArray<FoldedWord> wanted, ImmutableArray<FoldedWord> there, (int Row, int Column) end)
    {
        var (i, j, kept, first) = (end.Row, end.Column, 0, end.Column);
        while (i > 0 && j > 0 && scores[i, j] > 0)
        {
            first = j;
            var same = wanted[i - 1].Text == there[j - 1].Text;
            if (scores[i, j] == scores[i - 1, j - 1] + (same ? Kept : -1))
            {
                if (same) kept++;
                (i, j) = (i - 1, j - 1);
            }
            else if (scores[i, j] == scores[i - 1, j] - 1)
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return (first, kept);
    }

    /// <summary>The words of a folded text, bare of marks, with their places.</summary>
    public static ImmutableArray<FoldedWord> Words(string folded)
    {
        var words = ImmutableArray.CreateBuilder<FoldedWord>();
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            while (i < folded.Length && folded[i] is not (' ' or '-')) i++;
            var word = folded[start..i];
            var bare = word.Trim(',', '.', ';', ':', '(', ')', '"');
            if (bare.Length > 0) words.Add(new FoldedWord(bare, start + word.IndexOf(bare, StringComparison.Ordinal)));
            i++;
        }

        return words.ToImmutable();
    }
}
