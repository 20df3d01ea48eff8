namespace Intake.Service.Consultations;

/// <summary>One thing that an administrator did with a consultation.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Act">What.</param>
public sealed record ConsultationEvent(DateTimeOffset At, string By, ConsultationAct Act);
