using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Xlsx;

/// <summary>One proposal or position as a row of the table.</summary>
/// <param name="Contribution">The proposal, with whose it is.</param>
/// <param name="Provision">Where the compilation has it; <c>general</c>, or the place that the draft does not have.</param>
/// <param name="Letter">Its entry there; empty for positions on the text, comments and what has no place.</param>
/// <param name="Positions">Positions on its entry.</param>
internal sealed record ProposalRow(Contribution Contribution, string Provision, string Letter, ImmutableArray<Position> Positions)
{
    private const int MostNamed = 60;
    private const int NamedOfMany = 30;

    /// <summary>Every counted proposal once, in the compilation's order.</summary>
    public static IEnumerable<ProposalRow> Of(Compilation compilation)
    {
        foreach (var general in compilation.General)
        {
            foreach (var contribution in general.Contributions) yield return new(contribution, "general", "", []);
        }

        foreach (var provision in compilation.Provisions)
        {
            foreach (var entry in provision.Entries)
            {
                foreach (var contribution in entry.Contributions) yield return new(contribution, provision.Id, entry.Letter, entry.Positions);
                foreach (var contribution in entry.Positions.SelectMany(p => p.Contributions)) yield return new(contribution, provision.Id, entry.Letter, []);
            }

            foreach (var contribution in provision.Positions.SelectMany(p => p.Contributions).Concat(provision.Comments)) yield return new(contribution, provision.Id, "", []);
        }

        foreach (var contribution in compilation.NotPlaced) yield return new(contribution, contribution.Proposal.Provision, "", []);
    }

    /// <summary>Names of those who take one of some stances on it.</summary>
    public string Names(params ReadOnlySpan<Operation> stances)
    {
        var names = new List<string>();
        foreach (var position in Positions)
        {
            if (stances.Contains(position.Stance)) names.AddRange(position.Credits.Select(c => c.Proponent.Name));
        }

        // A row for each of a thousand that names a thousand others would be a table by the square; each of them has a row of its own.
        return names.Count <= MostNamed
            ? string.Join("; ", names)
            : $"{string.Join("; ", names.Take(NamedOfMany))} and {Wording.Number(names.Count - NamedOfMany)} others (in rows of their own)";
    }
}
