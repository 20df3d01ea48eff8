namespace Intake.Reading.Recognized;

/// <summary>A word as text recognition read it.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Confidence">How sure the recogniser is, from 0 to 1.</param>
/// <param name="Emphasis">Lines drawn through or under it, where the recogniser sees them.</param>
public sealed record RecognizedWord(string Text, RecognizedBox Box, double Confidence, Emphasis Emphasis = Emphasis.None);
