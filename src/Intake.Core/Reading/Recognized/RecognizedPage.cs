using System.Collections.Immutable;

namespace Intake.Reading.Recognized;

/// <summary>A page as text recognition read it.</summary>
/// <param name="Number">1-based number of the page in its file.</param>
/// <param name="Width">Width in the unit of its boxes.</param>
/// <param name="Height">Height in the unit of its boxes.</param>
/// <param name="Lines">Its lines in reading order; none on a blank page.</param>
public sealed record RecognizedPage(int Number, double Width, double Height, ImmutableArray<RecognizedLine> Lines);
