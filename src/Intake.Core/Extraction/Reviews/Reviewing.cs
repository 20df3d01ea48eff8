using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;

namespace Intake.Extraction.Reviews;

/// <summary>Applies what officers decided to the record of a mail. The same record and the same decisions give the same submission.</summary>
public static class Reviewing
{
    /// <summary>The submission with all decisions that hold.</summary>
    /// <param name="record">The mail's record.</param>
    /// <param name="review">The decisions.</param>
    /// <param name="draft">The base text.</param>
    public static Submission Apply(Submission record, Review review, Draft draft)
    {
        var (submission, applied) = (record, 0);
        foreach (var decision in review.Holding())
        {
            if (WhyNot(submission, decision, draft) is not null) continue; // what it speaks of went with an earlier decision that was undone
            applied++;
            // By its place among all decisions: undoing one must not give another's proposal a new id.
            var id = string.Create(CultureInfo.InvariantCulture, $"{record.Id[..12]}-r{review.Decisions.IndexOf(decision) + 1}");
            submission = decision.Kind switch
            {
                DecisionKind.Release => submission with { Disposition = Disposition.Submission, Reason = null, IsReleased = true },
                DecisionKind.Refuse => Seen(submission with { Disposition = Disposition.Rejected, Reason = Refused(decision), IsReleased = false }, Findings.NotCounted(new Locus("body"), "", "").Code, "body", null),
                DecisionKind.Proponents => submission with { Proponents = decision.Proponents, Findings = submission.Findings.RemoveAll(IsOfProponents) },
                DecisionKind.Add => Add(submission, decision, id, draft),
                DecisionKind.Correct => Correct(submission, decision, draft),
                DecisionKind.Drop => Drop(submission, decision),
                DecisionKind.Mark => Mark(submission, decision, decision.Disposition ?? LedgerDisposition.General, []),
                DecisionKind.Seen => Seen(submission, decision.Code!, decision.Part!, decision.Paragraph),
                DecisionKind.Split => Regrouping.Split(submission, decision, id, draft),
                DecisionKind.Join => Regrouping.Join(submission, decision, id, draft),
                DecisionKind.Undo => submission,
            };
        }

        return applied == 0 ? record : Together(submission, draft);
    }

    /// <summary>Why a decision cannot be applied to a record, as a sentence for the officer; null when it can.</summary>
    public static string? WhyNot(Submission submission, Decision decision, Draft draft) => decision.Kind switch
    {
        DecisionKind.Proponents when decision.Proponents.IsEmpty => "Say on whose behalf the mail speaks.",
        DecisionKind.Correct or DecisionKind.Drop or DecisionKind.Split when submission.Proposals.All(p => p.Id != decision.Proposal) => "The mail has no such proposal.",
        DecisionKind.Add or DecisionKind.Mark when submission.Ledger.All(l => !IsAt(l.Source, decision)) => "The mail has no such paragraph.",
        DecisionKind.Mark when decision.Disposition is null or LedgerDisposition.Proposal or LedgerDisposition.NeedsAttention => "Say whether it is a reason, a general comment or a courtesy.",
        DecisionKind.Seen when decision.Code is null or "" || decision.Part is null or "" => "Say which finding was seen, and where.",
        DecisionKind.Seen when decision.Code == Findings.NotUnderstood(new Locus("")).Code => "Say what the paragraph is: a proposal, a reason, a general comment or a courtesy.",
        DecisionKind.Split when decision.Results.Length < 2 => "Say which proposals it is, at least two.",
        DecisionKind.Split when decision.Results.Any(r => r.Operation is null && r.Result is null) => "Say what each does, or how its provision then reads.",
        DecisionKind.Split when decision.Results.FirstOrDefault(r => !IsPlace(r.Provision, draft)) is { } unknown => $"The draft has no provision \"{unknown.Provision}\".",
        DecisionKind.Split when decision.Results.Any(r => NeedsResult(r.Operation, r.Result)) => "Say how each provision then reads.",
        DecisionKind.Join when decision.Proposals.Distinct(StringComparer.Ordinal).Count() < 2 => "Say which proposals are one, at least two.",
        DecisionKind.Join when decision.Proposals.Any(id => submission.Proposals.All(p => p.Id != id)) => "The mail has no such proposal.",
        DecisionKind.Add or DecisionKind.Join when decision.Provision is null => "Say to which provision it belongs.",
        DecisionKind.Add or DecisionKind.Join when decision.Operation is null && decision.Result is null => "Say what it does, or how the provision then reads.",
        DecisionKind.Add or DecisionKind.Correct or DecisionKind.Join when decision.Provision is { } id && !IsPlace(id, draft) => $"The draft has no provision \"{id}\".",
        DecisionKind.Add or DecisionKind.Correct or DecisionKind.Join when NeedsResult(decision.Operation, decision.Result) => "Say how the provision then reads.",
        _ => null,
    };

    private static bool NeedsResult(Operation? operation, string? result) =>
        result is null && operation is Operation.Insert or Operation.Replace or Operation.Delete or Operation.InsertParagraph or Operation.ReplaceParagraph;

    private static bool IsPlace(string id, Draft draft)
    {
        var anchor = id.StartsWith("after:", StringComparison.Ordinal) ? id[6..] : id.StartsWith("before:", StringComparison.Ordinal) ? id[7..] : id;
        return anchor == "general" || draft.Find(anchor) is not null;
    }

    /// <summary>Findings about whom a mail speaks for, by their codes 069 to 071 and 074 to 079.</summary>
    public static bool IsOfProponents(Finding finding) =>
        int.Parse(finding.Code.AsSpan(3), CultureInfo.InvariantCulture) is (>= 69 and <= 71) or (>= 74 and <= 79);

    private static string Refused(Decision decision) => decision.Why.Length > 0 ? $"Refused by an officer: {decision.Why.TrimEnd('.')}." : "Refused by an officer.";

    private static Submission Add(Submission submission, Decision decision, string id, Draft draft)
    {
        var source = submission.Ledger.First(l => IsAt(l.Source, decision)).Source;
        var proposal = Shaped(new Proposal { Id = id, Provision = decision.Provision!, Operation = decision.Operation ?? Operation.Comment, Rationale = decision.Rationale, Source = source }, decision.Operation, decision.Result, draft);
        return Mark(submission with { Proposals = submission.Proposals.Add(proposal) }, decision, LedgerDisposition.Proposal, [id]);
    }

    private static Submission Correct(Submission submission, Decision decision, Draft draft)
    {
        var before = submission.Proposals.First(p => p.Id == decision.Proposal);
        var after = Shaped(
            before with
            {
                Provision = decision.Provision ?? before.Provision,
                Destination = decision.Destination ?? before.Destination,
                Rationale = decision.Rationale ?? before.Rationale,
                Certainty = Certainty.Certain,
            },
            decision.Operation,
            decision.Result,
            draft);
        return Settled(submission with { Proposals = submission.Proposals.Replace(before, after) }, before.Source);
    }

    private static Submission Seen(Submission submission, string code, string part, int? paragraph)
    {
        var seen = new SeenPlace(code, part, paragraph);
        return submission with { Findings = submission.Findings.RemoveAll(f => seen.Is(f, f.Source)), Seen = submission.Seen.Add(seen) };
    }

    private static Submission Drop(Submission submission, Decision decision)
    {
        var dropped = submission.Proposals.First(p => p.Id == decision.Proposal);
        return Settled(
            submission with
            {
                Proposals = submission.Proposals.Remove(dropped),
                Ledger = [.. submission.Ledger.Select(l => l.Proposals.Contains(dropped.Id) ? Without(l, dropped.Id) : l)],
            },
            dropped.Source);
    }

    private static LedgerEntry Without(LedgerEntry entry, string id)
    {
        var left = entry.Proposals.Remove(id);
        return entry with { Proposals = left, Disposition = left.IsEmpty && entry.Disposition == LedgerDisposition.Proposal ? LedgerDisposition.General : entry.Disposition };
    }

    private static Submission Mark(Submission submission, Decision decision, LedgerDisposition disposition, ImmutableArray<string> more)
    {
        var entry = submission.Ledger.First(l => IsAt(l.Source, decision));
        return Settled(submission with { Ledger = submission.Ledger.Replace(entry, entry with { Disposition = disposition, Proposals = entry.Proposals.AddRange(more) }) }, entry.Source);
    }

    /// <summary>What an officer has looked at needs no person any more.</summary>
    internal static Submission Settled(Submission submission, Locus source) =>
        submission with { Findings = submission.Findings.RemoveAll(f => f.Source.Part == source.Part && f.Source.Paragraph == source.Paragraph && f.Source.Paragraph is not null) };

    /// <summary>Operation, old and new words as the resulting text shows them.</summary>
    internal static Proposal Shaped(Proposal proposal, Operation? wanted, string? wantedResult, Draft draft)
    {
        var operation = wanted ?? proposal.Operation;
        if (operation == Operation.DeleteParagraph) return proposal with { Operation = operation, Old = null, New = null, Result = "" };
        if (wantedResult is not { } result) return proposal with { Operation = operation };
        if (operation == Operation.InsertParagraph || draft.Find(proposal.Provision) is not { } provision)
            return proposal with { Operation = Operation.InsertParagraph, Old = null, New = result, Result = result };
        if (operation == Operation.ReplaceParagraph) return proposal with { Operation = operation, Old = null, New = result, Result = result };
        var change = ResultingText.Between(provision.Text, result);
        return proposal with { Operation = change.Operation, Old = change.Old, New = change.New, Result = result };
    }

    /// <summary>The resulting texts with siblings, anew: a corrected proposal changes them for all of its provision.</summary>
    private static Submission Together(Submission submission, Draft draft)
    {
        var together = submission.Proposals.Where(p => p is { Operation: Operation.Insert or Operation.Delete or Operation.Replace, Result: not null } && draft.Find(p.Provision) is not null)
            .GroupBy(p => p.Provision, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => ResultingText.Together(draft.Find(g.Key)!.Text, g.Select(p => p.Result!)), StringComparer.Ordinal);
        return submission with
        {
            Proposals = [.. submission.Proposals.Select(p => p with
            {
                ResultWithSiblings = p.Operation is Operation.Insert or Operation.Delete or Operation.Replace && together.TryGetValue(p.Provision, out var all) ? all : p.Result,
            })],
        };
    }

    private static bool IsAt(Locus source, Decision decision) => source.Part == decision.Part && source.Paragraph == decision.Paragraph;
}
