namespace Intake.Service.Api;

/// <summary>Whether the service is well.</summary>
/// <param name="Ok">Whether every check is.</param>
/// <param name="Checks">Each check, with <c>ok</c> or what is wrong.</param>
public sealed record Health(bool Ok, IReadOnlyDictionary<string, string> Checks);
