using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>What officers and the chair decided in a consultation.</summary>
/// <param name="Reviews">The decisions on each mail; null where they cannot be read.</param>
/// <param name="States">The ids of mails with decisions, in ordinal order, each with the state of its review; last, as <see cref="EntryOrders.Name"/>, the state of the orders that the chair set.</param>
/// <param name="Orders">These orders by provision.</param>
/// <param name="Notices">What a person must know of it that is about no single mail.</param>
/// <param name="Consultation">Of which it is.</param>
internal sealed record Decided(
    ImmutableDictionary<string, Review?> Reviews, ImmutableArray<(string Id, string State)> States, ImmutableDictionary<string, ImmutableArray<string>> Orders, ImmutableArray<Finding> Notices, string Consultation)
{
    /// <summary>A mail with the decisions on it; where they cannot be read or applied it stands as it is, and says so.</summary>
    /// <param name="record">The mail.</param>
    /// <param name="draft">The base text.</param>
    /// <param name="failed">Is told of decisions that can be read and do not hold together: somebody else wrote them.</param>
    public Submission Apply(Submission record, Draft draft, Action<BlobName> failed)
    {
        if (!Reviews.TryGetValue(record.Id, out var review)) return record;
        var blob = ReviewStage.Blob(Consultation, record.Id);
        try
        {
            if (review is not null) return Reviewing.Apply(record, review, draft);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failed(blob);
        }

        return record with { Findings = record.Findings.Add(Findings.DecisionsUnreadable(new Locus("body"), blob.ToString())) };
    }
}
