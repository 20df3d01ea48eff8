using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>
/// What a compilation keeps for the next one of the same consultation: its provisions with their contributions, so that one more mail costs
/// the provisions that it speaks of.
/// </summary>
/// <param name="groups">The delegations it was made with; with others nothing of it serves.</param>
/// <param name="draft">The base text.</param>
internal sealed class Kept(GroupMembership groups, Draft draft)
{
    /// <summary>The delegations it was made with.</summary>
    public GroupMembership Groups { get; } = groups;

    private readonly Draft draft = draft;
    private readonly Dictionary<string, KeptProvision> provisions = new(StringComparer.Ordinal);
    private readonly Dictionary<Received, ImmutableArray<int>> indexes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Its mails, by the very record: another record of the same mail is another mail here.</summary>
    public IReadOnlyDictionary<Submission, Received> Mails { get; private set; } = ImmutableDictionary<Submission, Received>.Empty;

    /// <summary>Keeps the mails for the next compilation.</summary>
    public void Keep(ImmutableArray<Received> mails)
    {
        var known = new Dictionary<Submission, Received>(mails.Length, ReferenceEqualityComparer.Instance);
        foreach (var mail in mails) known.Add(mail.Submission, mail);
        Mails = known;
    }

    /// <summary>For each contribution of a mail the 0-based index of the provision that it is on; -1 for what goes elsewhere. Kept here.</summary>
    public ImmutableArray<int> Indexes(Kept? earlier, Received mail)
    {
        if (earlier is null || !ReferenceEquals(earlier.draft, draft) || !earlier.indexes.TryGetValue(mail, out var known))
            known = [.. mail.Contributions.Select(c => Routing.IndexOf(draft, c))];
        return indexes[mail] = known;
    }

    /// <summary>The provision of an earlier compilation, or what <paramref name="compile"/> makes of the contributions, given the order that the chair set and what was known of their resulting texts; kept here either way.</summary>
    public KeptProvision Provision(
        Kept? earlier, string id, Provision? provision, IReadOnlyList<Contribution> contributions, ImmutableArray<string> order, Func<KnownChanges, (CompiledProvision, ImmutableArray<Notice>)> compile)
    {
        var key = (provision is null ? "+" : "=") + id;
        var known = earlier?.provisions.GetValueOrDefault(key);
        if (known is not null && known.IsOf(provision, contributions, order)) return provisions[key] = known;
        var changes = new KnownChanges(known is not null && known.Compiled.Base?.Text == provision?.Text ? known.Changes : null);
        var (compiled, notices) = compile(changes);
        return provisions[key] = new KeptProvision(contributions, compiled, notices, order, changes.Finished());
    }
}
