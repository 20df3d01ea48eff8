namespace Intake.Service.Consultations;

/// <summary>A date of a consultation that is to be made.</summary>
/// <param name="At">When, as the clock shows it in the consultation's time zone: no offset.</param>
/// <param name="What">What happens.</param>
/// <param name="Sections">Ids of the headings that are taken up; none or null for all.</param>
public sealed record NewTimetableEntry(DateTime At, string What, IReadOnlyList<string>? Sections = null);
