namespace Intake.Extraction.Places;

/// <summary>How alike two sequences of words are.</summary>
internal static class Similarity
{
    /// <summary>Twice the length of the longest common subsequence over the sum of the lengths: 0 for nothing, 1 for all.</summary>
    public static double Ordered(List<FoldedWord> wanted, List<FoldedWord> there, int from, int to)
    {
        var row = new int[to - from + 1];
        foreach (var word in wanted)
        {
            var diagonal = 0;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = there[from + j - 1].Text == word.Text ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return 2.0 * row[^1] / (wanted.Count + to - from);
    }
}
