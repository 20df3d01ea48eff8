namespace Intake.Extraction.Places;

/// <summary>Where quoted words stand in a provision.</summary>
/// <param name="Span">The place.</param>
/// <param name="Kind">How well they fit.</param>
/// <param name="Occurrences">How often they stand there equally well.</param>
internal readonly record struct PlacedWords(Span Span, MatchKind Kind, int Occurrences);
