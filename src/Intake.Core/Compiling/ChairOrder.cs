using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>Puts the entries of a provision into the order that the chair set; what the chair did not name, since it came later, follows in the measured order.</summary>
internal static class ChairOrder
{
    /// <summary>The entries lettered anew.</summary>
    /// <param name="entries">In the measured order.</param>
    /// <param name="proposals">Ids of proposals in the chair's order, each for the entry that it is in; those that are in none are passed over.</param>
    public static ImmutableArray<Entry> Apply(ImmutableArray<Entry> entries, ImmutableArray<string> proposals)
    {
        if (proposals.IsEmpty) return entries;
        var named = proposals.Select(id => entries.FirstOrDefault(e => e.Contributions.Any(c => c.Proposal.Id == id))).OfType<Entry>().DistinctBy(e => e.Letter, StringComparer.Ordinal).ToList();
        if (named.Count == 0) return entries;
        var ordered = named.Concat(entries.ExceptBy(named.Select(e => e.Letter), e => e.Letter, StringComparer.Ordinal)).ToList();
        var letters = ordered.Index().ToDictionary(o => o.Item.Letter, o => Ordering.Letter(o.Index), StringComparer.Ordinal);
        return [.. ordered.Index().Select(o => o.Item with { Letter = letters[o.Item.Letter], Near = o.Item.Near is { } near && StandsBeside(ordered, o.Index, near.Letter) ? near with { Letter = letters[near.Letter] } : null })];
    }

    /// <summary>Nearness is told only where an entry still stands behind the one that it nearly equals, with none but its likes between.</summary>
    private static bool StandsBeside(List<Entry> ordered, int index, string lead)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (ordered[i].Letter == lead) return true;
            if (ordered[i].Near?.Letter != lead) return false;
        }

        return false;
    }
}
