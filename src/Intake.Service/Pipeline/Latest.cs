namespace Intake.Service.Pipeline;

/// <summary>Which compilation is the current one: <c>compilations/{consultation}/latest.json</c>.</summary>
/// <param name="Version">1 for the first; a later one has a higher number.</param>
/// <param name="MadeAt">When it became the current one.</param>
/// <param name="Manifest">What it is.</param>
public sealed record Latest(int Version, DateTimeOffset MadeAt, Manifest Manifest)
{
    /// <summary>The pointer when it can be one of a consultation, else null: of a foreign key files would be read, and of foreign lists compilations compared.</summary>
    internal static Latest? Sound(Latest? latest, string consultation) =>
        latest is { Version: > 0, Manifest: { } m } && m.Schema == Manifest.Form && m.Consultation == consultation && m.Key.Length > 0 && m.Key.All(char.IsAsciiHexDigitLower)
        && ((IEnumerable<object?>[])[m.Submissions, m.Reviews, m.SetAside, m.Files, m.Editions ?? [], m.ReadAgain ?? []]).All(l => l.All(i => i is not null))
            ? latest
            : null;
}
