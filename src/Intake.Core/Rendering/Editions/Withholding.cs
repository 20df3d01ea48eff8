using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Editions;

/// <summary>Puts counts in the place of proponents, and covers their names in what they said.</summary>
internal sealed class Withholding
{
    private static readonly Locus Nowhere = new("");

    private readonly NameMask mask;
    private readonly HashSet<int> sharedSizes;
    private readonly bool isOnlyGroup;

    /// <summary>Withholds the names of some proponents.</summary>
    /// <param name="proponents">All that wrote, each once.</param>
    public Withholding(List<Proponent> proponents)
    {
        mask = new NameMask(proponents);
        var groups = proponents.Where(IsGroup).ToList();
        isOnlyGroup = groups.Count == 1;
        sharedSizes = [.. groups.GroupBy(p => p.Members.Length).Where(g => g.Key > 0 && g.Count() > 1).Select(g => g.Key)];
    }

    /// <summary><c>a group of 27 members; 3 delegations</c>; a size that only one group has would name it, and an only group could be followed through the document.</summary>
    public ImmutableArray<Credit> Credits(ImmutableArray<Credit> credits)
    {
        var counted = credits.GroupBy(c => Called(c.Proponent), StringComparer.Ordinal).OrderByDescending(g => g.Key, StringComparer.Ordinal);
        return [.. counted.Select(g => new Credit(Named(Many(g.Key, g.Count())), false, g.All(c => c.Doubtful)))];
    }

    /// <summary>A position by how many.</summary>
    public Position Position(Position position) =>
        position with { Contributions = [.. Contributions(position.Contributions, isText: false)], Credits = Credits(position.Credits) };

    /// <summary>A reason as given, by nobody.</summary>
    public Reason Reason(Reason reason) => new([], "en", mask.Of(reason.Text), reason.Of);

    /// <summary>A general comment as given, by one or by many.</summary>
    public GeneralComment General(GeneralComment comment) => new(
        0,
        [.. Credits([.. comment.Proponents.Select(p => new Credit(p, false, false))]).Select(c => c.Proponent)],
        "en",
        false,
        [.. comment.Paragraphs.Select(mask.Of)],
        [.. Contributions(comment.Contributions, isText: false)]);

    /// <summary>Contributions without a source, in the order of their words.</summary>
    /// <param name="contributions">Of one entry, position or provision.</param>
    /// <param name="isText">Their old and new words are text of a draft, and not what somebody says.</param>
    public IEnumerable<Contribution> Contributions(ImmutableArray<Contribution> contributions, bool isText) =>
        contributions
            .Select(c => new Contribution(Of(c.Proposal, isText), 0, [Named(Many(Called(c.Proponents[0]), 1))], "en", false))
            .OrderBy(c => c.Proposal.Source.Quote, StringComparer.Ordinal).ThenBy(c => c.Proposal.Old, StringComparer.Ordinal)
            .ThenBy(c => c.Proposal.New, StringComparer.Ordinal).ThenBy(c => c.Proposal.Provision, StringComparer.Ordinal);

    private static bool IsGroup(Proponent proponent) => proponent.Kind == ProponentKind.Group;

    private static Proponent Named(string name) => new(name, ProponentKind.Withheld);

    private static string Many(string called, int count) => count == 1
        ? called == "delegation" ? "1 delegation" : "a " + called
        : $"{Wording.Number(count)} {called.Replace("group", "groups", StringComparison.Ordinal).Replace("delegation", "delegations", StringComparison.Ordinal)}";

    private string Called(Proponent proponent) =>
        !IsGroup(proponent) || isOnlyGroup ? "delegation"
        : sharedSizes.Contains(proponent.Members.Length) ? $"group of {Wording.Many(proponent.Members.Length, "member")}" : "group";

    private Proposal Of(Proposal proposal, bool isText) => proposal with
    {
        Id = "",
        Old = isText ? proposal.Old : mask.OfAny(proposal.Old),
        New = isText ? proposal.New : mask.OfAny(proposal.New),
        ResultWithSiblings = null,
        Supports = null,
        Rationale = mask.OfAny(proposal.Rationale),
        Source = Nowhere with { Quote = mask.Of(proposal.Source.Quote) },
    };
}
