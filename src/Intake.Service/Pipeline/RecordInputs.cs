using System.Collections.Immutable;

namespace Intake.Service.Pipeline;

/// <summary>What a compilation is made of, by names and states.</summary>
/// <param name="Ids">Of its mails, in ordinal order.</param>
/// <param name="ReadAgain">Those of its mails that were read again after they had stopped the reader, each with the number of the reading, in ordinal order.</param>
/// <param name="Damaged">The ids of records that cannot be read.</param>
/// <param name="Reviews">The ids of mails with decisions, in ordinal order, each with the state of its review; last, as <see cref="EntryOrders.Name"/>, the state of the orders that the chair set.</param>
public sealed record RecordInputs(ImmutableArray<string> Ids, ImmutableArray<string> ReadAgain, ImmutableArray<string> Damaged, ImmutableArray<(string Id, string State)> Reviews);
