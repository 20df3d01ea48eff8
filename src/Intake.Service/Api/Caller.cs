namespace Intake.Service.Api;

/// <summary>Who calls a route.</summary>
/// <param name="Name">As decisions name them.</param>
/// <param name="Role">What they may do.</param>
public sealed record Caller(string Name, Role Role);
