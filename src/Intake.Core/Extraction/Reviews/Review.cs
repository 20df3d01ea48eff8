using System.Collections.Immutable;

namespace Intake.Extraction.Reviews;

/// <summary>What officers decided on one mail, in their order. The mail's record stays as it is; see <see cref="Reviewing"/>.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Decisions">The first first.</param>
public sealed record Review(string Id, ImmutableArray<Decision> Decisions)
{
    /// <summary>The decisions that hold: none that was undone, and no undoing.</summary>
    public IEnumerable<Decision> Holding()
    {
        var undone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var decision in Decisions.Reverse())
        {
            // An undoing that was undone itself undoes nothing.
            if (decision is { Kind: DecisionKind.Undo, Undoes: { } key } && !undone.Contains(decision.Key)) undone.Add(key);
        }

        return Decisions.Where(d => d.Kind != DecisionKind.Undo && !undone.Contains(d.Key));
    }
}
