namespace Intake.Reading.PlainText;

/// <summary>Decides whether two lines that follow one another are one paragraph.</summary>
/// <remarks>
/// Only a line that was wrapped is joined with the next: one that the next word would have made longer than the text's width
/// (<see cref="WrapWidth"/>), or, since people edit wrapped text, one of more than 60 % of the width that ends no sentence and goes on with a
/// small letter. Bullets, labels and rules stand alone; a number begins a paragraph unless it comes in the middle of a sentence.
/// </remarks>
internal static class Unwrapping
{
    /// <summary>Whether <paramref name="after"/> goes on with the paragraph of <paramref name="before"/>.</summary>
    /// <param name="before">A line.</param>
    /// <param name="after">The line below it.</param>
    /// <param name="width">The text's width in columns.</param>
    /// <param name="lastMarker">The marker the paragraph begins with; empty when it has none.</param>
    public static bool GoesOn(string before, string after, int width, string lastMarker)
    {
        if (LineSigns.IsRule(before) || LineSigns.IsRule(after) || LineSigns.BeginsItem(after)) return false;
        var ended = LineSigns.EndsSentence(before);
        if (!DoesNotFit(before, after, width)) return !ended && char.IsLower(after[0]) && WrapWidth.Columns(before) > width * 3 / 5;
        if (before[^1] is ':' or '：') return char.IsLower(after[0]);
        var marker = LineSigns.Marker(after);
        return marker.Length == 0 || !(ended || LineSigns.Follows(marker, lastMarker));
    }

    /// <summary>What joins two lines of one paragraph: a space, but nothing after a hyphen between letters or between East Asian characters.</summary>
    public static string Between(string before, string after)
    {
        var hyphen = before.Length > 1 && before[^1] is '-' or '‐' or '‑' && char.IsLetter(before[^2]) && char.IsLower(after[0]);
        var wide = WrapWidth.IsWide(before[^1]) && WrapWidth.IsWide(after[0]);
        return hyphen || wide ? "" : " ";
    }

    private static bool DoesNotFit(string before, string after, int width)
    {
        var space = after.IndexOf(' ', StringComparison.Ordinal);
        var word = WrapWidth.IsWide(after[0]) ? 2 : WrapWidth.Columns(space < 0 ? after : after.AsSpan(0, space)) + 1;
        return WrapWidth.Columns(before) + word > width;
    }
}
