using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Tests.Extraction;

/// <summary>Parts that were read outside of the process.</summary>
public sealed class GatheredTests
{
    private static readonly MailMessage Mail = new()
    {
        Id = new string('0', 64),
        From = new Mailbox("un@kenya.example", "Kenya"),
        Parts = [new MailPart("scan.pdf", PartKind.Attachment, "application/pdf", "%PDF-1.5"u8.ToArray())],
    };

    [Theory]
    [InlineData(false, Certainty.Certain)]
    [InlineData(true, Certainty.Probable)]
    public void What_was_gathered_is_read_and_recognised_words_are_at_most_probable(bool isRecognized, Certainty certainty)
    {
        var document = new Document("scan.pdf", FileFormat.Pdf, [new Paragraph { Position = 1, Page = 1, Runs = [new TextRun("Paragraph 1: replace \"shall\" with \"should\".")] }], [], [])
        {
            IsRecognized = isRecognized,
        };

        var submission = Extract(document);

        var proposal = Assert.Single(submission.Proposals);
        Assert.Equal("States should report.", proposal.Result);
        Assert.Equal(certainty, proposal.Certainty);
        Assert.Equal(1, proposal.Source.Page);
    }

    [Fact]
    public void Pages_that_nobody_read_are_shown_to_a_person()
    {
        var submission = Extract(new Document("scan.pdf", FileFormat.Pdf, [], [], []) { PicturePages = [1, 3, 4] });

        Assert.Contains(submission.Findings, f => f.Code == "INT017" && f.Message.StartsWith("Pages 1, 3–4 of \"scan.pdf\" are pictures", StringComparison.Ordinal));
        Assert.Equal(LedgerDisposition.NeedsAttention, Assert.Single(submission.Ledger).Disposition);
    }

    private static Submission Extract(Document document)
    {
        var context = new ExtractionContext(DraftReader.ReadText("draft.txt", "1. States shall report.\n\n2. States shall meet."), new Consultation(), DelegationList.BuiltIn, new Limits());
        return Extractor.Extract(Mail, context, gathered: new Dictionary<string, Document> { ["scan.pdf"] = document });
    }
}
