using System.Collections.Immutable;
using Intake.Drafts;

namespace Intake.Compiling;

/// <summary>One provision of the draft, or one place for a new one, with everything said about it.</summary>
public sealed record CompiledProvision
{
    /// <summary>The provision's id, or the place of a new one (<c>after:30</c>, <c>before:1</c>, <c>16 bis</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The provision of the draft; null for a new one.</summary>
    public Provision? Base { get; init; }

    /// <summary>In their printed order, lettered.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Whether the chair set the order of the entries.</summary>
    public bool IsOrderedByChair { get; init; }

    /// <summary>Positions on the text as it stands.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>Comments and questions, groups first, then by proponent.</summary>
    public ImmutableArray<Contribution> Comments { get; init; } = [];

    /// <summary>Reasons, in the order of the entries they are given for.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>Entries of other provisions that touch this one.</summary>
    public ImmutableArray<CrossReference> Pointers { get; init; } = [];

    /// <summary>Members that speak apart from their group here.</summary>
    public ImmutableArray<Departure> Departures { get; init; } = [];

    /// <summary>The text with its competing wordings side by side; empty when none compete.</summary>
    public ImmutableArray<RollingPiece> Rolling { get; init; } = [];

    /// <summary>The statistics.</summary>
    public ProvisionCount Count { get; init; } = new();

    /// <summary>The state shown in the map.</summary>
    public ProvisionState State { get; init; }
}
