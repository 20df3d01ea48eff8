using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Intake.Tests.Service.Pipeline;

/// <summary>Whatever befalls the pipeline on the way, it comes to the end that an undisturbed run comes to. A seed that fails is in the test's name.</summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Start = new(2026, 10, 12, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Faults_repeats_any_order_lost_triggers_and_kills_change_nothing(int seed)
    {
        var expected = await Undisturbed();
        var random = new Random(seed);
        var clock = new FakeTimeProvider(Start);
        var storage = await TestPipeline.Sample(clock);
        var sender = new RecordingSender();
        sender.Answer = _ => random.Next(5) switch { 0 => SendEnd.Busy, 1 => SendEnd.InDoubt, _ => SendEnd.Taken };
        var mails = TestPipeline.SampleMails();
        foreach (var mail in mails) await new ReceiveStage(storage.Blobs).Receive(mail, None); // durable before the webhook says so

        for (var round = 0; round < 12; round++)
        {
            var faults = new Faults(random.Next(), rate: 0.2) { KillAfter = round % 6 == 5 ? random.Next(1, 120) : null };
            var faulty = new Storage(new FaultyBlobs(storage.Blobs, faults), new FaultyQueues(storage.Queues, faults));
            using var pipeline = new TestPipeline(faulty, clock, sender);
            // Each mail up to five times, in any order, several at a time; a fifth of the triggers never fires.
            var triggers = mails.SelectMany(m => Enumerable.Repeat(MailId.Of(m), random.Next(0, 6))).Where(_ => random.Next(5) > 0).ToArray();
            random.Shuffle(triggers);
            await Parallel.ForEachAsync(triggers, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (id, stop) => await Survive(() => pipeline.Get<ExtractStage>().Run(id, stop)));
            await Survive(pipeline.Drain);
            await Survive(() => pipeline.Get<ReconcileStage>().Run(null, None));
            await Delivered(storage, sender, clock);
            clock.Advance(TimeSpan.FromMinutes(random.Next(1, 12)));
        }

        await Settle(storage, sender, clock);

        Assert.Equal(expected, await TestPipeline.End(storage));
        Assert.All(sender.Taken.GroupBy(m => m.ReceiptId), receipts => Assert.Single(receipts));
        output.WriteLine($"seed {seed}: {sender.Taken.Count} receipts");
    }

    [Fact]
    public async Task A_process_killed_after_any_step_leaves_what_the_next_one_brings_to_the_same_end()
    {
        var mails = TestPipeline.SampleMails().Take(3).ToList();
        var expected = await Undisturbed(mails);
        for (var step = 0; ; step++)
        {
            var clock = new FakeTimeProvider(Start);
            var storage = await TestPipeline.Sample(clock);
            var sender = new RecordingSender();
            var faults = new Faults(seed: 0, rate: 0) { KillAfter = step };
            var isKilled = false;
            using (var pipeline = new TestPipeline(new Storage(new FaultyBlobs(storage.Blobs, faults), new FaultyQueues(storage.Queues, faults)), clock, sender))
            {
                foreach (var mail in mails)
                {
                    isKilled |= !await Survive(async () => await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(mail, None), None));
                }

                clock.Advance(TimeSpan.FromMinutes(1));
                isKilled |= !await Survive(pipeline.Drain);
            }

            foreach (var mail in mails) await new ReceiveStage(storage.Blobs).Receive(mail, None); // the sender's server tries again
            await Settle(storage, sender, clock);

            Assert.Equal(expected, await TestPipeline.End(storage));
            Assert.All(sender.Taken.GroupBy(m => m.ReceiptId), receipts => Assert.Single(receipts));
            if (!isKilled)
            {
                output.WriteLine($"{step} steps");
                Assert.True(step > 50, "The steps were not counted.");
                return;
            }
        }
    }

    private static async Task<string> Undisturbed(IReadOnlyList<byte[]>? mails = null)
    {
        var clock = new FakeTimeProvider(Start);
        var storage = await TestPipeline.Sample(clock);
        foreach (var mail in mails ?? TestPipeline.SampleMails()) await new ReceiveStage(storage.Blobs).Receive(mail, None);
        await Settle(storage, new RecordingSender(), clock);
        return await TestPipeline.End(storage);
    }

    /// <summary>Hours without faults, in which the timers bring to an end what is left.</summary>
    private static async Task Settle(Storage storage, RecordingSender sender, FakeTimeProvider clock)
    {
        sender.Answer = _ => SendEnd.Taken;
        for (var i = 0; i < 20; i++)
        {
            using var pipeline = new TestPipeline(storage, clock, sender);
            await Delivered(storage, sender, clock);
            clock.Advance(TimeSpan.FromMinutes(11));
            var found = await pipeline.Get<ReconcileStage>().Run(null, None);
            await pipeline.Drain();
            if (found.IsClean && i > 4) return;
        }

        Assert.Fail("After hours without faults something still had no end.");
    }

    /// <summary>The mail service says of each receipt that it took what became of it.</summary>
    private static async Task Delivered(Storage storage, RecordingSender sender, FakeTimeProvider clock)
    {
        foreach (var mail in sender.Taken) await new EventStage(storage.Blobs).Take(new DeliveryEvent(mail.ReceiptId, ReplyState.Delivered, clock.GetUtcNow(), null), None);
    }

    private static async Task<bool> Survive(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (e is StorageException or KilledException)
        {
            return e is not KilledException;
        }
    }
}
