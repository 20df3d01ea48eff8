namespace Intake.Service.Pipeline;

/// <summary>Which compilation is the current one: <c>compilations/{consultation}/latest.json</c>.</summary>
/// <param name="Version">1 for the first; a later one has a higher number.</param>
/// <param name="MadeAt">When it became the current one.</param>
/// <param name="Manifest">What it is.</param>
public sealed record Latest(int Version, DateTimeOffset MadeAt, Manifest Manifest);
