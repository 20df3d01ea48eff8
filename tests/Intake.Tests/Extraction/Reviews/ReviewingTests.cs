using System.Collections.Immutable;
using System.Text;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Mail;
using Intake.Rendering.Json;

namespace Intake.Tests.Extraction.Reviews;

public sealed class ReviewingTests
{
    private static readonly Draft Draft = DraftReader.Read(
        "draft.txt", "Declaration on Lighthouses\n\n1. States shall light every lighthouse at dusk.\n\n2. States shall keep a record.\n\n3. States shall meet every year.\n"u8.ToArray(), new Limits());

    private static readonly Locus First = new("body", Paragraph: 2, Quote: "Para 1: replace at dusk with at sunset.");
    private static readonly Locus Second = new("body", Paragraph: 3, Quote: "And the meeting should be every two years.");

    private static readonly Submission Record = new()
    {
        Id = new string('a', 64),
        Disposition = Disposition.Held,
        Reason = "Held: nothing proves that the mail comes from its address.",
        Sender = new Sender("x@example.org", "", Authentication.None),
        Proposals = [new Proposal { Id = "aaaaaaaaaaaa-1", Provision = "1", Operation = Operation.Replace, Old = "at dusk", New = "at sunset", Result = "States shall light every lighthouse at sunset.", Certainty = Certainty.Doubtful, Source = First }],
        Ledger = [new LedgerEntry(First, LedgerDisposition.Proposal, ["aaaaaaaaaaaa-1"]), new LedgerEntry(Second, LedgerDisposition.NeedsAttention, [])],
        Findings = [Findings.ProponentUnknown(new Locus("body")), Findings.NotUnderstood(Second)],
    };

    [Fact]
    public void A_held_mail_is_released_and_speaks_for_whom_the_officer_says()
    {
        var after = Apply(Decide("1", DecisionKind.Release), Decide("2", DecisionKind.Proponents) with { Proponents = ["Chad"] });

        Assert.Equal((Disposition.Submission, null), (after.Disposition, after.Reason));
        Assert.Equal("Chad", Assert.Single(after.Proponents));
        Assert.DoesNotContain(after.Findings, f => f.Code == "INT071");
        Assert.Equal(Record.Proposals[0], Assert.Single(after.Proposals) with { ResultWithSiblings = null });
    }

    [Fact]
    public void A_paragraph_becomes_a_proposal_told_from_the_text_it_results_in()
    {
        var after = Apply(Decide("1", DecisionKind.Add) with { Part = "body", Paragraph = 3, Provision = "3", Result = "States shall meet every two years." });

        var added = Assert.Single(after.Proposals, p => p.Provision == "3");
        Assert.Equal(("aaaaaaaaaaaa-r1", Operation.Replace, "year", "two years"), (added.Id, added.Operation, added.Old, added.New));
        Assert.Equal((Certainty.Certain, Second), (added.Certainty, added.Source));
        Assert.Equal((LedgerDisposition.Proposal, "aaaaaaaaaaaa-r1"), (after.Ledger[1].Disposition, Assert.Single(after.Ledger[1].Proposals)));
        Assert.DoesNotContain(after.Findings, f => f.Source.Paragraph == 3);
    }

    [Fact]
    public void A_correction_changes_the_resulting_texts_of_its_siblings()
    {
        var after = Apply(
            Decide("1", DecisionKind.Add) with { Part = "body", Paragraph = 3, Provision = "1", Result = "All States shall light every lighthouse at dusk." },
            Decide("2", DecisionKind.Correct) with { Proposal = "aaaaaaaaaaaa-1", Result = "States shall light every lighthouse at nightfall." });

        Assert.All(after.Proposals, p => Assert.Equal("All States shall light every lighthouse at nightfall.", p.ResultWithSiblings));
        Assert.Equal(("dusk", "nightfall", Certainty.Certain), (after.Proposals[0].Old, after.Proposals[0].New, after.Proposals[0].Certainty));
    }

    [Fact]
    public void A_proposal_that_is_none_goes_and_its_paragraph_keeps_a_disposition()
    {
        var after = Apply(Decide("1", DecisionKind.Drop) with { Proposal = "aaaaaaaaaaaa-1" });

        Assert.Empty(after.Proposals);
        Assert.Equal([LedgerDisposition.General, LedgerDisposition.NeedsAttention], after.Ledger.Select(l => l.Disposition));
    }

    [Fact]
    public void A_marked_paragraph_needs_no_person_any_more()
    {
        var after = Apply(Decide("1", DecisionKind.Mark) with { Part = "body", Paragraph = 3, Disposition = LedgerDisposition.Rationale });

        Assert.Equal(LedgerDisposition.Rationale, after.Ledger[1].Disposition);
        Assert.DoesNotContain(after.Findings, f => f.Source.Paragraph == 3);
    }

    [Fact]
    public void What_was_seen_asks_for_nobody_any_more_and_all_else_does()
    {
        var released = Decide("1", DecisionKind.Release);
        var doubtful = Findings.Doubtful(First, "1").Code;
        string[] Asked(params ImmutableArray<Decision> decisions) =>
            [.. Compiler.Compile(Draft, new Consultation(), [Apply(decisions)]).Attention.SelectMany(a => a.Findings.Select(f => $"{f.Code} {a.Source.Part} {a.Source.Paragraph}"))];

        Assert.Equal(["INT071 body ", "INT097 body 2", "INT099 body 3"], Asked(released));
        Assert.Equal(["INT071 body ", "INT099 body 3"], Asked(released, Decide("2", DecisionKind.Seen) with { Code = doubtful, Part = "body", Paragraph = 2 }));
        Assert.Equal(["INT097 body 2", "INT099 body 3"], Asked(released, Decide("2", DecisionKind.Seen) with { Code = "INT071", Part = "body" }));
        Assert.Equal(["INT071 body ", "INT097 body 2", "INT099 body 3"], Asked(released, Decide("2", DecisionKind.Seen) with { Code = doubtful, Part = "body", Paragraph = 3 }));
        Assert.Empty(Asked(Decide("1", DecisionKind.Refuse)));
        Assert.Equal(Certainty.Doubtful, Apply(Decide("2", DecisionKind.Seen) with { Code = doubtful, Part = "body", Paragraph = 2 }).Proposals[0].Certainty);
    }

    [Fact]
    public void A_proposal_is_split_into_several_where_it_stood()
    {
        var after = Apply(Decide("1", DecisionKind.Split) with
        {
            Proposal = "aaaaaaaaaaaa-1",
            Results = [new SplitProposal { Provision = "1", Result = "States shall light every lighthouse at sunset." }, new SplitProposal { Provision = "2", Operation = Operation.DeleteParagraph }],
        });

        Assert.Equal([("aaaaaaaaaaaa-r1", "1", Operation.Replace, "sunset"), ("aaaaaaaaaaaa-r1.2", "2", Operation.DeleteParagraph, null)], after.Proposals.Select(p => (p.Id, p.Provision, p.Operation, p.New)));
        Assert.All(after.Proposals, p => Assert.Equal((Certainty.Certain, First), (p.Certainty, p.Source)));
        Assert.Equal(["aaaaaaaaaaaa-r1", "aaaaaaaaaaaa-r1.2"], after.Ledger[0].Proposals.AsEnumerable());
    }

    [Fact]
    public void Several_proposals_are_joined_into_one_for_all_their_paragraphs()
    {
        var after = Apply(
            Decide("1", DecisionKind.Add) with { Part = "body", Paragraph = 3, Provision = "3", Result = "States shall meet every two years.", Rationale = "It is enough." },
            Decide("2", DecisionKind.Join) with { Proposals = ["aaaaaaaaaaaa-1", "aaaaaaaaaaaa-r1"], Provision = "1", Result = "States shall light every lighthouse at sunset, every two years." });

        var joined = Assert.Single(after.Proposals);
        Assert.Equal(("aaaaaaaaaaaa-r2", "1", "It is enough.", First), (joined.Id, joined.Provision, joined.Rationale, joined.Source));
        Assert.All(after.Ledger, l => Assert.Equal((LedgerDisposition.Proposal, "aaaaaaaaaaaa-r2"), (l.Disposition, Assert.Single(l.Proposals))));
    }

    [Fact]
    public void What_hangs_on_an_undone_decision_goes_with_it_and_ids_stay()
    {
        var mark = Decide("1", DecisionKind.Mark) with { Part = "body", Paragraph = 2, Disposition = LedgerDisposition.Rationale };
        var add = Decide("2", DecisionKind.Add) with { Part = "body", Paragraph = 3, Provision = "3", Result = "States shall meet every two years." };
        var correct = Decide("3", DecisionKind.Correct) with { Proposal = "aaaaaaaaaaaa-r2", Result = "States shall meet every three years." };

        Assert.Equal("three", Apply(mark, add, correct).Proposals[1].New!.Split(' ')[0]);
        Assert.Equal("three", Apply(mark, add, correct, Decide("4", DecisionKind.Undo) with { Undoes = "1" }).Proposals[1].New!.Split(' ')[0]);
        Assert.Single(Apply(mark, add, correct, Decide("4", DecisionKind.Undo) with { Undoes = "2" }).Proposals);
    }

    [Fact]
    public void An_undone_decision_leaves_the_record_as_it_was_and_undoing_the_undoing_brings_it_back()
    {
        var release = Decide("1", DecisionKind.Release);
        var undo = Decide("2", DecisionKind.Undo) with { Undoes = "1" };

        Assert.Same(Record, Apply(release, undo));
        Assert.Equal(Disposition.Submission, Apply(release, undo, Decide("3", DecisionKind.Undo) with { Undoes = "2" }).Disposition);
    }

    [Theory]
    [InlineData(DecisionKind.Proponents, null, null, null, "Say on whose behalf the mail speaks.")]
    [InlineData(DecisionKind.Drop, "none", null, null, "The mail has no such proposal.")]
    [InlineData(DecisionKind.Mark, null, "other.docx", null, "The mail has no such paragraph.")]
    [InlineData(DecisionKind.Mark, null, "body", null, "Say whether it is a reason, a general comment or a courtesy.")]
    [InlineData(DecisionKind.Add, null, "body", null, "Say to which provision it belongs.")]
    [InlineData(DecisionKind.Add, null, "body", "99", "Say what it does, or how the provision then reads.")]
    [InlineData(DecisionKind.Correct, "aaaaaaaaaaaa-1", null, "99", "The draft has no provision \"99\".")]
    [InlineData(DecisionKind.Seen, null, "body", null, "Say which finding was seen, and where.")]
    [InlineData(DecisionKind.Split, "aaaaaaaaaaaa-1", null, null, "Say which proposals it is, at least two.")]
    [InlineData(DecisionKind.Split, "none", null, null, "The mail has no such proposal.")]
    [InlineData(DecisionKind.Join, null, null, "1", "Say which proposals are one, at least two.")]
    [InlineData(DecisionKind.Release, null, null, null, null)]
    public void What_cannot_be_decided_says_why(DecisionKind kind, string? proposal, string? part, string? provision, string? whyNot) =>
        Assert.Equal(whyNot, Reviewing.WhyNot(Record, Decide("1", kind) with { Proposal = proposal, Part = part, Paragraph = part is null ? null : 3, Provision = provision }, Draft));

    [Fact]
    public void A_review_is_written_and_read_as_the_same()
    {
        var review = new Review(Record.Id, [Decide("1", DecisionKind.Correct) with { Proposal = "p", Result = "Ü", Operation = Operation.ReplaceParagraph, Why = "as phoned" }, Decide("2", DecisionKind.Undo) with { Undoes = "1" }]);

        var json = ReviewJson.Write(review);

        Assert.Contains("\"operation\": \"replace-paragraph\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(json, ReviewJson.Write(ReviewJson.Read(json)));
    }

    [Fact]
    public void A_decision_with_no_more_than_it_needs_is_read_and_written()
    {
        var decision = ReviewJson.ReadDecision("""{ "key": "a", "kind": "release" }"""u8);

        Assert.Equal(("", "", 0), (decision.Why, decision.By, decision.Proponents.Length));
        Assert.Contains("\"kind\": \"release\"", Encoding.UTF8.GetString(ReviewJson.Write(new Review(Record.Id, [decision]))), StringComparison.Ordinal);
    }

    private static Submission Apply(params ImmutableArray<Decision> decisions) => Reviewing.Apply(Record, new Review(Record.Id, decisions), Draft);

    private static Decision Decide(string key, DecisionKind kind) => new() { Key = key, Kind = kind, By = "officer", At = DateTimeOffset.UnixEpoch };
}
