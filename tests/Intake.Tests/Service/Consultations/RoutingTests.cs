using System.Globalization;
using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Consultations;

/// <summary>To which consultation a mail goes, also where a draft follows another and its mailbox stays the same.</summary>
public sealed class RoutingTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>The first two have one mailbox, and the second draft follows the first.</summary>
    [Theory]
    [InlineData("comments@un.example", "2021-07-05", "draft1", "its mailbox is also that of \"draft2\", which is open too")]
    [InlineData("comments@un.example", "2021-07-20", "draft2", null)]
    [InlineData("comments@un.example", "2021-08-20", "draft2", null)] // late for both
    [InlineData("Chair <COMMENTS@un.example>, x@y.example", "2021-07-20", "draft2", null)]
    [InlineData("other-comments@un.example", "2021-07-20", "other", null)] // the end of it is another's mailbox
    [InlineData("comments@un.example.org", "2021-07-20", "other", "it names the mailbox of no consultation")]
    [InlineData("my.comments@un.example", "2021-07-20", "other", "it names the mailbox of no consultation")]
    [InlineData("somebody@un.example", "2021-07-20", "other", "it names the mailbox of no consultation")]
    public async Task A_mail_goes_where_its_header_says(string to, string came, string consultation, string? doubt)
    {
        using var pipeline = await Consultations();
        var raw = Encoding.ASCII.GetBytes($"From: comments@un.example\r\nTo: {to}\r\nSubject: for comments@un.example\r\n\r\nx");

        var all = await pipeline.Get<ConsultationStore>().All(None);
        var route = Routing.Of(raw, DateTimeOffset.Parse(came + "Z", CultureInfo.InvariantCulture), all)!;

        Assert.Equal((consultation, doubt), (route.Consultation.Id, route.Doubt));
    }

    [Fact]
    public async Task A_mail_that_has_its_record_stays_where_it_is_when_another_consultation_takes_over_its_mailbox()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2021, 7, 20, 0, 0, 0, TimeSpan.Zero));
        var storage = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
        using var before = await Consultations(storage, clock, "draft1", "other");
        var raw = Encoding.ASCII.GetBytes("Message-ID: <a@b.example>\r\nFrom: a@b.example\r\nTo: comments@un.example\r\n\r\nPara 1: delete \"quiet\".\r\n");
        var id = await before.Get<ReceiveStage>().Receive(raw, None);
        await before.Get<ExtractStage>().Run(id, None);

        using var after = await Consultations(storage, clock, "draft2");
        await after.Get<ExtractStage>().Run(id, None); // a trigger that comes again

        Assert.Equal([$"draft1/{id}.json"], await storage.Blobs.List(Containers.Submissions, "", None).Select(e => e.Name.Path).ToListAsync());
    }

    private Task<TestPipeline> Consultations()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2021, 7, 1, 0, 0, 0, TimeSpan.Zero));
        return Consultations(new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)), clock, "draft1", "draft2", "other");
    }

    private async Task<TestPipeline> Consultations(Storage storage, FakeTimeProvider clock, params string[] ids)
    {
        var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        folder.Write("draft.txt", "Draft\n\n1. The zones are quiet.\n\n2. The zones are wide.\n");
        foreach (var id in ids)
        {
            var (mailbox, deadline) = id switch
            {
                "draft1" => ("comments@un.example", "2021-07-14T10:00:00Z"),
                "draft2" => ("comments@un.example", "2021-07-30T10:00:00Z"),
                _ => ("other-comments@un.example", "2021-12-30T10:00:00Z"),
            };
            var file = folder.Write($"{id}.json", $"{{ \"id\": \"{id}\", \"draft\": \"draft.txt\", \"mailbox\": \"{mailbox}\", \"deadline\": \"{deadline}\", \"senders\": \"any\" }}");
            await pipeline.Get<ConsultationStore>().Import(file, null, None);
        }

        return pipeline;
    }
}
