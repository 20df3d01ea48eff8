using System.Collections.Immutable;

namespace Intake.Tests.Generation;

/// <summary>A copy of a draft after some edits.</summary>
/// <param name="Lines">Its paragraphs, the removed ones at their old place.</param>
/// <param name="Expected">What was edited.</param>
internal sealed record EditedCopy(ImmutableArray<CopyLine> Lines, ImmutableArray<ExpectedEdit> Expected);
