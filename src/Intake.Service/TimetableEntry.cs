namespace Intake.Service;

/// <summary>One date of a consultation.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happens.</param>
/// <param name="Sections">Ids of the headings that are taken up; empty for all.</param>
public sealed record TimetableEntry(DateTimeOffset At, string What, IReadOnlyList<string>? Sections);
