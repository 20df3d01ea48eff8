using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Who stands behind contributions, in the order of the compilation: groups first, then by English short name.</summary>
internal static class Credits
{
    public static ImmutableArray<Proponent> Sort(IEnumerable<Proponent> proponents) =>
        [.. proponents.OrderBy(p => p.Rank).ThenBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>By proponents, then by id; ids of one mail by their number.</summary>
    public static ImmutableArray<Contribution> Sort(IEnumerable<Contribution> contributions)
    {
        Contribution[] sorted = [.. contributions];
        if (sorted.Length > 1) Array.Sort(sorted, Compare);
        return ImmutableArray.Create(sorted);
    }

    /// <summary>Every proponent once.</summary>
    public static ImmutableArray<Credit> Of(ImmutableArray<Contribution> contributions)
    {
        if (contributions is [var only])
            return [.. only.Proponents.Select(p => new Credit(p, only.Late, IsDoubtful(only)))];
        var all = contributions.SelectMany(c => c.Proponents.Select(p => (Proponent: p, Contribution: c))).ToLookup(c => c.Proponent.Name, StringComparer.Ordinal);
        return [.. Sort(all.Select(g => g.First().Proponent))
            .Select(p => new Credit(p, all[p.Name].All(c => c.Contribution.Late), all[p.Name].All(c => IsDoubtful(c.Contribution))))];
    }

    public static int Compare(Contribution a, Contribution b)
    {
        var byProponent = Compare(a.Proponents, b.Proponents);
        return byProponent != 0 ? byProponent : CompareIds(a.Proposal.Id, b.Proposal.Id);
    }

    public static int Compare(ImmutableArray<Proponent> a, ImmutableArray<Proponent> b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var byOne = Compare(a[i], b[i]);
            if (byOne != 0) return byOne;
        }

        return a.Length.CompareTo(b.Length);
    }

    /// <summary>Groups first, then by English short name.</summary>
    public static int Compare(Proponent a, Proponent b)
    {
        var byRank = a.Rank.CompareTo(b.Rank);
        if (byRank != 0) return byRank;
        var byName = string.CompareOrdinal(a.SortKey, b.SortKey);
        return byName != 0 ? byName : string.CompareOrdinal(a.Name, b.Name);
    }

    /// <summary>An id ends in the proposal's number without leading zeros, so among ids of one mail the shorter is the smaller.</summary>
    public static int CompareIds(string a, string b)
    {
        var dashA = a.LastIndexOf('-') + 1;
        var dashB = b.LastIndexOf('-') + 1;
        if (dashA == dashB && dashA > 0 && string.CompareOrdinal(a, 0, b, 0, dashA) == 0 && a.Length != b.Length) return a.Length.CompareTo(b.Length);
        return string.CompareOrdinal(a, b);
    }

    private static bool IsDoubtful(Contribution contribution) => contribution.Proposal.Certainty == Certainty.Doubtful;
}
