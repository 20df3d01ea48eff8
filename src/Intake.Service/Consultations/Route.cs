namespace Intake.Service.Consultations;

/// <summary>Where a mail belongs.</summary>
/// <param name="Consultation">The consultation.</param>
/// <param name="IsCertain">Whether the mail names its mailbox, or there is no other; else a person decides before it counts.</param>
internal sealed record Route(OpenConsultation Consultation, bool IsCertain);
