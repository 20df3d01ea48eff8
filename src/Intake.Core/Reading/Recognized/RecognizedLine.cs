using System.Collections.Immutable;

namespace Intake.Reading.Recognized;

/// <summary>A line of words, in the order in which they are read; at least one.</summary>
/// <param name="Words">The words.</param>
/// <param name="Block">Number of the column or block that it belongs to, counted on its page; 0 where the recogniser does not say.</param>
public sealed record RecognizedLine(ImmutableArray<RecognizedWord> Words, int Block = 0)
{
    /// <summary>Where it stands.</summary>
    public RecognizedBox Box => RecognizedBox.Around([.. Words.Select(w => w.Box)]);
}
