namespace Intake.Service.Viewing;

/// <summary>The provisions that were asked for.</summary>
/// <param name="Ids">In the draft's order.</param>
public sealed record ProvisionIds(IReadOnlyList<string> Ids);
