using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.MailOut;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Hostile;
using Intake.Tests.Service.Recognizing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>What was given up goes on once a person says so, and nobody gets two receipts by it.</summary>
public sealed class ReplayTests
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 13, 21, 0, TimeSpan.Zero));
    private readonly RecordingSender sender = new();

    [Fact]
    public async Task A_receipt_that_was_refused_goes_out_once_after_the_repair()
    {
        sender.Answer = _ => SendEnd.Refused;
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline, TestPipeline.SampleMails()[0]);
        await Drain(pipeline);
        Assert.Equal(ReplyState.Parked, await State(storage, id));

        sender.Answer = _ => SendEnd.Taken;
        var done = await pipeline.Get<ReplayStage>().Run(None);
        var again = await pipeline.Get<ReplayStage>().Run(None); // said twice
        await Drain(pipeline);

        Assert.Equal(id, Assert.Single(done.Receipts));
        Assert.Equal($"1 receipt goes out again: {id[..12]}.", Assert.Single(done.Sentences()));
        Assert.Equal("Nothing is parked.", Assert.Single(again.Sentences()));
        Assert.Single(sender.Taken);
        Assert.Equal(ReplyState.Sent, await State(storage, id));
    }

    [Fact]
    public async Task A_replay_that_is_killed_before_its_message_is_sent_is_finished_by_the_reconciler()
    {
        sender.Answer = _ => SendEnd.Refused;
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline, TestPipeline.SampleMails()[0]);
        await Drain(pipeline);
        clock.Advance(TimeSpan.FromHours(1));
        await pipeline.Get<ReconcileStage>().Run(null, None); // has seen it parked
        await pipeline.Get<ReplayStage>().Run(None);
        foreach (var message in await storage.Queues.Receive(Queues.Replies, 16, TimeSpan.FromSeconds(1), None)) await storage.Queues.Delete(Queues.Replies, message, None);

        sender.Answer = _ => SendEnd.Taken;
        clock.Advance(TimeSpan.FromHours(1));
        await pipeline.Get<ReconcileStage>().Run(null, None);
        await Drain(pipeline);

        Assert.Single(sender.Taken);
        Assert.Equal(ReplyState.Sent, await State(storage, id));
    }

    [Fact]
    public async Task A_receipt_that_may_have_gone_out_does_not_again()
    {
        var careful = new RecordingSender { MayBeAskedAgain = false, Answer = _ => SendEnd.InDoubt };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, careful);
        var id = await Receive(pipeline, TestPipeline.SampleMails()[0]);
        await Drain(pipeline);
        clock.Advance(TimeSpan.FromHours(1));
        await pipeline.Get<ReconcileStage>().Run(null, None);
        await Drain(pipeline);
        Assert.Equal(ReplyState.Parked, await State(storage, id));

        var done = await pipeline.Get<ReplayStage>().Run(None);
        await Drain(pipeline);

        Assert.Equal(id, Assert.Single(done.ReceiptsInDoubt));
        Assert.Empty(done.Receipts);
        Assert.StartsWith("1 receipt does not, because nobody knows whether it went out", Assert.Single(done.Sentences()), StringComparison.Ordinal);
        Assert.Single(careful.Taken);
    }

    [Fact]
    public async Task Messages_that_failed_too_often_are_worked_on_again_and_foreign_ones_stay()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline, TestPipeline.SampleMails()[0]);
        foreach (var queue in new[] { Queues.Compile, Queues.Replies })
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            var message = Assert.Single(await storage.Queues.Receive(queue, 16, TimeSpan.FromSeconds(1), None));
            await storage.Queues.Send(queue + "-poison", message.Body, TimeSpan.Zero, None);
            await storage.Queues.Delete(queue, message, None);
        }

        await storage.Queues.Send(Queues.RepliesPoison, "{\"consultation\":\"../x\",\"id\":\"1\"}", TimeSpan.Zero, None);
        Assert.Null(await pipeline.Get<CompileStage>().Current(Consultation, None));

        var done = await pipeline.Get<ReplayStage>().Run(None);
        await Drain(pipeline);

        Assert.Equal((1, 1, 1), (done.CompileMessages, done.ReplyMessages, done.ForeignMessages));
        Assert.Equal(3, done.Sentences().Count());
        Assert.NotNull(await pipeline.Get<CompileStage>().Current(Consultation, None));
        Assert.Equal(ReplyState.Sent, await State(storage, id));
        Assert.Equal((0, 1), (await storage.Queues.Count(Queues.CompilePoison, None), await storage.Queues.Count(Queues.RepliesPoison, None)));
    }

    [Fact]
    public async Task A_mail_that_stopped_the_reader_is_read_again_beside_its_first_record_and_then_counts()
    {
        var (storage, pipeline, recognizer, id) = await Held();
        using (pipeline)
        {
            await pipeline.Get<CompileStage>().Run(Consultation, None);
            Assert.Equal(ReplyState.None, await State(storage, id));
            var first = (await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.ToArray();
            var before = (await pipeline.Get<CompileStage>().Current(Consultation, None))!;

            recognizer.Times = 0;
            var done = await pipeline.Get<ReplayStage>().Run(None);
            Assert.Equal($"1 mail that stopped the reader is read again: {id[..12]}.", Assert.Single(done.Sentences()));
            Assert.Equal("Nothing is parked.", Assert.Single((await pipeline.Get<ReplayStage>().Run(None)).Sentences()));
            Assert.True(await pipeline.Get<CompileStage>().IsCurrent(await Open(pipeline), None)); // until it is read it stays in as held

            clock.Advance(TimeSpan.FromMinutes(11));
            Assert.Equal(id, Assert.Single((await pipeline.Get<ReconcileStage>().Run(null, None)).Unread));
            await Drain(pipeline);

            var after = (await pipeline.Get<CompileStage>().Current(Consultation, None))!;
            Assert.Equal(Disposition.Submission, Assert.Single((await pipeline.Get<SubmissionRecords>().Load(await Open(pipeline), None)).Submissions).Disposition);
            Assert.Equal(first, (await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.ToArray());
            Assert.NotEqual(before.Manifest.Key, after.Manifest.Key);
            Assert.Equal((id, $"{id}.1"), (Assert.Single(after.Manifest.Submissions), Assert.Single(after.Manifest.ReadAgain!)));
            Assert.Equal(ReplyState.Sent, await State(storage, id)); // now it is known whose it is
            Assert.Single(sender.Taken);
            clock.Advance(TimeSpan.FromMinutes(11));
            Assert.True((await pipeline.Get<ReconcileStage>().Run(null, None)).IsClean);
        }

        using var next = new TestPipeline(storage, clock, sender); // another process comes to the same
        Assert.Equal(Disposition.Submission, Assert.Single((await next.Get<SubmissionRecords>().Load(await Open(next), None)).Submissions).Disposition);
    }

    [Fact]
    public async Task A_mail_that_stops_the_reader_once_more_is_held_once_more_and_may_be_replayed_once_more()
    {
        var (storage, pipeline, recognizer, id) = await Held();
        using var _ = pipeline;
        for (var i = 1; i <= 2; i++)
        {
            Assert.Equal(id, Assert.Single((await pipeline.Get<ReplayStage>().Run(None)).Mails));
            if (i == 2) recognizer.Times = 0;
            for (var attempt = 0; attempt < 3; attempt++)
            {
                clock.Advance(TimeSpan.FromMinutes(11));
                await pipeline.Get<ReconcileStage>().Run(null, None);
            }

            Assert.NotNull(await storage.Blobs.Read(Readings.Of(Consultation, id, i), None));
        }

        Assert.Equal(Disposition.Submission, Assert.Single((await pipeline.Get<SubmissionRecords>().Load(await Open(pipeline), None)).Submissions).Disposition);
    }

    [Fact]
    public async Task A_mail_on_which_an_officer_has_decided_stays_as_it_is()
    {
        var (_, pipeline, _, id) = await Held();
        using var _ = pipeline;
        await pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = "a", Kind = DecisionKind.Refuse, Why = "read by hand" }, "officer", None);
        await pipeline.Get<ReviewStage>().Decide(id, new Decision { Key = "b", Kind = DecisionKind.Undo, Undoes = "a" }, "officer", None);

        var done = await pipeline.Get<ReplayStage>().Run(None);

        Assert.Equal(id, Assert.Single(done.MailsDecided));
        Assert.Empty(done.Mails);
    }

    /// <summary>A scan over which the reader failed three times.</summary>
    private async Task<(Storage Storage, TestPipeline Pipeline, ThrowingRecognizer Recognizer, string Id)> Held()
    {
        var storage = await TestPipeline.Sample(clock);
        var recognizer = new ThrowingRecognizer(() => new InvalidOperationException("a fault of ours"));
        var program = new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) };
        var pipeline = new TestPipeline(storage, clock, sender, parts: new PartGatherer(program, recognizer, new Limits()));
        var id = await pipeline.Get<ReceiveStage>().Receive(Mime.With("scan", "letter.png", Letter.Picture.Png(), "image/png"), None);
        for (var i = 0; i < 3; i++)
        {
            try
            {
                await pipeline.Get<ExtractStage>().Run(id, None);
            }
            catch (Intake.Service.Telemetry.StageFaultException)
            {
                // The next attempt.
            }
        }

        await Drain(pipeline);
        Assert.Equal("Held: it stops the reader.", SubmissionJson.Read((await storage.Blobs.Read(ExtractStage.Record(Consultation, id), None))!.Content.Span).Reason);
        return (storage, pipeline, recognizer, id);
    }

    private static async Task<OpenConsultation> Open(TestPipeline pipeline) => (await pipeline.Get<ConsultationStore>().Find(Consultation, None))!;

    private async Task Drain(TestPipeline pipeline)
    {
        clock.Advance(TimeSpan.FromMinutes(2));
        await pipeline.Drain();
    }

    private static async Task<string> Receive(TestPipeline pipeline, byte[] mail)
    {
        var id = await pipeline.Get<ReceiveStage>().Receive(mail, None);
        await pipeline.Get<ExtractStage>().Run(id, None);
        return id;
    }

    private static async Task<ReplyState?> State(Storage storage, string id) =>
        (await storage.Blobs.Read(ReplyStage.Blob(Consultation, id), PipelineJson.Default.Reply, None))?.Value.State;
}
