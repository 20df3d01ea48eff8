namespace Intake.Service.Viewing;

/// <summary>Everyone who takes one stance on one thing.</summary>
/// <param name="Operation"><c>support</c>, <c>oppose</c>, <c>retain</c> or <c>reserve</c>.</param>
/// <param name="By">Groups first, then by name.</param>
/// <param name="Reasons">Given for it.</param>
public sealed record PositionView(string Operation, IReadOnlyList<string> By, IReadOnlyList<ReasonView> Reasons);
