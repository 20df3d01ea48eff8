namespace Intake.Reading;

/// <summary>Who inserted or deleted something, and when, as the file says.</summary>
/// <param name="Author">The author name typed into the word processor; may be empty. Evidence, never attribution.</param>
/// <param name="Date">The time as the file gives it; null when absent or malformed. ECMA-376-1:2016 §17.13.5 (<c>w:date</c>); Word writes local time marked as UTC.</param>
/// <param name="Move">Name that pairs the two ends of a move; null for a plain insertion or deletion.</param>
public sealed record Revision(string Author, DateTimeOffset? Date, string? Move = null);
