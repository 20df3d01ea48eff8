using System.Text;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>The whole way of an answer to a receipt: it is known as one, our own words quoted in it are nobody's, and what it says corrects the first mail.</summary>
public sealed class AnswerTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 13, 8, 0, 0, TimeSpan.Zero));
    private readonly RecordingSender sender = new();
    private TestPipeline pipeline = null!;
    private OutgoingMail receipt = null!;
    private string first = "";

    public async Task InitializeAsync()
    {
        pipeline = new TestPipeline(await TestPipeline.Sample(clock), clock, sender);
        first = await Receive(TestPipeline.SampleMails()[0]);
        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();
        receipt = Assert.Single(sender.Taken);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => pipeline.Dispose();

    [Theory]
    [InlineData("> ", "On Tue, 13 Oct 2026 at 08:01, the secretariat <quiet-zones@secretariat.example> wrote:\n")]
    [InlineData("", "-----Original Message-----\nFrom: quiet-zones@secretariat.example\nSent: Tuesday, 13 October 2026 08:01\nTo: geneva@mission-ury.example\nSubject: Re: Uruguay\n\n")]
    [InlineData("> ", "Le mar. 13 oct. 2026 à 08:01, <quiet-zones@secretariat.example> a écrit :\n\n")]
    [InlineData("", "________________________________\nFrom: quiet-zones@secretariat.example\nSent: Tuesday, 13 October 2026 08:01\nTo: geneva@mission-ury.example\nSubject: Re: Uruguay\n\n")]
    public async Task Only_what_stands_above_the_receipt_is_the_answer(string mark, string head)
    {
        var quoted = string.Join('\n', receipt.Text.Split('\n').Select(l => mark + l));
        var answer = await Record(await Receive(Answer($"Dear colleagues,\n\nParagraph 1: delete the paragraph.\n\nUruguay\n\n{head}{quoted}", receipt.MessageId)));

        Assert.Equal(first[..40], answer.Answers);
        Assert.False(answer.ReplacesEarlier);
        Assert.Equal(Disposition.Submission, answer.Disposition);
        Assert.Equal("Uruguay", Assert.Single(answer.Proponents));
        var proposal = Assert.Single(answer.Proposals);
        Assert.Equal((Operation.DeleteParagraph, true), (proposal.Operation, proposal.Provision.EndsWith('1')));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)] // the program breaks lines
    public async Task The_lines_of_the_receipt_are_nobodys_where_a_program_repeats_them_without_a_mark(int width)
    {
        var repeated = string.Join('\n', receipt.Text.Split('\n').Select(l => width > 0 ? Wrapped(l, width) : l));
        var answer = await Record(await Receive(Answer($"Dear colleagues,\n\nParagraph 1: delete the paragraph.\n\n{repeated}", receipt.MessageId)));

        var proposal = Assert.Single(answer.Proposals);
        Assert.Equal((Operation.DeleteParagraph, true), (proposal.Operation, proposal.Provision.EndsWith('1')));
        Assert.Contains("Paragraph 8: replace \"a\" with \"b\"", receipt.Text, StringComparison.Ordinal);
        Assert.False(answer.ReplacesEarlier);
        Assert.Equal((Disposition.Submission, "Uruguay"), (answer.Disposition, Assert.Single(answer.Proponents)));
    }

    private static string Wrapped(string line, int width)
    {
        var wrapped = new StringBuilder();
        var length = 0;
        foreach (var word in line.Split(' '))
        {
            var breaks = length > 0 && length + word.Length > width;
            if (length > 0) wrapped.Append(breaks ? '\n' : ' ');
            wrapped.Append(word);
            length = breaks ? word.Length : length + word.Length + 1;
        }

        return wrapped.ToString();
    }

    [Fact]
    public async Task It_is_known_also_where_the_mail_service_gave_the_receipt_an_id_of_its_own()
    {
        var answer = await Record(await Receive(Answer("Paragraph 1: delete the paragraph.\n", "x1@service.example")));

        Assert.Equal(first[..40], answer.Answers);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_first_word_in_the_compilation()
    {
        var corrected = (await Record(first)).Proposals.First(p => p.Operation == Operation.Replace && p.Old is not null);
        var id = await Receive(Answer($"Paragraph {corrected.Provision}: replace \"{corrected.Old}\" with \"something else\"\n", receipt.MessageId));
        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();

        var answer = await Record(id);
        Assert.Equal((corrected.Provision, "something else"), (Assert.Single(answer.Proposals).Provision, answer.Proposals[0].New));
        var latest = await pipeline.Get<CompileStage>().Current("quiet-zones-draft1", None);
        var json = Encoding.UTF8.GetString((await pipeline.Get<IBlobStore>().Read(CompileStage.File("quiet-zones-draft1", latest!.Manifest.Key, "compilation.json"), None))!.Content.Span);
        var superseded = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("superseded").GetRawText();
        Assert.Contains(corrected.Id, superseded, StringComparison.Ordinal);
        Assert.Contains("\"answers\": 1", json, StringComparison.Ordinal);
    }

    private byte[] Answer(string text, string inReplyTo) => Encoding.UTF8.GetBytes(
        $"""
        Authentication-Results: mx.secretariat.example; dkim=pass header.d=mission-ury.example
        Received: from mx.mission-ury.example by in.secretariat.example; Tue, 13 Oct 2026 09:00:00 +0000
        From: Permanent Mission of Uruguay <geneva@mission-ury.example>
        To: quiet-zones@secretariat.example
        Subject: {receipt.Subject}
        Date: Tue, 13 Oct 2026 09:00:00 +0000
        Message-ID: <answer@mission-ury.example>
        In-Reply-To: <{inReplyTo}>
        References: {string.Join(' ', receipt.References.Append(inReplyTo).Select(r => $"<{r}>"))}
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {text}
        """.ReplaceLineEndings("\r\n"));

    private async Task<string> Receive(byte[] mail)
    {
        var id = await pipeline.Get<ReceiveStage>().Receive(mail, None);
        await pipeline.Get<ExtractStage>().Run(id, None);
        return id;
    }

    private async Task<Submission> Record(string id) =>
        SubmissionJson.Read((await pipeline.Get<IBlobStore>().Read(ExtractStage.Record("quiet-zones-draft1", id), None))!.Content.Span);
}
