using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>One mail at its place in the order of receipt.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Submission">The record.</param>
/// <param name="Proponents">On whose behalf, groups first, then by name; one unidentified when the record names none.</param>
internal sealed record Received(int Number, Submission Submission, ImmutableArray<Proponent> Proponents)
{
    /// <summary>Of these nothing but the reason may be shown.</summary>
    public bool IsClosed => Submission.Disposition is Disposition.Held or Disposition.Rejected;

    /// <summary>Every mail once, ordered by time of receipt, those without one last, then by id: the order in which they come in never matters.</summary>
    public static ImmutableArray<Received> InOrder(IEnumerable<Submission> submissions, GroupMembership groups) =>
        [.. submissions
            .DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.ReceivedAt is null)
            .ThenBy(s => s.ReceivedAt?.UtcTicks)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .Select((s, i) => new Received(i + 1, s, Who(s, groups)))];

    /// <summary>Whether both speak for exactly the same proponents.</summary>
    public bool SameParty(Received other) =>
        Proponents.Select(p => p.Name).ToHashSet(StringComparer.Ordinal).SetEquals(other.Proponents.Select(p => p.Name));

    /// <summary>A claim to speak for a State that has not been proven is not repeated, so a held or rejected mail goes by its address.</summary>
    private static ImmutableArray<Proponent> Who(Submission submission, GroupMembership groups) =>
        submission.Disposition is Disposition.Held or Disposition.Rejected || submission.Proponents.IsEmpty
            ? [Proponent.Unidentified(submission.Sender.Address.ToLowerInvariant())]
            : Credits.Sort(submission.Proponents.Distinct(StringComparer.Ordinal).Select(groups.Find));
}
