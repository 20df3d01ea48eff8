namespace Intake.Extraction.Comparison;

/// <summary>The longest common subsequence of two token sequences.</summary>
internal static class Myers
{
    /// <summary>Most tokens that may differ. Stops a paragraph that repeats a provision a thousand times: the search takes memory in the square of this, 16 MB at most.</summary>
    private const int MostDifferences = 2_000;

    /// <summary>A stretch that differs: tokens [StartA, EndA) of the first against [StartB, EndB) of the second.</summary>
    public readonly record struct Hunk(int StartA, int EndA, int StartB, int EndB);

    /// <summary>
    /// The hunks that differ, in order. Greedy forward search after common ends are cut off; O((N+M)·D) time, O(D²) memory.
    /// What is left between the ends is one hunk when more than <see cref="MostDifferences"/> tokens differ.
    /// </summary>
    public static List<Hunk> Compare(Token[] a, Token[] b)
    {
        var head = 0;
        while (head < a.Length && head < b.Length && a[head].Text == b[head].Text) head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)].Text == b[^(tail + 1)].Text) tail++;
        var (endA, endB) = (a.Length - tail, b.Length - tail);
        if (head == endA && head == endB) return [];
        return head == endA || head == endB ? [new Hunk(head, endA, head, endB)] : Trace(a, b, head, endA, endB);
    }

    private static List<Hunk> Trace(Token[] a, Token[] b, int head, int endA, int endB)
    {
        var n = endA - head;
        var m = endB - head;
        var trace = new List<int[]>();
        var most = Math.Min(n + m, MostDifferences);
        var v = new int[(2 * most) + 3];
        var offset = most + 1;
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]) ? v[offset + k + 1] : v[offset + k - 1] + 1;
                var y = x - k;
                while (x < n && y < m && a[head + x].Text == b[head + y].Text) (x, y) = (x + 1, y + 1);
                v[offset + k] = x;
                if (x >= n && y >= m)
                {
                    trace.Add(v[(offset - d - 1)..(offset + d + 2)]);
                    return Walk(trace, head, n, m);
                }
            }

            trace.Add(v[(offset - d - 1)..(offset + d + 2)]);
        }

        return [new Hunk(head, endA, head, endB)];
    }

    private static List<Hunk> Walk(List<int[]> trace, int head, int n, int m)
    {
        var hunks = new List<Hunk>();
        var (x, y) = (n, m);
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var v = trace[d - 1];
            int At(int k) => v[k + d]; // the row of step d-1 covers diagonals -d … d
            var k = x - y;
            var down = k == -d || (k != d && At(k - 1) < At(k + 1));
            var fromX = down ? At(k + 1) : At(k - 1);
            var fromY = fromX - (down ? k + 1 : k - 1);
            var (toX, toY) = down ? (fromX, fromY + 1) : (fromX + 1, fromY);
            Add(hunks, new Hunk(head + fromX, head + toX, head + fromY, head + toY));
            (x, y) = (fromX, fromY);
        }

        hunks.Reverse();
        return hunks;
    }

    private static void Add(List<Hunk> hunks, Hunk next)
    {
        if (hunks.Count > 0 && hunks[^1].StartA == next.EndA && hunks[^1].StartB == next.EndB)
            hunks[^1] = hunks[^1] with { StartA = next.StartA, StartB = next.StartB };
        else
            hunks.Add(next);
    }
}
