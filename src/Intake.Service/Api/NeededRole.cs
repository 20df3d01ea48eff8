namespace Intake.Service.Api;

/// <summary>On a route: what its caller must be at least.</summary>
/// <param name="Role">The role.</param>
internal sealed record NeededRole(Role Role);
