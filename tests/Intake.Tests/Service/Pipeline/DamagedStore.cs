using System.Text;
using System.Text.Json;
using Intake.Extraction.Reviews;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A store in which everything is that the service reads back, and ways to damage it.</summary>
internal static class DamagedStore
{
    public const string QuietZones = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;

    public static readonly DateTimeOffset Deadline = new(2026, 10, 30, 16, 0, 0, TimeSpan.Zero);
    public static readonly byte[][] Mails = [.. TestPipeline.SampleMails()];
    public static readonly string First = MailId.Of(Mails[0]);

    public static readonly (string How, Func<byte[], byte[]> Do)[] Damages =
    [
        ("cut in half", whole => whole[..(whole.Length / 2)]),
        ("empty", _ => []),
        ("no JSON", _ => [0, 0xFF, .. "zebra"u8]),
        ("null", _ => [.. "null"u8]),
        ("another form", _ => [.. "{\"zebra\":1}"u8]),
        ("a list", _ => [.. "[null]"u8]),
        ("right names, nothing in them", Emptied),
    ];

    /// <summary>The sample after its deadline: three mails read, decided on and answered, a fourth stored whose reader was killed.</summary>
    public static async Task<Storage> Consulted()
    {
        var clock = new FakeTimeProvider(Deadline - TimeSpan.FromHours(8));
        var storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        foreach (var mail in Mails[..3]) await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(mail, None), None);
        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();
        await pipeline.Get<ReviewStage>().Decide(First, new Decision { Key = "first", Kind = DecisionKind.Proponents, Proponents = ["Chad"] }, "officer", None);
        await pipeline.Get<OrderStage>().Set(QuietZones, new EntryOrder("k", "8", ["zebra-1"]), "chair", None);
        await pipeline.Get<ClosedConsultations>().Set(QuietZones, isClosed: true, "administrator", None);
        await pipeline.Get<ClosedConsultations>().Set(QuietZones, isClosed: false, "administrator", None);
        clock.Advance(Deadline + TimeSpan.FromHours(1) - clock.GetUtcNow());
        await pipeline.Drain();
        await pipeline.Get<CloseStage>().Run(None);
        await pipeline.Get<ReceiveStage>().Receive(Mails[3], None, Deadline - TimeSpan.FromHours(1));
        await new Claims(storage.Blobs, new PipelineOptions(), clock).Take(MailId.Of(Mails[3]), None);
        await storage.Blobs.Create(Announcer.Pending(QuietZones), "zebra"u8.ToArray(), None);
        return storage;
    }

    public static async Task<(Storage Storage, FakeTimeProvider Clock)> Damaged(string blob)
    {
        var clock = new FakeTimeProvider(Deadline + TimeSpan.FromHours(1));
        var storage = await Copied(await Consulted(), clock);
        await Damage(storage, blob, Damages[0].Do);
        return (storage, clock);
    }

    public static async Task<Storage> Copied(Storage from, FakeTimeProvider clock)
    {
        var storage = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
        foreach (var container in Containers.All)
        {
            await foreach (var entry in from.Blobs.List(container, "", None)) await storage.Blobs.Create(entry.Name, (await from.Blobs.Read(entry.Name, None))!.Content, None);
        }

        return storage;
    }

    public static async Task<List<string>> Damage(Storage storage, string pattern, Func<byte[], byte[]> damage)
    {
        var path = pattern.Replace("{c}", QuietZones, StringComparison.Ordinal).Replace("{id}", First, StringComparison.Ordinal).Replace("{next}", MailId.Of(Mails[3]), StringComparison.Ordinal);
        var (container, ends) = (path.Split('/')[0], path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('*'));
        var damaged = new List<string>();
        await foreach (var entry in storage.Blobs.List(container, ends[0], None))
        {
            if (!entry.Name.Path.EndsWith(ends[^1], StringComparison.Ordinal)) continue;
            await Write(storage, entry.Name, damage((await storage.Blobs.Read(entry.Name, None))!.Content.ToArray()));
            damaged.Add(entry.Name.ToString());
        }

        return damaged;
    }

    public static async Task Write(Storage storage, BlobName name, byte[] content) =>
        Assert.NotNull(await storage.Blobs.Replace(name, content, (await storage.Blobs.Read(name, None))!.ETag, None));

    /// <summary>The record with every text, list and number in it emptied.</summary>
    private static byte[] Emptied(byte[] whole)
    {
        try
        {
            using var json = JsonDocument.Parse(whole);
            return Encoding.UTF8.GetBytes($"{{{string.Join(',', json.RootElement.EnumerateObject().Select(p => $"\"{p.Name}\":null"))}}}");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [.. "{}"u8];
        }
    }
}
