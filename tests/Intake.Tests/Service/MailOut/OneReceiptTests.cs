using Intake.Service.MailOut;
using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Xunit.Abstractions;

namespace Intake.Tests.Service.MailOut;

/// <summary>A mail service that fails one time in five, in every way there is: each mail gets one receipt in the end, and never two.</summary>
public sealed class OneReceiptTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Each_mail_gets_one_receipt(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var clock = new SteppedClock(TimeSpan.FromSeconds(15));
        await using var server = await SendGridServer.Start();
        using var http = SendGridSender.Client();
        using var sender = new SendGridSender(http, new SendGridOptions { ApiKey = SendGridServer.Key, Host = server.Address, RequestsPerSecond = 1_000 }, clock);
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, sender);
        foreach (var mail in TestPipeline.SampleMails()) await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(mail, CancellationToken.None), CancellationToken.None);

        server.Answer = _ =>
        {
            var answer = Fault(random);
            if (answer.Hangs) clock.Advance(TimeSpan.FromSeconds(21));
            return answer;
        };
        for (var hour = 0; hour < 12; hour++)
        {
            // The service tells of a delivery within minutes, also while others wait: later than half an hour would be too late by design.
            while (await pipeline.Get<QueueLoop>().Drain(Queues.Replies, pipeline.Get<ReplyStage>().Handle, CancellationToken.None) > 0) await Delivered(pipeline, server, clock);
            await Delivered(pipeline, server, clock);
            clock.Advance(TimeSpan.FromMinutes(61));
            await pipeline.Get<ReconcileStage>().Run(null, CancellationToken.None);
        }

        Assert.Empty(server.Broken);
        var replies = new List<ReplyState>();
        await foreach (var entry in storage.Blobs.List(Containers.Replies, "", CancellationToken.None))
        {
            if (!entry.Name.Path.Contains('_', StringComparison.Ordinal)) replies.Add((await storage.Blobs.Read(entry.Name, PipelineJson.Default.Reply, CancellationToken.None))!.Value.Value.State);
        }

        Assert.Equal(replies.Count(s => s == ReplyState.Delivered), server.Receipts().Count());
        Assert.Equal(server.Receipts().Distinct(), server.Receipts());
        Assert.All(replies, s => Assert.True(s is ReplyState.None or ReplyState.Delivered, s.ToString()));
        Assert.True(server.Taken.Count > 5, "Hardly a mail was answered.");
        Assert.True(server.Requests > server.Taken.Count, "Nothing failed.");
    }

    private static async Task Delivered(TestPipeline pipeline, SendGridServer server, TimeProvider clock)
    {
        foreach (var receipt in server.Receipts()) await pipeline.Get<EventStage>().Take(new DeliveryEvent(receipt, ReplyState.Delivered, clock.GetUtcNow(), null), CancellationToken.None);
    }

    private static ServiceAnswer Fault(Random random) => random.Next(5) > 0 ? ServiceAnswer.Accepted : random.Next(8) switch
    {
        0 => ServiceAnswer.Says(429, "3"),
        1 => ServiceAnswer.Says(500),
        2 => ServiceAnswer.Says(502),
        3 => ServiceAnswer.Drops(takes: false),
        4 => ServiceAnswer.Drops(takes: true),
        5 => ServiceAnswer.Silent(takes: false),
        6 => ServiceAnswer.Silent(takes: true),
        _ => ServiceAnswer.Says(503),
    };
}
