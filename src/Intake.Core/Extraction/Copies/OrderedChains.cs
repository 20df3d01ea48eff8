namespace Intake.Extraction.Copies;

/// <summary>Finds the weightiest chain of pairs in which both members grow.</summary>
/// <remarks>
/// For every pair the weightiest chain that ends with it, found in a binary indexed tree over the second members (Fenwick, A New Data Structure for Cumulative
/// Frequency Tables, Software: Practice and Experience 24, 1994): O(log m) time a pair, so that a file which repeats one provision stays cheap.
/// </remarks>
/// <param name="count">Second members are below this.</param>
internal sealed class OrderedChains(int count)
{
    private readonly List<(int First, int Second, long Weight, int Before)> ends = [];

    /// <summary>Node n holds 1 + the place of the weightiest, then latest, end whose second member is among those the node covers; 0 for none.</summary>
    private readonly int[] tree = new int[count + 1];

    /// <summary>Adds a pair; first members never fall, and of equal ones the greater second member comes first.</summary>
    /// <param name="first">First member.</param>
    /// <param name="second">Second member.</param>
    /// <param name="weight">What the pair adds to a chain; equal weights give the longest chain.</param>
    public void Add(int first, int second, int weight = 1)
    {
        var before = LongestBelow(second);
        ends.Add((first, second, before < 0 ? weight : ends[before].Weight + weight, before));
        for (var n = second + 1; n < tree.Length; n += n & -n)
        {
            if (tree[n] == 0 || ends[^1].Weight >= ends[tree[n] - 1].Weight) tree[n] = ends.Count;
        }
    }

    /// <summary>The pairs of the weightiest chain, the last one first; of equally heavy ones the one that is complete first.</summary>
    public IEnumerable<(int First, int Second)> Longest()
    {
        var at = -1;
        for (var i = 0; i < ends.Count; i++)
        {
            if (at < 0 || ends[i].Weight > ends[at].Weight) at = i;
        }

        for (; at >= 0; at = ends[at].Before) yield return (ends[at].First, ends[at].Second);
    }

    private int LongestBelow(int second)
    {
        var longest = -1;
        for (var n = second; n > 0; n -= n & -n)
        {
            var end = tree[n] - 1;
            if (end >= 0 && (longest < 0 || (ends[end].Weight, end).CompareTo((ends[longest].Weight, longest)) > 0)) longest = end;
        }

        return longest;
    }
}
