using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>The statistics of one provision.</summary>
public sealed record ProvisionCount
{
    /// <summary>Entries, that is, different proposals; placeholders do not count.</summary>
    public int Proposals { get; init; }

    /// <summary>Proponents of these, a group counting as one.</summary>
    public int Proponents { get; init; }

    /// <summary>Delegations behind these: a group counts as its members, and no delegation counts twice.</summary>
    public int Delegations { get; init; }

    /// <summary>Entries whose every proponent is late.</summary>
    public int LateProposals { get; init; }

    /// <summary>Entries by kind, in the order of <see cref="ChangeKind"/>.</summary>
    public ImmutableArray<KindCount> Kinds { get; init; } = [];

    /// <summary>Positions on the text as it stands, in the order of the stances.</summary>
    public ImmutableArray<StanceCount> Stances { get; init; } = [];

    /// <summary>Comments and questions.</summary>
    public int Comments { get; init; }
}
