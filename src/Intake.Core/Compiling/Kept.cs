using System.Collections.Immutable;
using Intake.Drafts;

namespace Intake.Compiling;

/// <summary>
/// What a compilation keeps for the next one of the same consultation: its provisions with their contributions, so that one more mail costs
/// the provisions that it speaks of.
/// </summary>
/// <param name="groups">The delegations it was made with; with others nothing of it serves.</param>
internal sealed class Kept(GroupMembership groups)
{
    /// <summary>The delegations it was made with.</summary>
    public GroupMembership Groups { get; } = groups;

    private readonly Dictionary<string, KeptProvision> provisions = new(StringComparer.Ordinal);

    /// <summary>The provision of an earlier compilation, or what <paramref name="compile"/> makes of the contributions; kept here either way.</summary>
    public KeptProvision Provision(
        Kept? earlier, string id, Provision? provision, IReadOnlyList<Contribution> contributions, Func<(CompiledProvision, ImmutableArray<Notice>)> compile)
    {
        var key = (provision is null ? "+" : "=") + id;
        if (earlier?.Find(key, Groups) is { } known && known.IsOf(provision, contributions)) return provisions[key] = known;
        var (compiled, notices) = compile();
        return provisions[key] = new KeptProvision(contributions, compiled, notices);
    }

    private KeptProvision? Find(string key, GroupMembership others) => ReferenceEquals(Groups, others) ? provisions.GetValueOrDefault(key) : null;
}
