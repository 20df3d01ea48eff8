using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Receipts;

namespace Intake.Tests.Rendering.Receipts;

public sealed class ReceiptTests
{
    private static readonly Consultation Consultation = new()
    {
        Title = "Declaration on Lighthouses",
        Deadline = new DateTimeOffset(2026, 10, 30, 16, 0, 0, TimeSpan.Zero),
        TimeZone = "Europe/Zurich",
    };

    private static readonly Draft Draft = DraftReader.Read("draft.txt", "Declaration on Lighthouses\n\nA. Light\n\n1. States shall light every lighthouse at dusk.\n\n2. States shall keep a record.\n\n3. States shall meet.\n"u8.ToArray(), new Limits());

    private static readonly Submission Submission = new()
    {
        Id = new string('a', 64),
        Subject = "Comments of Uruguay",
        ReceivedAt = new DateTimeOffset(2026, 10, 12, 13, 20, 3, TimeSpan.Zero),
        Disposition = Disposition.Submission,
        Sender = new Sender("un@uruguay.example", "Uruguay", Authentication.Pass),
        Proponents = ["Uruguay"],
        Proposals =
        [
            new Proposal { Id = "a-1", Provision = "1", Operation = Operation.Replace, Old = "at dusk", New = "at sunset", Result = "States shall light every lighthouse at sunset.", Rationale = "Dusk is vague.", Source = new Locus("body") },
            new Proposal { Id = "a-2", Provision = "after:2", Operation = Operation.InsertParagraph, New = "States shall paint every lighthouse.", Certainty = Certainty.Doubtful, Source = new Locus("body") },
            new Proposal { Id = "a-3", Provision = "3", Operation = Operation.DeleteParagraph, Source = new Locus("body") },
        ],
        Ledger = [new LedgerEntry(new Locus("body", Quote: "And mind the thing we spoke of."), LedgerDisposition.NeedsAttention, [])],
    };

    private static readonly ImmutableArray<ReceiptStep> Steps =
        [new ReceiptStep(new DateTimeOffset(2026, 11, 12, 14, 0, 0, TimeSpan.Zero), "Release of the second draft"), new ReceiptStep(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), "Long over")];

    [Fact]
    public void It_says_what_was_received_and_understood_and_what_was_not_and_what_comes_next()
    {
        var receipt = Receipt.Write(Submission, Draft, Consultation, Steps);

        Assert.Equal("Re: Comments of Uruguay", receipt.Subject);
        Assert.Equal(
            """
            Dear colleagues,

            Your message “Comments of Uruguay” on “Declaration on Lighthouses” was received on 12 October 2026, 15:20 (Europe/Zurich), 2026-10-12 13:20 UTC.
            It arrived in time: the deadline is 30 October 2026, 17:00 (Europe/Zurich), 2026-10-30 16:00 UTC.
            It is recorded on behalf of: Uruguay.

            WHAT WAS UNDERSTOOD (3)
            1. Paragraph 1: replace “at dusk” with “at sunset”
               It would then read: “States shall light every lighthouse at sunset.”
               Reason given: “Dusk is vague.”

            2. After paragraph 2: insert a new paragraph: “States shall paint every lighthouse.” (one possible reading: please confirm)

            3. Paragraph 3: delete the paragraph

            WHAT WAS NOT UNDERSTOOD (1)
            - “And mind the thing we spoke of.”
            An officer reads these passages and enters what they ask for; nothing of them is lost. You can help by replying with one line for each.

            WHAT YOU CAN DO
            - If all this is right, nothing.
            - To correct or add something, reply to this message with one line for each point, such as: Paragraph 8: replace "a" with "b"
            - To send everything anew, begin your message with: This replaces our earlier comments.
            - To take everything back, reply: We withdraw our comments.

            NEXT STEPS
            - 12 November 2026, 15:00 (Europe/Zurich), 2026-11-12 14:00 UTC: Release of the second draft

            This receipt was written by a program and speaks for no one; your own words are what counts. Your reply reaches the secretariat.
            Reference: aaaaaaaaaaaa

            """,
            receipt.Text);
    }

    [Theory]
    [InlineData("fr", "Paragraphe 1\u00a0: remplacer", "12 octobre 2026 à 15:20")]
    [InlineData("es", "Párrafo 1: sustituir", "12 de octubre de 2026, 15:20")]
    [InlineData("ru", "Пункт 1: заменить", "12 октября 2026 года, 15:20")]
    [InlineData("ar", "الفقرة 1: الاستعاضة", "12 تشرين الأول/أكتوبر 2026، الساعة 15:20")]
    [InlineData("zh", "第1段：将", "2026年10月12日15:20")]
    [InlineData("xx", "Paragraph 1: replace", "12 October 2026, 15:20")]
    public void It_is_written_in_the_language_of_the_mail(string language, string proposal, string moment)
    {
        var receipt = Receipt.Write(Submission with { Language = language }, Draft, Consultation, Steps);

        Assert.Equal(language == "xx" ? "en" : language, receipt.Language);
        Assert.Contains(proposal, receipt.Text, StringComparison.Ordinal);
        Assert.Contains(moment, receipt.Text, StringComparison.Ordinal);
        Assert.Contains("at sunset", receipt.Text, StringComparison.Ordinal); // the sender's words stay as they are
    }

    [Theory]
    [InlineData(Operation.Comment, "Should gliders be named?", "Should gliders be named?", "1. Paragraph 1: comment: “Should gliders be named?”\n\n")]
    [InlineData(Operation.Comment, "Should gliders be named?", "They are many.", "1. Paragraph 1: comment: “Should gliders be named?”\n   Reason given: “They are many.”\n")]
    [InlineData(Operation.Move, "Move paragraph 1.", "It is late.", "1. Paragraph 1: move it: after paragraph 2\n   Reason given: “It is late.”\n")]
    public void Words_are_quoted_once_and_a_place_begins_small_in_a_line(Operation operation, string quote, string reason, string expected)
    {
        var proposal = new Proposal { Id = "a-1", Provision = "1", Operation = operation, Destination = operation == Operation.Move ? "after:2" : null, Rationale = reason, Source = new Locus("body", Quote: quote) };
        Assert.Contains(expected, Receipt.Write(Submission with { Proposals = [proposal] }, Draft, Consultation, Steps).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryOperation))]
    public void Every_operation_has_its_words_in_every_language(string operation, string language)
    {
        var proposal = new Proposal
        {
            Id = "a-1",
            Provision = "heading:A",
            Operation = Enum.Parse<Operation>(operation),
            Old = "x",
            New = "y",
            Destination = "before:1",
            Supports = "Chad",
            Source = new Locus("body", Quote: "z"),
        };

        var text = Receipt.Write(Submission with { Language = language, Proposals = [proposal] }, Draft, Consultation, []).Text;

        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^1\. .{8,}", text);
    }

    public static TheoryData<string, string> EveryOperation()
    {
        var rows = new TheoryData<string, string>();
        foreach (var operation in Enum.GetNames<Operation>())
        {
            foreach (var language in (string[])["en", "fr", "es", "ru", "ar", "zh"]) rows.Add(operation, language);
        }

        return rows;
    }

    [Theory]
    [InlineData("Re: a\r\nBcc: x@y.example", "Re: a Bcc: […]")]
    [InlineData("see https://evil.example/a?b now", "Re: see […] now")]
    [InlineData("see www.evil.com and evil.com/x", "Re: see […] and […]")]
    [InlineData("\u202Eturned\u0000", "Re: turned")]
    [InlineData("paragraph 4.2.1 (b).", "Re: paragraph 4.2.1 (b).")]
    public void Nothing_of_a_mail_gets_out_that_a_program_would_act_on(string subject, string expected) =>
        Assert.Equal(expected, Receipt.Write(Submission with { Subject = subject }, Draft, Consultation, []).Subject);

    [Fact]
    public void Of_a_mail_that_is_held_nothing_is_repeated()
    {
        var text = Receipt.Write(Submission with { Disposition = Disposition.Held }, Draft, Consultation, []).Text;

        Assert.DoesNotContain("sunset", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the thing we spoke of", text, StringComparison.Ordinal);
        Assert.Contains("An officer has to look at it before it counts.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_one_says_so_and_a_long_one_stays_short()
    {
        var many = Enumerable.Range(1, 500).Select(i => Submission.Proposals[0] with { Id = $"a-{i}", Result = new string('x', 5_000) });
        var text = Receipt.Write(Submission with { OnTime = false, Proposals = [.. many] }, Draft, Consultation, []).Text;

        Assert.Contains("It arrived after the deadline", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1_000, 20_002);
    }
}
