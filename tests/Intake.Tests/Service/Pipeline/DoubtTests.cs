using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A receipt of which nobody knows whether it went out, and one that waits for a busy mail service.</summary>
public sealed class DoubtTests
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(true, 2, ReplyState.Sent)] // a service that would have told of its delivery
    [InlineData(false, 1, ReplyState.Parked)] // a server that tells nothing: it could arrive twice
    public async Task After_half_an_hour_without_a_word_it_is_sent_again_only_where_a_word_would_have_come(bool tells, int times, ReplyState end)
    {
        var sender = new RecordingSender { MayBeAskedAgain = tells, Answer = _ => SendEnd.InDoubt };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline);
        await pipeline.Drain();
        clock.Advance(TimeSpan.FromMinutes(29));
        await pipeline.Get<ReconcileStage>().Run(null, None);
        await pipeline.Drain();
        Assert.Single(sender.Taken);

        sender.Answer = _ => SendEnd.Taken;
        clock.Advance(TimeSpan.FromMinutes(2));
        await pipeline.Get<ReconcileStage>().Run(null, None);
        await pipeline.Drain();

        Assert.Equal((times, end), (sender.Taken.Count, await State(storage, id)));
    }

    [Fact]
    public async Task Waiting_for_a_busy_mail_service_does_not_use_up_the_receipts_of_the_day()
    {
        var sender = new RecordingSender { Answer = _ => SendEnd.Busy };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline);
        for (var i = 0; i < 8; i++)
        {
            await pipeline.Drain();
            clock.Advance(TimeSpan.FromHours(1));
        }

        sender.Answer = _ => SendEnd.Taken;
        clock.Advance(TimeSpan.FromHours(2));
        await pipeline.Drain();

        Assert.Single(sender.Taken);
        Assert.Equal(ReplyState.Sent, await State(storage, id));
    }

    [Fact]
    public async Task While_a_receipt_waits_the_reconciler_asks_for_it_only_when_its_message_is_lost()
    {
        var sender = new RecordingSender { Answer = _ => SendEnd.Busy };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline);
        for (var i = 0; i < 24; i++)
        {
            await pipeline.Drain();
            clock.Advance(TimeSpan.FromMinutes(5));
            await pipeline.Get<ReconcileStage>().Run(null, None);
            Assert.Equal((1, ReplyState.Waiting), (await storage.Queues.Count(Queues.Replies, None), await State(storage, id)));
        }

        clock.Advance(TimeSpan.FromHours(4));
        foreach (var lost in await storage.Queues.Receive(Queues.Replies, 32, TimeSpan.FromMinutes(1), None)) await storage.Queues.Delete(Queues.Replies, lost, None);
        sender.Answer = _ => SendEnd.Taken;
        await pipeline.Get<ReconcileStage>().Run(null, None);
        await pipeline.Drain();

        Assert.Equal((1, ReplyState.Sent), (sender.Taken.Count, await State(storage, id)));
    }

    [Fact]
    public async Task A_mail_service_that_takes_nothing_for_a_day_parks_the_receipt()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender { Answer = _ => SendEnd.Busy });
        var id = await Receive(pipeline);
        for (var i = 0; i < 30; i++)
        {
            await pipeline.Drain();
            clock.Advance(TimeSpan.FromHours(3));
        }

        Assert.Equal((0, ReplyState.Parked), (await storage.Queues.Count(Queues.Replies, None), await State(storage, id)));
    }

    [Fact]
    public async Task A_receipt_that_stays_in_doubt_is_parked_after_the_third_time()
    {
        var sender = new RecordingSender { Answer = _ => SendEnd.InDoubt };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline);
        for (var i = 0; i < 6; i++)
        {
            await pipeline.Drain();
            clock.Advance(TimeSpan.FromMinutes(31));
            await pipeline.Get<ReconcileStage>().Run(null, None);
        }

        Assert.Equal((3, ReplyState.Parked), (sender.Taken.Count, await State(storage, id)));
    }

    [Fact]
    public async Task A_mail_put_in_by_hand_under_a_short_name_is_found_and_read_by_the_reconciler()
    {
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await storage.Blobs.Create(MailId.Blob("a"), TestPipeline.SampleMails()[0], None);
        clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("a.eml", Assert.Single((await pipeline.Get<ReconcileStage>().Run(null, None)).Unread));
        Assert.NotNull(await storage.Blobs.Read(ExtractStage.Record(Consultation, MailId.Of(TestPipeline.SampleMails()[0])), None));
        Assert.Empty((await pipeline.Get<ReconcileStage>().Run(null, None)).Unread);
    }

    [Fact]
    public async Task A_busy_mail_service_does_not_take_the_doubt_away()
    {
        var sender = new RecordingSender { Answer = _ => SendEnd.InDoubt };
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        var id = await Receive(pipeline);
        foreach (var end in new[] { SendEnd.InDoubt, SendEnd.Busy, SendEnd.Taken })
        {
            sender.Answer = _ => end;
            await pipeline.Drain();
            Assert.Equal(end == SendEnd.Taken ? ReplyState.Sent : ReplyState.InDoubt, await State(storage, id));
            clock.Advance(TimeSpan.FromMinutes(31));
            await pipeline.Get<ReconcileStage>().Run(null, None);
        }

        Assert.Equal(2, sender.Taken.Count);
    }

    private static async Task<string> Receive(TestPipeline pipeline)
    {
        var id = await pipeline.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[0], None);
        await pipeline.Get<ExtractStage>().Run(id, None);
        return id;
    }

    private static async Task<ReplyState> State(Storage storage, string id) =>
        (await storage.Blobs.Read(ReplyStage.Blob(Consultation, id), PipelineJson.Default.Reply, None))!.Value.Value.State;
}
