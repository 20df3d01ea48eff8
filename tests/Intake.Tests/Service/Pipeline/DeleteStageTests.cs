using System.Security.Cryptography;
using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>After its retention a closed consultation goes, whole, however often the deletion is killed; before that nothing does.</summary>
public sealed class DeleteStageTests : IDisposable
{
    private const string Id = "birds";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Draft = Encoding.UTF8.GetBytes("Draft\n\n1. States protect birds.\n\n2. States protect nests.\n");
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, true, 400, "It has no retention")]
    [InlineData(30, false, 400, "It is open")]
    [InlineData(30, true, 29, "Its retention of 30 days is not over")]
    [InlineData(30, true, 30, null)]
    public async Task Only_a_closed_one_whose_retention_is_over_may_go(int? retention, bool isClosed, int days, string? whyNot)
    {
        var storage = Folder();
        using var pipeline = await Made(storage, retention);
        if (isClosed) await pipeline.Get<ClosedConsultations>().Set(Id, true, "officer", None);
        var before = await Names(storage);
        clock.Advance(TimeSpan.FromDays(days));

        var view = (await pipeline.Get<DeleteStage>().View(Id, None))!;
        var (deleted, said) = await pipeline.Get<DeleteStage>().Run(Id, "officer", None);

        Assert.StartsWith(whyNot ?? "", view.WhyNot ?? "", StringComparison.Ordinal);
        Assert.Equal((whyNot is null ? "due" : "kept", view.WhyNot, whyNot is null), (view.State, said, deleted?.State == "done"));
        if (whyNot is not null) Assert.Equal(before, await Names(storage));
    }

    [Fact]
    public async Task The_deadline_counts_when_it_is_later_than_the_closing()
    {
        var storage = Folder();
        using var pipeline = await Made(storage, 30, deadline: "2026-12-01T00:00:00Z");
        await pipeline.Get<ClosedConsultations>().Set(Id, true, "officer", None);
        clock.SetUtcNow(new DateTimeOffset(2026, 12, 30, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateTimeOffset(2026, 12, 31, 0, 0, 0, TimeSpan.Zero), (await pipeline.Get<DeleteStage>().View(Id, None))!.DueAt);
        Assert.NotNull((await pipeline.Get<DeleteStage>().Run(Id, "officer", None)).WhyNot);
    }

    [Fact]
    public async Task What_was_deleted_is_named_and_no_content_stays_and_other_consultations_stay_whole()
    {
        var storage = Folder();
        using var pipeline = await Made(storage, 30);
        (await Made(storage, 30, id: "trees", mail: "trees@secretariat.example")).Dispose();
        var others = (await Names(storage)).Where(n => n.Contains("trees", StringComparison.Ordinal)).ToList();
        await Close(pipeline);
        var before = await Contents(storage);

        var (deleted, whyNot) = await pipeline.Get<DeleteStage>().Run(Id, "officer", None);
        var again = await pipeline.Get<DeleteStage>().Run(Id, "another", None);
        var record = (await storage.Blobs.Read(ConsultationStore.DeletionOf(Id), PipelineJson.Default.Deletion, None))!.Value.Value;
        var after = await Contents(storage);

        Assert.Null(whyNot);
        Assert.Equal(("done", 1, 1), (deleted!.State, deleted.Counts[Containers.Mail], deleted.Counts[Containers.Submissions]));
        Assert.Equal(("done", "officer"), (again.Deleted!.State, again.Deleted.By));
        Assert.Equal(("officer", 30, true), (record.By, record.RetentionDays, record.CompletedAt is not null));
        var gone = before.Where(b => !after.ContainsKey(b.Key)).ToList();
        Assert.Equal(gone.Select(g => (g.Key, Hash(g.Value))).OrderBy(g => g.Key, StringComparer.Ordinal), record.Blobs.Select(b => (b.Name, b.Sha256)));
        Assert.Equal([$"consultations/{Id}/deletion.json"], after.Keys.Where(n => n.Contains(Id, StringComparison.Ordinal)));
        Assert.DoesNotContain(after.Values, c => Encoding.UTF8.GetString(c).Contains("birds@secretariat.example", StringComparison.Ordinal));
        Assert.Equal(others, after.Keys.Where(n => n.Contains("trees", StringComparison.Ordinal)));
        Assert.Equal("trees", Assert.Single(await pipeline.Get<ConsultationStore>().All(None)).Id);
        await Assert.ThrowsAsync<Intake.Service.UnusableInputException>(() => pipeline.Get<ConsultationStore>().Import(File(Id, 30, null, "birds@secretariat.example"), null, None));
    }

    [Fact]
    public async Task What_another_process_wrote_after_the_end_goes_too()
    {
        var storage = Folder();
        using var pipeline = await Made(storage, 30);
        await Close(pipeline);
        await pipeline.Get<DeleteStage>().Run(Id, "officer", None);
        await storage.Blobs.Create(new BlobName(Containers.Compilations, $"{Id}/late/compilation.html"), "late"u8.ToArray(), None);

        Assert.Equal("begun", (await pipeline.Get<DeleteStage>().View(Id, None))!.State);
        Assert.Equal("done", (await pipeline.Get<DeleteStage>().Run(Id, "officer", None)).Deleted!.State);
        Assert.Equal([$"consultations/{Id}/deletion.json"], await Names(storage));
        Assert.Equal("done", (await pipeline.Get<DeleteStage>().View(Id, None))!.State);
    }

    [Fact]
    public async Task When_it_was_closed_must_be_known()
    {
        var storage = Folder();
        using var pipeline = await Made(storage, 30);
        await Close(pipeline);
        var closing = ClosedConsultations.Blob(Id);
        await storage.Blobs.Replace(closing, "{ \"isCl"u8.ToArray(), (await storage.Blobs.Read(closing, None))!.ETag, None);

        Assert.Equal("kept", (await pipeline.Get<DeleteStage>().View(Id, None))!.State);
        Assert.StartsWith("It is open, or since when", (await pipeline.Get<DeleteStage>().Run(Id, "officer", None)).WhyNot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"consultation\": \"birds\"")]
    [InlineData("{}")]
    public async Task A_record_that_cannot_be_read_is_told_and_nothing_more_goes(string content)
    {
        var storage = Folder();
        using var pipeline = await Made(storage, 30);
        await Close(pipeline);
        await storage.Blobs.Create(ConsultationStore.DeletionOf(Id), Encoding.UTF8.GetBytes(content), None);
        var before = await Names(storage);

        var view = (await pipeline.Get<DeleteStage>().View(Id, None))!;
        var (deleted, whyNot) = await pipeline.Get<DeleteStage>().Run(Id, "officer", None);

        Assert.Equal(("begun", null), (view.State, deleted?.State));
        Assert.Equal(view.WhyNot, whyNot);
        Assert.StartsWith("The record of its deletion cannot be read", whyNot, StringComparison.Ordinal);
        Assert.Equal(before, await Names(storage));
    }

    [Fact]
    public async Task Killed_after_any_step_it_goes_on_where_it_was()
    {
        for (var step = 1; ; step++)
        {
            var memory = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
            using (var pipeline = await Made(memory, 30)) await Close(pipeline);
            var killed = new Storage(new FaultyBlobs(memory.Blobs, new Faults(0, 0) { KillAfter = step }), memory.Queues);
            var isKilled = false;
            using (var pipeline = new TestPipeline(killed, clock, new RecordingSender()))
            {
                try
                {
                    await pipeline.Get<DeleteStage>().Run(Id, "officer", None);
                }
                catch (KilledException)
                {
                    isKilled = true;
                }
            }

            using (var pipeline = new TestPipeline(memory, clock, new RecordingSender()))
            {
                // A mail whose record is gone must be gone too, or it would be read again, for another consultation.
                if (!await Any(memory, Containers.Submissions)) Assert.False(await Any(memory, Containers.Mail));
                Assert.Equal("done", (await pipeline.Get<DeleteStage>().Run(Id, "officer", None)).Deleted!.State);
            }

            Assert.Equal([$"consultations/{Id}/deletion.json"], await Names(memory));
            var named = (await memory.Blobs.Read(ConsultationStore.DeletionOf(Id), PipelineJson.Default.Deletion, None))!.Value.Value.Blobs;
            Assert.Contains(named, b => b.Name.StartsWith("mail/", StringComparison.Ordinal));
            if (!isKilled) return;
        }
    }

    private Storage Folder() => StorageAccess.OfFolder(Path.Combine(folder.Root, "store"), clock);

    private async Task Close(TestPipeline pipeline)
    {
        await pipeline.Get<ClosedConsultations>().Set(Id, true, "officer", None);
        clock.Advance(TimeSpan.FromDays(31));
    }

    /// <summary>A consultation with one mail, read, answered and compiled.</summary>
    private async Task<TestPipeline> Made(Storage storage, int? retention, string? deadline = null, string id = Id, string mail = "birds@secretariat.example")
    {
        var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await pipeline.Get<ConsultationStore>().Import(File(id, retention, deadline, mail), null, None);
        var received = await pipeline.Get<ReceiveStage>().Receive(Encoding.UTF8.GetBytes($"From: a@b.example\r\nTo: {mail}\r\nSubject: Comments\r\nMessage-ID: <1@{id}.example>\r\n\r\nPara 2: delete \"nests\".\r\n"), None);
        await pipeline.Get<ExtractStage>().Run(received, None);
        await pipeline.Drain();
        return pipeline;
    }

    private string File(string id, int? retention, string? deadline, string mailbox)
    {
        System.IO.File.WriteAllBytes(Path.Combine(folder.Root, "draft.txt"), Draft);
        var path = Path.Combine(folder.Root, id + ".json");
        System.IO.File.WriteAllText(path, $$"""{ "id": "{{id}}", "draft": "draft.txt", "mailbox": "{{mailbox}}", "senders": "any"{{(retention is null ? "" : $", \"retentionDays\": {retention}")}}{{(deadline is null ? "" : $", \"deadline\": \"{deadline}\"")}} }""");
        return path;
    }

    private static async Task<List<string>> Names(Storage storage) => [.. (await Contents(storage)).Keys];

    private static async Task<bool> Any(Storage storage, string container) => await storage.Blobs.List(container, "", None).AnyAsync();

    private static async Task<SortedDictionary<string, byte[]>> Contents(Storage storage)
    {
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var container in Containers.All)
        {
            await foreach (var entry in storage.Blobs.List(container, "", None))
            {
                if (!entry.Name.Path.StartsWith("receipt_tallies", StringComparison.Ordinal)) contents[entry.Name.ToString()] = (await storage.Blobs.Read(entry.Name, None))!.Content.ToArray();
            }
        }

        return contents;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
