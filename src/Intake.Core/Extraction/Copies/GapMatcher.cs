namespace Intake.Extraction.Copies;

/// <summary>Matches, in order, the paragraphs and provisions that lie between two anchors.</summary>
internal static class GapMatcher
{
    private const double Enough = 0.42;
    private const double EnoughForTheOnlyOne = 0.2;
    private const double Held = 0.5;
    private const double NumberBonus = 0.15;
    private const int LargestGap = 400;

    /// <summary>Fills every gap between anchors.</summary>
    public static void Fill(CopyTexts texts, Correspondence match)
    {
        var (from, low) = (0, 0);
        for (var i = 0; i <= texts.Count; i++)
        {
            if (i < texts.Count && match.Of[i] < 0) continue;
            var high = i < texts.Count ? match.Of[i] : texts.Provisions;
            Fill(texts, match, from, i, low, high);
            if (i < texts.Count) (from, low) = (i + 1, match.Of[i] + 1);
        }
    }

    /// <summary>The best matches in order of paragraphs [from, to) with provisions [low, high).</summary>
    private static void Fill(CopyTexts texts, Correspondence match, int from, int to, int low, int high)
    {
        var (n, m) = (to - from, high - low);
        if (n <= 0 || m <= 0 || (long)n * m > (long)LargestGap * LargestGap) return;
        var only = m == 1 && Enumerable.Range(from, n).Count(i => texts[i].Text.Length > 0) == 1 && low > 0 && high < texts.Provisions && from > 0;
        var worth = new double[n + 1, m + 1];
        var taken = new double[n, m];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                taken[i, j] = Worth(texts, from + i, low + j, only);
                worth[i, j] = Math.Max(Math.Max(worth[i + 1, j], worth[i, j + 1]), taken[i, j] > 0 ? taken[i, j] + worth[i + 1, j + 1] : 0);
            }
        }

        for (var (i, j) = (0, 0); i < n && j < m;)
        {
            if (taken[i, j] > 0 && worth[i, j] == taken[i, j] + worth[i + 1, j + 1]) match.Of[from + i++] = low + j++;
            else if (worth[i, j] == worth[i + 1, j]) i++;
            else j++;
        }
    }

    /// <summary>What a match is worth; 0 for none. The only paragraph between two neighbours of the only provision may be a new wording of it.</summary>
    private static double Worth(CopyTexts texts, int paragraph, int provision, bool only)
    {
        if (texts.Words(paragraph).Count == 0) return 0;
        var likeness = Math.Max(texts.Likeness(paragraph, provision), texts.Holds(paragraph, provision) ? Held : 0) + (texts.HasNumberOf(paragraph, provision) ? NumberBonus : 0);
        return likeness >= (only ? EnoughForTheOnlyOne : Enough) ? likeness : 0;
    }
}
