using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class StandingsTests
{
    private static readonly Proposal Prevent = Given.Words("prohibit", "prevent");

    [Fact]
    public void A_replacing_mail_ends_every_earlier_one_of_exactly_its_proponents()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.Words("keep", "hold")),
            Given.Mail("m3", "Zambia", "2021-07-02Z", Prevent),
            Given.Mail("m4", "Chad", "2021-07-03Z", Given.On("3", Operation.DeleteParagraph)) with { ReplacesEarlier = true },
            Given.Mail("m5", "Chad", "2021-07-04Z", Given.On("3", Operation.Retain)));
        Assert.Equal([Standing.Replaced, Standing.Replaced, Standing.Counted, Standing.Counted, Standing.Counted], compilation.Submissions.Select(s => s.Standing));
        Assert.Equal([4, 4], compilation.Submissions.Where(s => s.Standing == Standing.Replaced).Select(s => s.EndedBy));
        Assert.Equal("1,2", string.Join(',', compilation.Submissions[3].Ends));
        Assert.Equal(["A Replace [Zambia]"], compilation.At("2").Shown());
        Assert.Equal(["m1-1", "m2-1"], compilation.Superseded.Select(c => c.Proposal.Id));
    }

    [Fact]
    public void A_mail_that_names_another_replaces_only_that_one()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent),
            Given.Mail("m2", "Chad", "2021-07-02Z", Prevent),
            Given.Mail("m3", "Chad", "2021-07-03Z", Prevent) with { Replaces = "m2", ReplacesEarlier = true });
        Assert.Equal([Standing.Counted, Standing.Replaced, Standing.Counted], compilation.Submissions.Select(s => s.Standing));
    }

    [Fact]
    public void A_withdrawal_takes_back_earlier_mails_and_counts_for_nothing_itself()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.On("2", Operation.DeleteParagraph)) with { Disposition = Disposition.Withdrawal },
            Given.Mail("m3", "Chad", "2021-07-03Z", Given.Words("keep", "hold")));
        Assert.Equal([Standing.Withdrawn, Standing.Withdrawal, Standing.Counted], compilation.Submissions.Select(s => s.Standing));
        Assert.Equal(["A Replace [Chad]"], compilation.At("2").Shown());
    }

    [Theory]
    [InlineData("Chad", "Chad; Zambia", "2021-07-02Z", true, "INT091", "one cannot replace what several sent")]
    [InlineData("Chad", "Zambia", "2021-07-02Z", true, "INT090", "nothing to replace is there")]
    [InlineData("Chad", "Chad", "2021-07-20Z", false, "INT092", "a late mail takes the place of one on time")]
    public void What_replaces_in_doubt_is_put_to_a_person(string who, string earlier, string at, bool onTime, string code, string because)
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", earlier, "2021-07-01Z", Prevent),
            Given.Mail("m2", who, at, Prevent) with { ReplacesEarlier = true, OnTime = onTime });
        Assert.True(compilation.Attention.Single().Findings.Single().Code == code, because);
    }

    [Fact]
    public void A_mail_without_a_time_replaces_nothing()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.Words("keep", "hold")) with { ReceivedAt = null, ReplacesEarlier = true });
        Assert.All(compilation.Submissions, s => Assert.Equal(Standing.Counted, s.Standing));
        Assert.Contains(compilation.Attention, a => a.Findings.Any(f => f.Code == "INT093"));
    }

    [Fact]
    public void The_same_mail_given_twice_counts_once()
    {
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z", Prevent);
        var compilation = Given.Compiled(mail, mail);
        Assert.Single(compilation.Submissions);
        Assert.Single(compilation.At("2").Entries.Single().Contributions);
    }

    [Theory]
    [InlineData(Disposition.Automatic)]
    [InlineData(Disposition.Courtesy)]
    [InlineData(Disposition.Unrelated)]
    [InlineData(Disposition.Duplicate)]
    [InlineData(Disposition.Held)]
    [InlineData(Disposition.Rejected)]
    public void Only_submissions_count(Disposition disposition)
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Prevent) with { Disposition = disposition });
        Assert.Equal(Standing.NotCounted, compilation.Submissions.Single().Standing);
        Assert.Empty(compilation.ProposalIds);
    }

    [Theory]
    [InlineData(Disposition.Held)]
    [InlineData(Disposition.Rejected)]
    public void A_held_or_rejected_mail_is_listed_with_its_reason_and_never_with_its_text_or_its_claimed_proponent(Disposition disposition)
    {
        var mail = Given.Mail("m1", "Chad", "2021-07-01Z", Prevent) with
        {
            Disposition = disposition,
            Reason = "The address is not proven.",
            Subject = "secret subject",
            Ledger = [new LedgerEntry(new Locus("secret.docx", Paragraph: 1, Quote: "secret words"), LedgerDisposition.NeedsAttention, [])],
            Findings = [Findings.Damaged(new Locus("secret.docx"), "secret reason")],
        };
        var compilation = Given.Compiled(mail);
        using var json = new MemoryStream();
        Intake.Rendering.Json.CompilationJson.Write(compilation, json);
        var text = System.Text.Encoding.UTF8.GetString(json.ToArray());
        Assert.Contains("The address is not proven", Assert.Single(Assert.Single(compilation.Attention).Findings).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chad", text, StringComparison.Ordinal);
        Assert.Contains("Unidentified sender (m1@example.org)", text, StringComparison.Ordinal);
    }
}
