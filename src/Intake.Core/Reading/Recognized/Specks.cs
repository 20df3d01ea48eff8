namespace Intake.Reading.Recognized;

/// <summary>Tells dirt and rules on the paper from words.</summary>
internal static class Specks
{
    private const double Unsure = 0.5;

    /// <summary>The line without what is no word; null when nothing is left. Only what holds neither letter nor digit may go, and only where the recogniser is unsure.</summary>
    public static RecognizedLine? Without(RecognizedLine line)
    {
        var words = line.Words.RemoveAll(w => string.IsNullOrWhiteSpace(w.Text) || (w.Confidence < Unsure && !w.Text.Any(char.IsLetterOrDigit)));
        return words.IsEmpty || !words.Any(w => w.Text.Any(char.IsLetterOrDigit)) ? null : line with { Words = words };
    }
}
