using System.Text;
using Intake.Extraction;

namespace Intake.Tests.Extraction;

/// <summary>The same edit in two parts of a mail counts once; different ones both count.</summary>
public sealed class RepetitionTests
{
    private const string Five = "Noting that small harbours often lack the equipment, the storage space and the";

    [Theory]
    [InlineData("Para 5: replace \"small\" with \"minor\".", "Para 5: replace \"small harbours\" with \"minor harbours\".", 1)]
    [InlineData("Para 5: replace \"small\" with \"minor\".", "Paragraph 5: replace \"small\" by \"minor\"; delete \"often\".", 2)]
    [InlineData("Para 5: delete \"often\".", "Para 5: delete \"small\".", 2)]
    [InlineData("Para 5: replace \"small\" with \"minor\".", "Para 5: replace \"small\" with \"little\".", 2)]
    [InlineData("We support paragraph 5.", "Para 5: we support this paragraph.", 1)]
    [InlineData("Delete paragraph 6.", "Para 6: delete the paragraph.", 1)]
    [InlineData("New paragraph after 5: \"Noting that nets sink in all waters of the region,\"", "New paragraph after 5: \"Noting that  nets sink in all waters of the region,\"", 1)]
    public void A_mail_and_its_attachment(string body, string attachment, int proposals)
    {
        var submission = Read(body, attachment);
        Assert.True(proposals == submission.Proposals.Length, string.Join("\n", submission.Proposals.Select(p => $"{p.Source.Part} {p.Provision} {p.Operation} {p.Old} -> {p.New}: {p.Result}")));
        var named = submission.Ledger.Where(e => e.Disposition == LedgerDisposition.Proposal).ToList();
        Assert.Equal(["body", "comments.txt"], named.Select(e => e.Source.Part).Distinct());
        if (proposals == 1) Assert.All(named, e => Assert.Equal(submission.Proposals[0].Id, Assert.Single(e.Proposals)));
    }

    [Fact]
    public void Two_parts_that_contradict_one_another_are_both_kept_with_a_Finding()
    {
        var submission = Read("Para 5: replace \"small\" with \"minor\".", "Para 5: replace \"small\" with \"little\".");
        Assert.Equal(["little", "minor"], submission.Proposals.Select(p => p.New).Order());
        Assert.Contains(submission.Findings, f => f.Code == "INT058" && f.Source.Part == "comments.txt");
        Assert.DoesNotContain(Read("Para 5: delete \"often\".", "Para 5: delete \"small\".").Findings, f => f.Code == "INT058");
    }

    [Fact]
    public void A_part_that_says_one_thing_more_adds_only_that()
    {
        var submission = Read("Para 5: replace \"small\" with \"minor\".", $"Paragraph 5 should read as follows:\n{Whole().Replace("small", "minor", StringComparison.Ordinal).Replace("often", "frequently", StringComparison.Ordinal)}");
        Assert.Equal(["small -> minor", "often -> frequently"], submission.Proposals.Select(p => $"{p.Old} -> {p.New}"));
        Assert.Equal(2, submission.Ledger.Last(e => e.Disposition == LedgerDisposition.Proposal).Proposals.Length);
    }

    [Fact]
    public void A_plain_text_that_says_more_than_the_formatted_one_is_noticed()
    {
        static Submission Of(string plain) => ShortMail.Understood(Encoding.UTF8.GetBytes(
            $"From: A <a@mfa.go.ke>\nTo: comments@example.net\nSubject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n{plain}\n--b\nContent-Type: text/html\n\n<p>Para 5: delete &quot;small&quot;.</p>\n--b--\n"));
        Assert.DoesNotContain(Of("Para 5: delete \"small\".").Findings, f => f.Code == "INT059");
        Assert.Contains(Of("Para 5: delete \"small\".\nPara 6: delete the words \"and damage\" and the comma.").Findings, f => f.Code == "INT059");
    }

    private static string Whole() => ShortMail.Provision("5") is { } text && text.StartsWith(Five, StringComparison.Ordinal) ? text : throw new InvalidOperationException("the draft of the corpus changed");

    private static Submission Read(string body, string attachment) => ShortMail.Understood(Encoding.UTF8.GetBytes(
        $"From: A <a@mfa.go.ke>\nTo: comments@example.net\nSubject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{body}\n--b\nContent-Type: text/plain; name=comments.txt; charset=utf-8\nContent-Disposition: attachment; filename=comments.txt\n\n{attachment}\n--b--\n"));
}
