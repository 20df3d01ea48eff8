using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Pipeline;
using Intake.Service.Recognizing;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Intake.Tests.Service.Hostile;
using Intake.Tests.Service.Recognizing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A mail is read three times and then held; a reader that is killed counts, a recogniser that is down does not.</summary>
public sealed class AttemptTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 13, 21, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_mail_whose_reader_is_killed_three_times_is_held_and_the_next_reader_does_not_touch_it()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), null, new ThrowingRecognizer(() => new InvalidOperationException("It was read.")).Parts());
        var id = await pipeline.Get<ReceiveStage>().Receive(Scan(), None);
        for (var i = 0; i < 3; i++)
        {
            Assert.NotNull(await new Claims(storage.Blobs, new PipelineOptions(), clock).Take(id, None)); // and no more is heard of it
            Assert.Equal(ExtractEnd.Taken, await pipeline.Get<ExtractStage>().Run(id, None));
            clock.Advance(TimeSpan.FromMinutes(4));
        }

        Assert.Equal(ExtractEnd.Done, await pipeline.Get<ExtractStage>().Run(id, None));

        var held = await Record(storage, id);
        Assert.Equal(Disposition.Held, held.Disposition);
        Assert.Equal("Held: it stops the reader.", held.Reason);
        Assert.NotNull(await storage.Blobs.Read(MailId.Blob(id), None));
    }

    [Fact]
    public async Task A_mail_whose_reader_throws_three_times_is_held()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), null, new ThrowingRecognizer(() => new InvalidOperationException()).Parts());
        var id = await pipeline.Get<ReceiveStage>().Receive(Scan(), None);

        await Assert.ThrowsAsync<StageFaultException>(() => pipeline.Get<ExtractStage>().Run(id, None));
        await Assert.ThrowsAsync<StageFaultException>(() => pipeline.Get<ExtractStage>().Run(id, None));
        await pipeline.Get<ExtractStage>().Run(id, None);

        Assert.Equal(Disposition.Held, (await Record(storage, id)).Disposition);
    }

    [Fact]
    public async Task A_mail_waits_for_a_recogniser_that_is_down_however_often_it_is_tried()
    {
        var storage = await TestPipeline.Sample(clock);
        var recognizer = new ThrowingRecognizer(() => new RecognizerBusyException("down"));
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), null, recognizer.Parts());
        var id = await pipeline.Get<ReceiveStage>().Receive(Scan(), None);
        for (var i = 0; i < 10; i++) await Assert.ThrowsAsync<RecognizerBusyException>(() => pipeline.Get<ExtractStage>().Run(id, None));

        recognizer.Times = 0;
        await pipeline.Get<ExtractStage>().Run(id, None);

        Assert.Equal(Disposition.Submission, (await Record(storage, id)).Disposition);
    }

    [Fact]
    public async Task A_mail_over_which_the_reader_thinks_for_ever_is_held_and_the_others_go_on()
    {
        var storage = await TestPipeline.Sample(clock);
        using var over = new ManualResetEventSlim();
        var recognizer = new ThrowingRecognizer(() =>
        {
            over.Wait();
            return new InvalidOperationException();
        });
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), new PipelineOptions { ReadTime = TimeSpan.FromMilliseconds(200) }, recognizer.Parts());
        var id = await pipeline.Get<ReceiveStage>().Receive(Scan(), None);

        Assert.Equal(ExtractEnd.Done, await pipeline.Get<ExtractStage>().Run(id, None));

        over.Set();
        Assert.Equal(Disposition.Held, (await Record(storage, id)).Disposition);
    }

    [Theory]
    [InlineData("Comments-of-Uruguay.eml")]
    [InlineData("Comments of Uruguay (2).eml")]
    [InlineData("Observations – Côte d’Ivoire 100 %.eml")]
    [InlineData("from our mail program/RE: comments.EML")]
    public async Task A_mail_that_somebody_put_into_the_container_is_read_whatever_it_is_called(string name)
    {
        var storage = await TestPipeline.Sample(clock);
        var mail = TestPipeline.SampleMails()[0];
        await storage.Blobs.Create(BlobName.Given(Containers.Mail, name)!, mail, None);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        clock.Advance(TimeSpan.FromMinutes(11));

        await pipeline.Get<ReconcileStage>().Run(null, None);

        Assert.Equal(Disposition.Submission, (await Record(storage, MailId.Of(mail))).Disposition);
        Assert.Single(await storage.Blobs.List(Containers.Mail, "", None).Where(e => MailId.IsMail(e.Name.Path)).ToListAsync());
    }

    private static byte[] Scan() => Mime.With("scan", "letter.png", Letter.Picture.Png(), "image/png");

    private static async Task<Submission> Record(Storage storage, string id) =>
        SubmissionJson.Read((await storage.Blobs.Read(ExtractStage.Record("quiet-zones-draft1", id), None))!.Content.Span);
}
