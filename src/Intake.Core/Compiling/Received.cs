using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>One mail at its place in the order of receipt.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Submission">The record.</param>
/// <param name="Proponents">On whose behalf, groups first, then by name; one unidentified when the record names none.</param>
internal sealed record Received(int Number, Submission Submission, ImmutableArray<Proponent> Proponents)
{
    /// <summary>What it asks for, in its order.</summary>
    public ImmutableArray<Contribution> Contributions { get; } =
        [.. Submission.Proposals.Select(p => new Contribution(p, Number, Proponents, Submission.Language, !Submission.OnTime))];

    /// <summary>How the compilation lists it as long as no other mail ends it and it ends none.</summary>
    public CompiledSubmission Compiled { get; } = List(Number, Submission, Proponents);

    /// <summary>Whether the ledger holds general comments.</summary>
    public bool HasGeneral { get; } = Submission.Ledger.Any(e => e.Disposition == LedgerDisposition.General);

    /// <summary>Whether anything in the record may be for a person to look at.</summary>
    public bool IsInQuestion { get; } = !Submission.Findings.IsEmpty || Submission.Ledger.Any(e => e.Disposition == LedgerDisposition.NeedsAttention)
        || Submission.Proposals.Any(p => p.Certainty == Certainty.Doubtful);

    /// <summary>Of these nothing but the reason may be shown.</summary>
    public bool IsClosed => Submission.Disposition is Disposition.Held or Disposition.Rejected;

    /// <summary>Every mail once, ordered by time of receipt, those without one last, then by id: the order in which they come in never matters.</summary>
    /// <param name="submissions">In any order; of two with one id the first serves.</param>
    /// <param name="groups">Resolves the names of proponents.</param>
    /// <param name="earlier">The mails of an earlier compilation with the same groups; those that kept their number are taken over.</param>
    public static ImmutableArray<Received> InOrder(IEnumerable<Submission> submissions, GroupMembership groups, IReadOnlyDictionary<Submission, Received> earlier)
    {
        Submission[] sorted = [.. submissions.DistinctBy(s => s.Id, StringComparer.Ordinal)];
        Array.Sort(sorted, Compare);
        return [.. sorted.Select((s, i) => earlier.TryGetValue(s, out var known) && known.Number == i + 1 ? known : new Received(i + 1, s, known?.Proponents ?? Who(s, groups)))];
    }

    /// <summary>Whether both speak for exactly the same proponents.</summary>
    public bool SameParty(Received other) =>
        Proponents.Select(p => p.Name).ToHashSet(StringComparer.Ordinal).SetEquals(other.Proponents.Select(p => p.Name));

    private static int Compare(Submission a, Submission b)
    {
        var byTime = (a.ReceivedAt?.UtcTicks ?? long.MaxValue).CompareTo(b.ReceivedAt?.UtcTicks ?? long.MaxValue);
        return byTime != 0 ? byTime : string.CompareOrdinal(a.Id, b.Id);
    }

    private static CompiledSubmission List(int number, Submission record, ImmutableArray<Proponent> proponents)
    {
        var isClosed = record.Disposition is Disposition.Held or Disposition.Rejected;
        return new CompiledSubmission
        {
            Number = number,
            Id = record.Id,
            Subject = isClosed ? "" : record.Subject,
            Address = record.Sender.Address,
            Proponents = proponents,
            ReceivedAt = record.ReceivedAt,
            OnTime = record.OnTime,
            Disposition = record.Disposition,
            Reason = record.Reason,
            Standing = Initial(record.Disposition),
            Language = record.Language,
            Parts = isClosed ? [] : [.. record.Ledger.Select(e => e.Source.Part).Distinct(StringComparer.Ordinal)],
            Recorded = isClosed ? 0 : record.Proposals.Length,
            Ledger = LedgerCount.Of(record.Ledger),
        };
    }

    private static Standing Initial(Disposition disposition) => disposition switch
    {
        Disposition.Submission => Standing.Counted,
        Disposition.Withdrawal => Standing.Withdrawal,
        Disposition.Automatic or Disposition.Courtesy or Disposition.Unrelated or Disposition.Duplicate
            or Disposition.Held or Disposition.Rejected => Standing.NotCounted,
    };

    /// <summary>A claim to speak for a State that has not been proven is not repeated, so a held or rejected mail goes by its address.</summary>
    private static ImmutableArray<Proponent> Who(Submission submission, GroupMembership groups) =>
        submission.Disposition is Disposition.Held or Disposition.Rejected || submission.Proponents.IsEmpty
            ? [Proponent.Unidentified(submission.Sender.Address.ToLowerInvariant())]
            : Credits.Sort(submission.Proponents.Distinct(StringComparer.Ordinal).Select(groups.Find));
}
