using System.Text;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Hostile;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>One answer to a mail, however it came, and one in the end, whatever failed before it was sent.</summary>
public sealed class OneAnswerTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 13, 21, 0, TimeSpan.Zero));

    /// <summary>What the second copy has otherwise, and how many are answered.</summary>
    [Theory]
    [InlineData("Received: from another.example by in.secretariat.example with ESMTPS id 2; Mon, 12 Oct 2026 13:20:09 +0000\r\n", "", 1)] // another way
    [InlineData("", "And para 9: delete \"shall\".\r\n", 2)] // another text under the same Message-ID
    public async Task A_mail_that_came_by_two_ways_is_answered_once(string trace, string words, int receipts)
    {
        var storage = await TestPipeline.Sample(clock);
        var sender = new RecordingSender();
        using var pipeline = new TestPipeline(storage, clock, sender);
        var head = Mime.Head("twice");
        var border = head[..(head.IndexOf("\r\n", StringComparison.Ordinal) + 2)];
        foreach (var raw in new[] { head, border + trace + head[border.Length..] }.Select((h, i) => h + "\r\nPara 8: replace \"do not increase\" with \"reduce\".\r\n" + (i == 1 ? words : "")))
            await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(Encoding.ASCII.GetBytes(raw), None), None);

        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();

        Assert.Equal(receipts, sender.Taken.Count);
        Assert.Equal(2, await storage.Blobs.List(Containers.Replies, "quiet-zones-draft1/", None).CountAsync());
    }

    [Fact]
    public async Task Where_storage_fails_before_a_receipt_is_given_away_it_goes_out_later_and_is_not_in_doubt()
    {
        var storage = await TestPipeline.Sample(clock);
        var sender = new RecordingSender { MayBeAskedAgain = false };
        var refusing = new RefusingBlobs(storage.Blobs) { Refuses = n => n.Path.StartsWith("receipt_tallies/", StringComparison.Ordinal) };
        using var pipeline = new TestPipeline(storage with { Blobs = refusing }, clock, sender);
        var id = await pipeline.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[0], None);
        await pipeline.Get<ExtractStage>().Run(id, None);

        clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Drain();
        Assert.Empty(sender.Taken);
        refusing.Refuses = _ => false;
        clock.Advance(TimeSpan.FromMinutes(11));
        await pipeline.Drain();

        Assert.Single(sender.Taken);
        Assert.Equal(ReplyState.Sent, (await storage.Blobs.Read(ReplyStage.Blob("quiet-zones-draft1", id), PipelineJson.Default.Reply, None))!.Value.Value.State);
    }

    [Fact]
    public async Task A_name_that_somebody_gave_a_mail_is_in_no_message_of_a_fault()
    {
        var storage = await TestPipeline.Sample(clock);
        var refusing = new RefusingBlobs(storage.Blobs) { Refuses = n => n.Path.Contains("Kenya", StringComparison.Ordinal) };

        var fault = await Assert.ThrowsAsync<StorageException>(() => new ReceiveStage(refusing).Adopt("Kenya withdraws", None));

        Assert.DoesNotContain("Kenya", fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A store that refuses some blobs, and names them.</summary>
    private sealed class RefusingBlobs(IBlobStore inner) : IBlobStore
    {
        public Func<BlobName, bool> Refuses { get; set; } = _ => false;

        public Task<StoredBlob?> Read(BlobName name, CancellationToken stop) => Asked(name).Read(name, stop);

        public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop) => Asked(name).Create(name, content, stop);

        public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop) => Asked(name).Replace(name, content, etag, stop);

        public Task Delete(BlobName name, CancellationToken stop) => Asked(name).Delete(name, stop);

        public IAsyncEnumerable<BlobEntry> List(string container, string prefix, CancellationToken stop) => inner.List(container, prefix, stop);

        public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => inner.Tidy(before, stop);

        private IBlobStore Asked(BlobName name) => Refuses(name) ? throw new StorageException($"Storage did not do what it should with {name}.") : inner;
    }
}
