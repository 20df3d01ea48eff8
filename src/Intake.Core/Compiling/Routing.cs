using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Sends every contribution to its provision, to a place for a new one, to the general comments, or to those not placed.</summary>
internal sealed class Routing
{
    private const string WholeDraft = "general";

    private readonly Draft draft;
    private readonly Dictionary<string, List<Contribution>> atPlace = new(StringComparer.Ordinal);

    private Routing(Draft draft)
    {
        this.draft = draft;
        AtProvision = new List<Contribution>?[draft.Provisions.Length];
    }

    /// <summary>On the draft as a whole.</summary>
    public List<Contribution> General { get; } = [];

    /// <summary>By 0-based index in the draft; null where there are none.</summary>
    public List<Contribution>?[] AtProvision { get; }

    /// <summary>New provisions in their order.</summary>
    public SortedDictionary<Place, List<Contribution>> AtNewPlace { get; } = [];

    /// <summary>On nothing that the draft has.</summary>
    public List<Contribution> NotPlaced { get; } = [];

    /// <summary>Every contribution is in exactly one of the lists.</summary>
    /// <param name="draft">The base text.</param>
    /// <param name="mails">Each with what it asks for, and the <see cref="IndexOf"/> of each of these.</param>
    public static Routing Of(Draft draft, IEnumerable<(IReadOnlyList<Contribution> Contributions, ImmutableArray<int> Indexes)> mails)
    {
        var routing = new Routing(draft);
        foreach (var (contributions, indexes) in mails)
        {
            for (var i = 0; i < contributions.Count; i++) routing.Add(contributions[i], indexes[i]);
        }

        routing.FoldAcrossPlaces();
        foreach (var (id, at) in routing.atPlace)
        {
            // Words about a new paragraph that nobody proposes have nothing to stand under.
            if (at.Any(GivesText)) routing.AtNewPlace.Add(Place.Of(draft, id)!, at);
            else routing.NotPlaced.AddRange(at);
        }

        return routing;
    }

    private static bool GivesText(Contribution contribution) =>
        contribution.Proposal.Operation is Operation.InsertParagraph or Operation.ReplaceParagraph
        && !string.IsNullOrWhiteSpace(Folding.ResultOf(contribution.Proposal));

    /// <summary>The 0-based index of the provision whose words a contribution is on; -1 when it is on none, or on a place for a new one.</summary>
    public static int IndexOf(Draft draft, Contribution contribution) =>
        contribution.Proposal.Operation == Operation.InsertParagraph || contribution.Proposal.Provision == WholeDraft ? -1 : draft.IndexOf(contribution.Proposal.Provision);

    private void Add(Contribution contribution, int index)
    {
        if (index >= 0)
        {
            (AtProvision[index] ??= []).Add(contribution);
            return;
        }

        var provision = contribution.Proposal.Provision;
        if (provision == WholeDraft)
        {
            General.Add(contribution);
        }
        else if (Place.Of(draft, draft.IndexOf(provision) >= 0 ? "after:" + provision : provision) is { } place)
        {
            At(place.Id).Add(contribution);
        }
        else
        {
            NotPlaced.Add(contribution);
        }
    }

    /// <summary>The same new text at several places is one entry, at the place that most proponents name; of these the earliest, a numbered one first.</summary>
    private void FoldAcrossPlaces()
    {
        var sameText = atPlace
            .SelectMany(p => p.Value.Where(GivesText).Select(c => (Place: p.Key, Contribution: c)))
            .GroupBy(p => FoldedText.Of(Folding.ResultOf(p.Contribution.Proposal)!), StringComparer.Ordinal)
            .Select(g => g.ToList())
            .Where(g => g.DistinctBy(p => p.Place).Skip(1).Any())
            .ToList();
        foreach (var group in sameText)
        {
            var main = group.GroupBy(p => p.Place, StringComparer.Ordinal)
                .OrderByDescending(g => g.SelectMany(p => p.Contribution.Proponents).DistinctBy(p => p.Name).Count())
                .ThenBy(g => Place.Of(draft, g.Key)!.Anchor)
                .ThenBy(g => g.Key.Contains(':', StringComparison.Ordinal))
                .ThenBy(g => Place.Of(draft, g.Key)!)
                .First().Key;
            foreach (var elsewhere in group.Where(p => p.Place != main).GroupBy(p => p.Place, p => p.Contribution))
            {
                var moved = elsewhere.ToHashSet<object>(ReferenceEqualityComparer.Instance);
                At(elsewhere.Key).RemoveAll(moved.Contains);
                At(main).AddRange(elsewhere);
            }
        }
    }

    private List<Contribution> At(string place)
    {
        if (!atPlace.TryGetValue(place, out var at)) atPlace.Add(place, at = []);
        return at;
    }
}
