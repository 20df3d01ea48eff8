using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>Gathers the reasons given on a provision, each once for all that it is given for, and once for all who give it in the same words for the same.</summary>
internal static class Reasons
{
    public static ImmutableArray<Reason> Of(ImmutableArray<Entry> entries, ImmutableArray<Position> positions)
    {
        var given = entries.SelectMany(e => e.Contributions.Select(c => (Of: e.Letter, Contribution: c)))
            .Concat(entries.SelectMany(e => e.Positions.SelectMany(p => Stances(p, $"{e.Letter} "))))
            .Concat(positions.SelectMany(p => Stances(p, "")))
            .Where(g => !string.IsNullOrWhiteSpace(g.Contribution.Proposal.Rationale));
        var byProponent = given
            .GroupBy(g => (
                Who: string.Join('\u001f', g.Contribution.Proponents.Select(p => p.Name)),
                g.Contribution.Language,
                Text: g.Contribution.Proposal.Rationale!))
            .Select(g => (g.Key.Language, g.Key.Text, Of: g.Select(x => x.Of).Distinct(StringComparer.Ordinal).ToImmutableArray(), Given: g.Select(x => x.Contribution)));
        return [.. byProponent
            .GroupBy(r => (r.Language, r.Text, Of: string.Join('\u001f', r.Of)))
            .Select(g => new Reason(Credits.Of([.. g.SelectMany(r => r.Given)]), g.Key.Language, g.Key.Text, g.First().Of))];
    }

    /// <summary><c>A support</c> for a position on an entry, <c>support</c> for one on the text.</summary>
    private static IEnumerable<(string Of, Contribution Contribution)> Stances(Position position, string on) =>
        position.Contributions.Select(c => (on + position.Stance.ToString().ToLowerInvariant(), c));
}
