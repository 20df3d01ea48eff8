namespace Intake.Service.Viewing;

/// <summary>The current files.</summary>
/// <param name="Key">Names them by what they were made of.</param>
/// <param name="Version">1 for the first.</param>
/// <param name="MadeAt">When they became the current ones.</param>
/// <param name="IsCurrent">Whether they have all that is read and decided by now.</param>
/// <param name="Submissions">How many mails they have.</param>
/// <param name="Files">The files and editions.</param>
public sealed record OverviewCompilation(string Key, int Version, DateTimeOffset MadeAt, bool IsCurrent, int Submissions, IReadOnlyList<OverviewFile> Files);
