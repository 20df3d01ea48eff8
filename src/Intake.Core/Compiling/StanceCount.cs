using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>How many delegations take one stance on a provision's text.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Delegations">How many; a group counts as its members, each once.</param>
public sealed record StanceCount(Operation Stance, int Delegations);
