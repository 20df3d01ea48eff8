using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>What an instruction comes to in the draft.</summary>
/// <param name="Proposals">The proposals; empty when its place is not known.</param>
/// <param name="Findings">What a person should look at.</param>
internal sealed record Resolution(ImmutableArray<Drafted> Proposals, ImmutableArray<Finding> Findings)
{
    /// <summary>Nothing.</summary>
    public static Resolution None { get; } = new([], []);
}
