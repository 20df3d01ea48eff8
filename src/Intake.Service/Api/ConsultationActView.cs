namespace Intake.Service.Api;

/// <summary>What an administrator did with a consultation.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Act"><c>created</c>, <c>closed</c>, <c>reopened</c> or <c>exported</c>.</param>
public sealed record ConsultationActView(DateTimeOffset At, string By, string Act);
