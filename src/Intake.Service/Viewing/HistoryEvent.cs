namespace Intake.Service.Viewing;

/// <summary>One thing that happened to a mail.</summary>
/// <param name="At">When; null when unknown.</param>
/// <param name="What"><c>received</c>, <c>stored</c>, <c>reading</c> (an attempt that has not ended), <c>read</c>, <c>asked</c> (to be read again), <c>decided</c>, <c>receipt</c> or <c>compiled</c>.</param>
/// <param name="State">Of an attempt <c>running</c> or <c>failed</c>, of a reading the mail's disposition, of a decision its kind, of a receipt its state; else null.</param>
/// <param name="Number">Which attempt, which reading, or how many compilations have had the mail since; else null.</param>
/// <param name="By">Who decided; else null.</param>
/// <param name="Note">Why, as one phrase; null when not said.</param>
/// <param name="Key">Of a decision; else null.</param>
/// <param name="IsUndone">Whether a decision does not hold any more.</param>
public sealed record HistoryEvent(DateTimeOffset? At, string What, string? State = null, int? Number = null, string? By = null, string? Note = null, string? Key = null, bool IsUndone = false);
