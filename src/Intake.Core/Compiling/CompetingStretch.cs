using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>A stretch of a base text that some entries change.</summary>
/// <param name="Start">Its first character, in UTF-16 units.</param>
/// <param name="End">Behind its last; the start itself where words are only put in.</param>
/// <param name="Alternatives">What they want in its place, each wording once; more than one where they compete.</param>
/// <param name="Edits">The edits that make them, in order, each with the letter of its entry.</param>
internal sealed record CompetingStretch(int Start, int End, ImmutableArray<RollingAlternative> Alternatives, ImmutableArray<(string Letter, TextEdit Edit)> Edits);
