using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>The statistics of a provision. A group counts as its members, and nobody counts twice.</summary>
internal static class Counting
{
    public static ProvisionCount Of(ImmutableArray<Entry> entries, ImmutableArray<Position> positions, int comments)
    {
        var proposals = entries.Where(e => e.Kind != ChangeKind.NotReceived).ToList();
        var credits = proposals.SelectMany(e => e.Credits).ToList();
        return new ProvisionCount
        {
            Proposals = proposals.Count,
            Proponents = credits.Select(c => c.Proponent.Name).Distinct(StringComparer.Ordinal).Count(),
            Delegations = Delegations(credits),
            LateProposals = proposals.Count(e => e.Credits.All(c => c.Late)),
            Kinds = [.. proposals.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => new KindCount(g.Key, g.Count()))],
            Stances = [.. positions.Select(p => new StanceCount(p.Stance, Delegations(p.Credits)))],
            Comments = comments,
        };
    }

    /// <summary>States that say something of their own where their group has a proposal that they do not also stand behind by name.</summary>
    public static ImmutableArray<Departure> Departures(ImmutableArray<Entry> entries, ImmutableArray<Position> positions)
    {
        var groups = entries.SelectMany(e => e.Credits.Where(c => !c.Proponent.Members.IsEmpty).Select(c => (Group: c.Proponent, Entry: e))).ToList();
        if (groups.Count == 0) return [];
        var elsewhere = entries.SelectMany(e => e.Credits.Select(c => (c.Proponent, Entry: (Entry?)e)))
            .Concat(positions.SelectMany(p => p.Credits.Select(c => (c.Proponent, Entry: (Entry?)null))));
        return [.. elsewhere
            .SelectMany(own => groups
                .Where(g => g.Group.Members.Contains(own.Proponent.Name, StringComparer.Ordinal)
                    && !groups.Any(h => h.Group.Name == g.Group.Name && ReferenceEquals(h.Entry, own.Entry)))
                .Select(g => (own.Proponent, g.Group)))
            .DistinctBy(d => (d.Proponent.Name, d.Group.Name))
            .OrderBy(d => d.Proponent.SortKey, StringComparer.Ordinal).ThenBy(d => d.Group.SortKey, StringComparer.Ordinal)
            .Select(d => new Departure(d.Proponent.Name, d.Group.Name))];
    }

    private static int Delegations(IEnumerable<Credit> credits) =>
        credits.SelectMany(c => c.Proponent.Delegations).Distinct(StringComparer.Ordinal).Count();
}
