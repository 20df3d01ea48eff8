namespace Intake.Extraction.Places;

/// <summary>A word of a folded text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it begins in the folded text.</param>
internal readonly record struct FoldedWord(string Text, int Start);
