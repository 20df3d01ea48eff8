using System.Collections.Immutable;

namespace Intake.Reading.Recognized;

/// <summary>What a text recogniser made of a file.</summary>
/// <param name="Pages">The pages that it read, blank ones too, in order.</param>
/// <param name="Unread">1-based numbers of the pages that it should have read and did not, in order.</param>
/// <param name="Findings">Why not, and what else it noticed.</param>
public sealed record Recognition(ImmutableArray<RecognizedPage> Pages, ImmutableArray<int> Unread, ImmutableArray<Finding> Findings);
