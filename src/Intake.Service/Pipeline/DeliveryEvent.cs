namespace Intake.Service.Pipeline;

/// <summary>What the mail service says of a receipt afterwards.</summary>
/// <param name="ReceiptId">As given when it was sent: <c>{consultation}/{mail id}</c>.</param>
/// <param name="State">What became of it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why it was refused, as the other server says; null otherwise.</param>
public sealed record DeliveryEvent(string ReceiptId, ReplyState State, DateTimeOffset At, string? Reason);
