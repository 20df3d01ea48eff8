namespace Intake.Extraction.Places;

/// <summary>Tells slips of typing from other words.</summary>
internal static class Typing
{
    private const int ShortWord = 5;
    private const int LongWord = 10;

    /// <summary>Whether two folded words are the same but for a letter left out, doubled, changed or swapped with its neighbour; two such slips in a word of ten letters.</summary>
    /// <remarks>Short words and numbers must be equal: <c>may</c> is no slip for <c>many</c>, nor 12 for 13.</remarks>
    public static bool IsSlip(string written, string meant)
    {
        if (written == meant) return true;
        if (meant.Length < ShortWord || written.Any(char.IsDigit) || meant.Any(char.IsDigit)) return false;
        var most = meant.Length >= LongWord ? 2 : 1;
        return Math.Abs(written.Length - meant.Length) <= most && Distance(written, meant) <= most;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours (Damerau 1964).</summary>
    private static int Distance(string a, string b)
    {
        var (older, old, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], old[j]) + 1, old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], older[j - 2] + 1);
            }

            (older, old, row) = (old, row, older);
        }

        return old[b.Length];
    }
}
