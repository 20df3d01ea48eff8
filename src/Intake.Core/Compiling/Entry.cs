using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>One lettered line of a provision: every proposal with the same resulting text.</summary>
public sealed record Entry
{
    /// <summary>Whether a mail that an earlier compilation did not have has a part in it; false where there is none to compare with.</summary>
    public bool IsNew { get; init; }

    /// <summary><c>A</c>, <c>B</c>, … <c>Z</c>, <c>AA</c>, … in the provision's order.</summary>
    public string Letter { get; init; } = "";

    /// <summary>What it does.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>How far it is from the base text.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The whole provision after it, as its first proponent wrote it; empty when the provision goes; null when undetermined.</summary>
    public string? Result { get; init; }

    /// <summary>The changes that make <see cref="Result"/> of the base text, in order; empty when there is no base text or no result.</summary>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>Every proposal folded into it, groups first, then by proponent.</summary>
    public ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>Every proponent once, groups first, then by name.</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>Positions on this proposal.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>How it differs from an earlier entry that it nearly equals; null when it stands for itself.</summary>
    public NearEntry? Near { get; init; }

    /// <summary>Who is said to have proposed it, for a proposal that was not received; null for one that was, and where only its deletion of the paragraph is known.</summary>
    public string? NamedProponent { get; init; }
}
