using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Puts the proposals of all mails in the draft's order, folds and compares them.</summary>
public static class Compiler
{
    /// <summary>Compiles every mail of a consultation; the order in which they are given does not matter.</summary>
    /// <param name="draft">The base text.</param>
    /// <param name="consultation">Title, deadline and time zone.</param>
    /// <param name="submissions">Every mail, whatever its disposition; of two with one id the first serves.</param>
    /// <param name="groups">What is known of the delegations; null for nothing.</param>
    /// <param name="previous">
    /// An earlier compilation made with the same <paramref name="groups"/>, of which provisions on which nothing new is said are taken over:
    /// faster, and the same result.
    /// </param>
    /// <param name="orders">The orders that the chair set, by provision: ids of proposals, each for the entry that it is in; null for none.</param>
    public static Compilation Compile(
        Draft draft, Consultation consultation, IEnumerable<Submission> submissions, GroupMembership? groups = null, Compilation? previous = null,
        IReadOnlyDictionary<string, ImmutableArray<string>>? orders = null)
    {
        groups ??= GroupMembership.Empty;
        var kept = new Kept(groups, draft);
        var earlier = previous?.Kept is { } one && ReferenceEquals(one.Groups, groups) ? one : null;
        var mails = Received.InOrder(submissions, groups, earlier?.Mails ?? kept.Mails);
        kept.Keep(mails);
        var (standings, notices) = Standings.Decide(mails);
        var corrections = Corrections.Of(draft, mails, standings);
        var compiled = corrections.Submissions;
        notices.AddRange(corrections.Notices);
        var counted = mails.Where(m => compiled[m.Number - 1].Standing == Standing.Counted).ToList();
        var superseded = mails.SelectMany(m => compiled[m.Number - 1].Standing is Standing.Replaced or Standing.Withdrawn or Standing.Withdrawal ? m.Contributions : corrections.Displaced(m));

        var routing = Routing.Of(draft, counted.Select(mail => corrections.IsWhole(mail)
            ? ((IReadOnlyList<Contribution>)mail.Contributions, kept.Indexes(earlier, mail))
            : (corrections.Standing(mail), [.. corrections.Standing(mail).Select(c => Routing.IndexOf(draft, c))])));
        var provisions = Provisions(draft, routing, (id, provision, contributions) =>
        {
            var order = orders?.GetValueOrDefault(id, []) ?? [];
            var made = kept.Provision(earlier, id, provision, contributions, order, known => Compile(id, provision, contributions, order, groups, known));
            notices.AddRange(made.Notices);
            return made;
        });
        notices.AddRange(routing.NotPlaced.Select(c =>
            new Notice(c.Submission, c.Proposal.Source, Findings.NotPlaced(c.Proposal.Source, c.Proposal.Provision), c.Proposal.Id)));
        notices.AddRange(mails.SelectMany(m => Attention.Of(m, compiled[m.Number - 1])));
        notices.AddRange(Attention.Of(draft.Findings));
        var attention = Attention.Merge(Attention.Unseen(notices, mails));

        return new Compilation
        {
            Title = consultation.Title.Length > 0 ? consultation.Title : draft.Title,
            DraftTitle = draft.Title,
            Deadline = consultation.Deadline,
            TimeZone = consultation.TimeZone,
            AsOf = mails.Max(m => m.Submission.ReceivedAt),
            Submissions = compiled,
            Silent = Silent(counted, groups),
            General = GeneralComments.Of(counted, routing.General.ToLookup(c => c.Submission)),
            Provisions = WithPointers(provisions),
            NotPlaced = Credits.Sort(routing.NotPlaced),
            Attention = attention,
            Count = ReceivedCount.Of(compiled, attention.Length, routing.NotPlaced.Count),
            Superseded = [.. superseded],
            Kept = kept,
        };
    }

    /// <summary>Whoever no counted mail speaks for.</summary>
    private static ImmutableArray<Proponent> Silent(IEnumerable<Received> counted, GroupMembership groups)
    {
        if (groups.States.IsEmpty) return [];
        var spoken = counted.SelectMany(m => m.Proponents).SelectMany(p => p.Delegations).ToHashSet(StringComparer.Ordinal);
        return [.. groups.States.Where(s => !spoken.Contains(s.Name))];
    }

    /// <summary>The draft's provisions with the new ones before and after them.</summary>
    private static List<KeptProvision> Provisions(
        Draft draft, Routing routing, Func<string, Provision?, List<Contribution>, KeptProvision> compile)
    {
        var around = routing.AtNewPlace.ToLookup(p => (p.Key.Anchor, p.Key.Before));
        var provisions = new List<KeptProvision>(draft.Provisions.Length + routing.AtNewPlace.Count);
        for (var i = 0; i < draft.Provisions.Length; i++)
        {
            provisions.AddRange(around[(i, true)].Select(p => compile(p.Key.Id, null, p.Value)));
            provisions.Add(compile(draft.Provisions[i].Id, draft.Provisions[i], routing.AtProvision[i] ?? []));
            provisions.AddRange(around[(i, false)].Select(p => compile(p.Key.Id, null, p.Value)));
        }

        return provisions;
    }

    private static (CompiledProvision Compiled, ImmutableArray<Notice> Notices) Compile(
        string id, Provision? provision, List<Contribution> contributions, ImmutableArray<string> order, GroupMembership groups, KnownChanges known)
    {
        if (contributions.Count == 0) return (new CompiledProvision { Id = id, Base = provision }, []);
        var isStance = contributions.ToLookup(c => Positions.IsStance(c.Proposal.Operation));
        var comments = Credits.Sort(isStance[false].Where(c => c.Proposal.Operation == Operation.Comment));
        var folded = Folding.Fold(provision?.Text, isStance[false].Where(c => c.Proposal.Operation != Operation.Comment), known).ToList();
        var (attached, positions, missing) = Positions.Attach(folded, [.. isStance[true]], groups);
        var measured = Ordering.Order(provision?.Text, attached, known);
        var entries = ChairOrder.Apply(measured, order);
        var unclear = entries.Where(e => e.Kind == ChangeKind.Unclear).SelectMany(e => e.Contributions)
            .Select(c => new Notice(c.Submission, c.Proposal.Source, Findings.NoResult(c.Proposal.Source, id), c.Proposal.Id));
        var compiled = new CompiledProvision
        {
            Id = id,
            Base = provision,
            Entries = entries,
            IsOrderedByChair = entries != measured,
            Positions = positions,
            Comments = comments,
            Reasons = Reasons.Of(entries, positions),
            Departures = Counting.Departures(entries, positions),
            Rolling = provision is null ? [] : Contest.Rolling(provision.Text, entries),
            Count = Counting.Of(entries, positions, comments.Length),
        };
        return (compiled with { State = Contest.State(compiled) }, [.. missing, .. unclear]);
    }

    /// <summary>A move or a merger is pointed at from where it goes, which is no longer untouched.</summary>
    private static ImmutableArray<CompiledProvision> WithPointers(List<KeptProvision> provisions)
    {
        var pointers = provisions.Where(p => p.HasStructure).Select(p => p.Compiled)
            .SelectMany(p => p.Entries.Where(e => e.Measure.Distance == Distance.Structure).Select(e => (p.Id, e.Letter, e.Contributions[0].Proposal.Destination)))
            .ToLookup(p => Target(p.Destination), StringComparer.Ordinal);
        return [.. provisions.Select(p => p.Compiled).Select(p => pointers.Contains(p.Id) ? PointedAt(p, pointers[p.Id]) : p)];
    }

    private static CompiledProvision PointedAt(CompiledProvision provision, IEnumerable<(string Id, string Letter, string? Destination)> from)
    {
        var pointed = provision with { Pointers = [.. from.Where(x => x.Id != provision.Id).Select(x => new CrossReference(x.Id, x.Letter))] };
        return pointed with { State = Contest.State(pointed) };
    }

    /// <summary>The provision that a destination names, such as 40 in <c>after:40</c>.</summary>
    private static string Target(string? destination)
    {
        foreach (var side in (ReadOnlySpan<string>)["after:", "before:"])
        {
            if (destination?.StartsWith(side, StringComparison.Ordinal) == true) return destination[side.Length..];
        }

        return destination ?? "";
    }
}
