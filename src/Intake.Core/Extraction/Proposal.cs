namespace Intake.Extraction;

/// <summary>What a proponent wants done to a provision, or thinks of it.</summary>
public sealed record Proposal
{
    /// <summary>Stable id: the first 12 digits of the mail's id, a hyphen, and the 1-based number of the proposal in it.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the provision, <c>general</c>, or the place of a new paragraph: <c>after:30</c>, <c>before:1</c>, or the number it proposes (<c>16 bis</c>).</summary>
    public required string Provision { get; init; }

    /// <summary>What it does.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The draft's words that go; null when none go.</summary>
    public string? Old { get; init; }

    /// <summary>The proponent's words that come; null when none come.</summary>
    public string? New { get; init; }

    /// <summary>The whole provision after this proposal alone; empty when it is deleted; null when undetermined or nothing changes.</summary>
    public string? Result { get; init; }

    /// <summary>The whole provision after every proposal of the same proponent on it; null when undetermined or nothing changes.</summary>
    public string? ResultWithSiblings { get; init; }

    /// <summary>Where a moved provision goes (<c>after:40</c>), or what a merged one is merged with; else null.</summary>
    public string? Destination { get; init; }

    /// <summary>Whose proposal a position speaks of, as the sender names it; null when it speaks of the text.</summary>
    public string? Supports { get; init; }

    /// <summary>The reason, verbatim; null when none is given.</summary>
    public string? Rationale { get; init; }

    /// <summary>How sure the reading is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Where the sender says it.</summary>
    public required Locus Source { get; init; }
}
