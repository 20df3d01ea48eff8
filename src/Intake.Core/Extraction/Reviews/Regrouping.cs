using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;

namespace Intake.Extraction.Reviews;

/// <summary>Makes several proposals of one, or one of several, where they stand.</summary>
internal static class Regrouping
{
    /// <summary>A proposal as several, each with a provision of its own.</summary>
    /// <param name="submission">The mail.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="id">Of the first; the others have a number behind it.</param>
    /// <param name="draft">The base text.</param>
    public static Submission Split(Submission submission, Decision decision, string id, Draft draft)
    {
        var before = submission.Proposals.First(p => p.Id == decision.Proposal);
        var parts = decision.Results
            .Select((r, i) => Reviewing.Shaped(
                before with { Id = i == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{i + 1}"), Provision = r.Provision, Destination = null, Certainty = Certainty.Certain, Operation = r.Operation ?? Operation.Comment, Old = null, New = null, Result = null },
                r.Operation, r.Result, draft))
            .ToImmutableArray();
        return Reviewing.Settled(InPlace(submission, [before], parts), before.Source);
    }

    /// <summary>Several proposals as one, at the place of the first, with the reasons of all.</summary>
    /// <inheritdoc cref="Split"/>
    public static Submission Join(Submission submission, Decision decision, string id, Draft draft)
    {
        var joined = submission.Proposals.Where(p => decision.Proposals.Contains(p.Id)).ToImmutableArray();
        var reasons = joined.Select(p => p.Rationale).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var one = Reviewing.Shaped(
            joined[0] with { Id = id, Provision = decision.Provision!, Destination = null, Certainty = Certainty.Certain, Rationale = reasons.Count > 0 ? string.Join("\n", reasons) : null, Operation = decision.Operation ?? Operation.Comment, Old = null, New = null, Result = null },
            decision.Operation, decision.Result, draft);
        return joined.Aggregate(InPlace(submission, joined, [one]), (s, p) => Reviewing.Settled(s, p.Source));
    }

    private static Submission InPlace(Submission submission, ImmutableArray<Proposal> gone, ImmutableArray<Proposal> come)
    {
        var ids = gone.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var at = submission.Proposals.IndexOf(gone[0]);
        return submission with
        {
            Proposals = submission.Proposals.InsertRange(at, come).RemoveAll(p => ids.Contains(p.Id)),
            Ledger = [.. submission.Ledger.Select(l => l.Proposals.Any(ids.Contains) ? l with { Proposals = [.. l.Proposals.Where(p => !ids.Contains(p)), .. come.Select(p => p.Id)] } : l)],
        };
    }
}
