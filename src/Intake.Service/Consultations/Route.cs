namespace Intake.Service.Consultations;

/// <summary>Where a mail belongs.</summary>
/// <param name="Consultation">The consultation.</param>
/// <param name="Doubt">Why it may be another, so that a person decides before it counts, as a phrase; null when it is certain.</param>
internal sealed record Route(OpenConsultation Consultation, string? Doubt);
