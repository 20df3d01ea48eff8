using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Everyone who takes one stance on one thing.</summary>
/// <param name="Stance"><see cref="Operation.Support"/>, <see cref="Operation.Oppose"/>, <see cref="Operation.Retain"/> or <see cref="Operation.Reserve"/>.</param>
/// <param name="Contributions">Groups first, then by proponent.</param>
/// <param name="Credits">Every proponent once, groups first, then by name.</param>
public sealed record Position(Operation Stance, ImmutableArray<Contribution> Contributions, ImmutableArray<Credit> Credits);
