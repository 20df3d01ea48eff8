using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Extraction.Copies;

/// <summary>Carries places of a copy's text over to the draft's text, where the two differ a little.</summary>
internal sealed class TextMap
{
    private readonly ImmutableArray<TextEdit> differences;
    private readonly int shift;
    private readonly int end;

    /// <summary>Maps places.</summary>
    /// <param name="copy">The copy's text as it stands in the file.</param>
    /// <param name="draft">The draft's text.</param>
    /// <param name="shift">Characters in front of the copy's text that the draft's has not.</param>
    public TextMap(string copy, string draft, int shift)
    {
        this.shift = shift;
        end = draft.Length;
        var text = copy[Math.Min(shift, copy.Length)..];
        differences = text == draft ? [] : WordDiff.Compare(text, draft);
    }

    /// <summary>The place in the draft's text.</summary>
    public int ToDraft(int place)
    {
        var at = Math.Max(0, place - shift);
        var moved = 0;
        foreach (var difference in differences)
        {
            if (difference.Start >= at) break;
            if (difference.End >= at) return Math.Clamp(difference.Start + moved + Math.Min(at - difference.Start, difference.NewText.Length), 0, end);
            moved += difference.NewText.Length - difference.Length;
        }

        return Math.Clamp(at + moved, 0, end);
    }
}
