namespace Intake.Service.Pipeline;

/// <summary>A state that the answer to a mail went through.</summary>
/// <param name="State">The state.</param>
/// <param name="At">Since when; of one that waits, when its message comes back.</param>
/// <param name="Reason">Why, as one phrase; null when there is nothing to say.</param>
public sealed record ReplyStep(ReplyState State, DateTimeOffset At, string? Reason);
