namespace Intake.Rendering.Receipts;

/// <summary>A date of the timetable that a sender should know.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happens, as the consultation says it.</param>
public sealed record ReceiptStep(DateTimeOffset At, string What);
