using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Extraction;

/// <summary>A proposal before its siblings and its id are known.</summary>
/// <param name="Provision">Id of the provision, a place, or <c>general</c>.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Source">Where the sender says it.</param>
internal sealed record Drafted(string Provision, Operation Operation, Locus Source)
{
    /// <summary>The changes of the provision's text; empty for what changes no words, or whose words were not found.</summary>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>The whole text that comes, of a new or replaced paragraph; empty string for a deleted one; null when <see cref="Edits"/> say it, or nothing does.</summary>
    public string? Text { get; init; }

    /// <inheritdoc cref="Proposal.Old"/>
    public string? Old { get; init; }

    /// <inheritdoc cref="Proposal.New"/>
    public string? New { get; init; }

    /// <inheritdoc cref="Proposal.Destination"/>
    public string? Destination { get; init; }

    /// <inheritdoc cref="Proposal.Supports"/>
    public string? Supports { get; init; }

    /// <inheritdoc cref="Proposal.Rationale"/>
    public string? Rationale { get; init; }

    /// <inheritdoc cref="Proposal.Certainty"/>
    public Certainty Certainty { get; init; }

    /// <summary>Whether the provision already reads as proposed.</summary>
    public bool IsAlreadySo { get; init; }

    /// <summary>Whether it changes words of a provision that stays.</summary>
    public bool ChangesWords => Operation is Operation.Insert or Operation.Delete or Operation.Replace;
}
