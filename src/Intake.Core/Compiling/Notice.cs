namespace Intake.Compiling;

/// <summary>One reason for a person to look at a place, before those of one place are put together.</summary>
/// <param name="Submission">Number of the mail; null for the draft.</param>
/// <param name="Source">Where.</param>
/// <param name="Finding">What is to be done.</param>
/// <param name="Proposal">Id of the proposal concerned; null when none is.</param>
/// <param name="FromLedger">The ledger says that nobody understood the paragraph.</param>
internal sealed record Notice(int? Submission, Locus Source, Finding Finding, string? Proposal = null, bool FromLedger = false);
