using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Gathers the reasons given on a provision, each once for all that it is given for.</summary>
internal static class Reasons
{
    public static ImmutableArray<Reason> Of(ImmutableArray<Entry> entries, ImmutableArray<Position> positions)
    {
        var given = entries.SelectMany(e => e.Contributions.Select(c => (Of: e.Letter, Contribution: c)))
            .Concat(entries.SelectMany(e => e.Positions).SelectMany(Stances))
            .Concat(positions.SelectMany(Stances))
            .Where(g => !string.IsNullOrWhiteSpace(g.Contribution.Proposal.Rationale));
        return [.. given
            .GroupBy(g => (
                Who: string.Join('\u001f', g.Contribution.Proponents.Select(p => p.Name)),
                g.Contribution.Language,
                Text: g.Contribution.Proposal.Rationale!))
            .Select(g => new Reason(
                Credits.Of([.. g.Select(x => x.Contribution)]), g.Key.Language, g.Key.Text, [.. g.Select(x => x.Of).Distinct(StringComparer.Ordinal)]))];
    }

    private static IEnumerable<(string Of, Contribution Contribution)> Stances(Position position) =>
        position.Contributions.Select(c => (Word(position.Stance), c));

    private static string Word(Operation stance) => stance.ToString().ToLowerInvariant();
}
