using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Service.Pipeline;

/// <summary>The records of a consultation at one moment, with what officers decided on them.</summary>
/// <param name="Ids">Of its mails, in ordinal order.</param>
/// <param name="ReadAgain">Those of its mails that were read again after they had stopped the reader, each with the number of the reading, in ordinal order.</param>
/// <param name="Submissions">In order of arrival, decisions applied, related to one another: sent again, replaced.</param>
/// <param name="Damaged">The ids of records that cannot be read; they are among the submissions, as held.</param>
/// <param name="Reviews">The ids of mails with decisions, in ordinal order, each with the state of its review; last, as <see cref="EntryOrders.Name"/>, the state of the orders that the chair set.</param>
/// <param name="Orders">These orders by provision.</param>
public sealed record RecordSet(
    ImmutableArray<string> Ids, ImmutableArray<string> ReadAgain, ImmutableArray<Submission> Submissions, ImmutableArray<string> Damaged, ImmutableArray<(string Id, string State)> Reviews,
    ImmutableDictionary<string, ImmutableArray<string>> Orders);
