namespace Intake.Service.MailOut;

/// <summary>How sending a mail ended.</summary>
/// <param name="End">What the service said.</param>
/// <param name="Reason">Why it was not taken, as one phrase without words of the mail; null when it was.</param>
public sealed record SendResult(SendEnd End, string? Reason = null);
