using Intake.Service.Pipeline;

namespace Intake.Service.Api;

/// <summary>The current compilation.</summary>
/// <param name="Consultation">Of which it is.</param>
/// <param name="Title">Of the consultation.</param>
/// <param name="Deadline">Of the consultation; null for none.</param>
/// <param name="TimeZone">IANA name of the zone in which the consultation prints times.</param>
/// <param name="Version">1 for the first; a later one has a higher number.</param>
/// <param name="MadeAt">When it became the current one.</param>
/// <param name="Key">Names it by what it was made of.</param>
/// <param name="IsCurrent">Whether it has all mails that are read by now; else the next one is on its way.</param>
/// <param name="Submissions">The ids of its mails.</param>
/// <param name="Reviews">The ids of the mails with a review.</param>
/// <param name="SetAside">The ids of mails that stand in it as held because it could not be made with them.</param>
/// <param name="Files">Its files.</param>
/// <param name="Editions">Further editions of the Word file, which are downloaded like its files.</param>
public sealed record CurrentCompilation(
    string Consultation,
    string Title,
    DateTimeOffset? Deadline,
    string TimeZone,
    int Version,
    DateTimeOffset MadeAt,
    string Key,
    bool IsCurrent,
    IReadOnlyList<string> Submissions,
    IReadOnlyList<string> Reviews,
    IReadOnlyList<string> SetAside,
    IReadOnlyList<ManifestFile> Files,
    IReadOnlyList<ManifestEdition> Editions);
