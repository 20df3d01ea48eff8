namespace Intake.Service.Viewing;

/// <summary>A date of the timetable.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Date">When.</param>
/// <param name="Sections">Ids of the headings that are taken up; empty for all.</param>
public sealed record OverviewDate(string Name, DateTimeOffset? Date, IReadOnlyList<string> Sections);
