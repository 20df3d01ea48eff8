namespace Intake.Service.Pipeline;

/// <summary>How many receipts were sent in some stretch of time.</summary>
/// <param name="Count">How many.</param>
/// <param name="By">Tells two counters apart that count at one time.</param>
public sealed record Tally(int Count, string By);
