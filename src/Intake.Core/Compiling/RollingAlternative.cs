using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>One of several competing wordings of a stretch.</summary>
/// <param name="Text">The wording; empty when the stretch is to go.</param>
/// <param name="Letters">Entries that want it.</param>
public sealed record RollingAlternative(string Text, ImmutableArray<string> Letters);
