using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>One thing that a sentence asks for, not yet looked up in the draft.</summary>
/// <param name="Kind">What.</param>
/// <param name="Targets">The provisions it is about; empty when the sentence does not name them.</param>
internal sealed record Instruction(InstructionKind Kind, ImmutableArray<ProvisionReference> Targets)
{
    /// <summary>The words that go; empty when none are quoted.</summary>
    public ImmutableArray<string> Old { get; init; } = [];

    /// <summary>The words that come.</summary>
    public string? New { get; init; }

    /// <summary>The words behind which.</summary>
    public string? After { get; init; }

    /// <summary>The words before which.</summary>
    public string? Before { get; init; }

    /// <summary>The sentence or phrase of the provision that is meant; null for all of it.</summary>
    public string? Part { get; init; }

    /// <summary>Where a paragraph goes; empty when it is not said.</summary>
    public ImmutableArray<ProvisionReference> Destination { get; init; } = [];

    /// <summary>Whether it goes before the destination instead of behind it.</summary>
    public bool DestinationBefore { get; init; }

    /// <summary>Whether it holds for the whole text.</summary>
    public bool Throughout { get; init; }

    /// <summary>The longer words inside which the change is shown; null when none are.</summary>
    public string? Within { get; init; }

    /// <summary>Whether the new words are said to be the end, and not to be added to it.</summary>
    public bool Restates { get; init; }

    /// <summary>Whether every occurrence in the provision is meant.</summary>
    public bool Everywhere { get; init; }

    /// <summary>Whether a new paragraph comes before all others.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether the words were told apart without quotation marks, or the place is a guess.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Which occurrence of the quoted words is meant, 1 the first, -1 the last; 0 when it is not said.</summary>
    public int Occurrence { get; init; }

    /// <summary>First and last token of the sentence it was made of.</summary>
    public (int First, int Last) Tokens { get; init; }
}
