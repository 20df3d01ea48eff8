namespace Intake.Service.Consultations;

/// <summary>Whether a consultation is closed: <c>consultations/{id}/closing.json</c>; the last word counts.</summary>
/// <param name="IsClosed">Whether it is; false when it was opened again.</param>
/// <param name="At">Since when.</param>
/// <param name="By">Who said so.</param>
public sealed record Closing(bool IsClosed, DateTimeOffset At, string By);
