using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Hangs positions on what they speak of: the text, a proposal, or a placeholder for one that nobody sent.</summary>
internal static class Positions
{
    /// <summary>Key of the placeholder for a deletion that nobody proposed; no name is empty.</summary>
    private const string Deletion = "";

    /// <summary>Whether a proposal only takes a stance.</summary>
    public static bool IsStance(Operation operation) => operation is Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve;

    /// <summary>The entries with the positions on them, placeholders at the end; positions on the text; and a notice for each placeholder.</summary>
    /// <param name="entries">Of one provision, not yet lettered.</param>
    /// <param name="stances">Every stance on the provision.</param>
    /// <param name="groups">Resolves the names of proponents.</param>
    public static (List<Entry> Entries, ImmutableArray<Position> OnText, List<Notice> Notices) Attach(
        List<Entry> entries, List<Contribution> stances, GroupMembership groups)
    {
        if (stances.Count == 0) return (entries, [], []);
        var onText = new List<Contribution>();
        var onEntry = entries.ConvertAll(_ => new List<Contribution>());
        var byProponent = entries.SelectMany((e, i) => e.Credits.Select(c => (c.Proponent.SortKey, Index: i)))
            .ToLookup(c => c.SortKey, c => c.Index, StringComparer.Ordinal);
        var onNothing = new SortedDictionary<string, List<Contribution>>(StringComparer.Ordinal);
        var notices = new List<Notice>();
        var deletion = entries.FindIndex(e => e.Kind == ChangeKind.DeleteParagraph);

        void Wait(string name, Contribution stance, Finding finding)
        {
            if (!onNothing.TryGetValue(name, out var waiting)) onNothing.Add(name, waiting = []);
            waiting.Add(stance);
            notices.Add(new Notice(stance.Submission, stance.Proposal.Source, finding, stance.Proposal.Id));
        }

        foreach (var stance in stances)
        {
            var onDeletion = SpokenDeletion.IsIn(stance.Proposal);
            if (stance.Proposal.Supports is not { } words || string.IsNullOrWhiteSpace(words))
            {
                if (!onDeletion) onText.Add(stance);
                else if (deletion >= 0) onEntry[deletion].Add(stance);
                else Wait(Deletion, stance, Findings.PositionOnNothing(stance.Proposal.Source, null));
                continue;
            }

            foreach (var name in groups.Resolve(words))
            {
                var key = FoldedText.Name(name);
                var own = byProponent[key].Distinct().ToList();
                // Of several proposals of one proponent the position is on the one that it speaks of.
                foreach (var i in onDeletion && own.Contains(deletion) ? [deletion] : own) onEntry[i].Add(stance);
                if (own.Count == 0) Wait(name, stance, Findings.PositionOnNothing(stance.Proposal.Source, name));
            }
        }

        var all = entries.Select((e, i) => onEntry[i].Count == 0 ? e : e with { Positions = ByStance(onEntry[i]) }).ToList();
        all.AddRange(onNothing.Select(w => Placeholder(w.Key, w.Value)));
        return (all, ByStance(onText), notices);
    }

    private static Entry Placeholder(string name, List<Contribution> stances) => new()
    {
        Kind = ChangeKind.NotReceived,
        Measure = new Measure(Distance.Unmeasured, 0, 0),
        NamedProponent = name == Deletion ? null : name,
        Positions = ByStance(stances),
    };

    private static ImmutableArray<Position> ByStance(List<Contribution> contributions) =>
        [.. contributions
            .GroupBy(c => c.Proposal.Operation)
            .OrderBy(g => g.Key)
            .Select(g => (Stance: g.Key, Sorted: Credits.Sort(g)))
            .Select(g => new Position(g.Stance, g.Sorted, Credits.Of(g.Sorted)))];
}
