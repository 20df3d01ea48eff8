using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>A stretch of the rolling text: words that nobody changes there, or competing wordings.</summary>
/// <param name="Text">The draft's words.</param>
/// <param name="Alternatives">What others want in their place; empty when nobody does.</param>
public sealed record RollingPiece(string Text, ImmutableArray<RollingAlternative> Alternatives);
