namespace Intake.Service.Api;

/// <summary>The answer to a consultation that is made.</summary>
/// <param name="Id">Its id.</param>
public sealed record ConsultationMade(string Id);
