using System.Text;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Service.Viewing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using static Intake.Tests.Service.Pipeline.DamagedStore;

namespace Intake.Tests.Service.Pipeline;

/// <summary>Every blob that the service reads back, damaged in every way: the mails that come go their way, what cannot be read is named and told, and nobody gets two receipts.</summary>
public sealed class DamagedStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Which blob, whether an alarm names it, and what the compilation says of it.</summary>
    [Theory]
    [InlineData("submissions/{c}/{id}.json", true, "its record in the store is damaged")]
    [InlineData("submissions/{next}.claim", false, null)]
    [InlineData("reviews/{c}/{id}.json", true, "The decisions that officers took on this mail cannot be read")]
    [InlineData("reviews/{c}/orders.json", true, "The orders that the chair set cannot be read")]
    [InlineData("replies/{c}/{id}.json", true, null)]
    [InlineData("replies/receipt_tallies/*", false, null)]
    [InlineData("replies/receipt_mails/*", false, null)]
    [InlineData("compilations/{c}/latest.json", true, null)]
    [InlineData("compilations/{c}/deadline.json", true, null)]
    [InlineData("compilations/{c}/pending", false, null)]
    [InlineData("compilations/{c}/*/manifest.json", false, null)]
    [InlineData("consultations/{c}/closing.json", true, null)]
    [InlineData("mail/{next}.arrival", false, null)]
    public async Task The_rest_goes_on_and_what_cannot_be_read_is_told(string blob, bool isAlarmed, string? told)
    {
        var whole = await Consulted();
        foreach (var (how, damage) in Damages)
        {
            var clock = new FakeTimeProvider(Deadline + TimeSpan.FromHours(1));
            var storage = await Copied(whole, clock);
            var damaged = await Damage(storage, blob, damage);
            Assert.NotEmpty(damaged);
            using var log = new KeptLog();
            var sender = new RecordingSender();
            using var pipeline = new TestPipeline(storage, clock, sender, log: log);

            Assert.Equal(ExtractEnd.Done, await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(Mails[4], None), None));
            await Settle(pipeline, clock, how);

            var open = (await pipeline.Get<ConsultationStore>().Find(QuietZones, None))!;
            var latest = (await pipeline.Get<CompileStage>().Current(QuietZones, None))!;
            Assert.Equal(Ids(0, 1, 2, 3, 4), latest.Manifest.Submissions);
            var shown = await pipeline.Get<Snapshots>().Of(open, None);
            Assert.Equal(Disposition.Submission, shown.Submissions.Single(s => s.Id == MailId.Of(Mails[4])).Disposition);
            var json = Encoding.UTF8.GetString((await storage.Blobs.Read(CompileStage.File(QuietZones, latest.Manifest.Key, "compilation.json"), None))!.Content.Span);
            if (told is not null) Assert.Contains(told, json, StringComparison.Ordinal);
            Assert.All(damaged.Take(isAlarmed ? damaged.Count : 0), name => Assert.Contains(log.Said, s => s.Level == LogLevel.Error && s.Text.Contains($"\"{name}\" in the store cannot be read", StringComparison.Ordinal)));
            Assert.DoesNotContain(log.Said, s => s.Text.Contains("zebra", StringComparison.Ordinal) || s.Text.Contains("failed, attempt", StringComparison.Ordinal));
            Assert.Equal(0, await storage.Queues.Count(Queues.CompilePoison, None) + await storage.Queues.Count(Queues.RepliesPoison, None));
            Assert.All(sender.Taken, r => Assert.True(r.ReceiptId.EndsWith(MailId.Of(Mails[3]), StringComparison.Ordinal) || r.ReceiptId.EndsWith(MailId.Of(Mails[4]), StringComparison.Ordinal), $"{how}: {r.ReceiptId}"));
        }
    }

    [Fact]
    public async Task A_damaged_record_is_mended_by_having_the_mail_read_again_and_then_the_decisions_on_it_count_as_before()
    {
        var (storage, clock) = await Damaged("submissions/{c}/{id}.json");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await Settle(pipeline, clock, "");
        Assert.Equal(Disposition.Held, (await Mail(pipeline)).Disposition);
        Assert.Equal(First, Assert.Single((await pipeline.Get<CompileStage>().Current(QuietZones, None))!.Manifest.SetAside));

        Assert.Equal(First, Assert.Single((await pipeline.Get<ReplayStage>().Run(None)).Mails));
        await Settle(pipeline, clock, "");

        Assert.Equal((Disposition.Submission, "Chad"), ((await Mail(pipeline)).Disposition, Assert.Single((await Mail(pipeline)).Proponents)));
        Assert.Empty((await pipeline.Get<CompileStage>().Current(QuietZones, None))!.Manifest.SetAside);
    }

    [Fact]
    public async Task A_damaged_record_that_is_restored_counts_without_a_new_start()
    {
        var whole = await Consulted();
        var sound = (await whole.Blobs.Read(ExtractStage.Record(QuietZones, First), None))!.Content;
        var (storage, clock) = await Damaged("submissions/{c}/{id}.json");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await Settle(pipeline, clock, "");
        var held = (await pipeline.Get<CompileStage>().Current(QuietZones, None))!;

        var blob = (await storage.Blobs.Read(ExtractStage.Record(QuietZones, First), None))!;
        await storage.Blobs.Replace(ExtractStage.Record(QuietZones, First), sound, blob.ETag, None);
        await Settle(pipeline, clock, "");

        var restored = (await pipeline.Get<CompileStage>().Current(QuietZones, None))!;
        Assert.Equal((held.Version + 1, 0), (restored.Version, restored.Manifest.SetAside.Count));
    }

    [Fact]
    public async Task Damaged_decisions_are_taken_anew_and_their_bytes_stay_beside_for_a_person()
    {
        var (storage, clock) = await Damaged("reviews/{c}/{id}.json");
        var bytes = (await storage.Blobs.Read(ReviewStage.Blob(QuietZones, First), None))!.Content.ToArray();
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        Assert.Empty((await pipeline.Get<ReviewStage>().Of(First, None))!.Decisions);
        Assert.Contains((await Mail(pipeline)).Findings, f => f.Code == "INT064" && f.Message.Contains($"reviews/{QuietZones}/{First}.json", StringComparison.Ordinal));

        var (review, whyNot) = await pipeline.Get<ReviewStage>().Decide(First, new Decision { Key = "anew", Kind = DecisionKind.Proponents, Proponents = ["Ghana"] }, "officer", None);

        Assert.Null(whyNot);
        Assert.Equal("anew", Assert.Single(review!.Decisions).Key);
        Assert.Equal("Ghana", Assert.Single((await Mail(pipeline)).Proponents));
        Assert.DoesNotContain((await Mail(pipeline)).Findings, f => f.Code == "INT064");
        Assert.Equal(bytes, await Beside(storage, Containers.Reviews));
    }

    [Fact]
    public async Task Damaged_orders_are_set_anew_and_the_overview_says_so_until_then()
    {
        var (storage, clock) = await Damaged("reviews/{c}/orders.json");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var open = (await pipeline.Get<ConsultationStore>().Find(QuietZones, None))!;
        Assert.Contains("The orders that the chair set cannot be read", Assert.Single((await pipeline.Get<Snapshots>().Of(open, None)).Notices), StringComparison.Ordinal);

        Assert.Null(await pipeline.Get<OrderStage>().Set(QuietZones, new EntryOrder("k2", "8", ["x"]), "chair", None));

        Assert.Empty((await pipeline.Get<Snapshots>().Of(open, None)).Notices);
        Assert.NotEmpty(await Beside(storage, Containers.Reviews));
    }

    [Fact]
    public async Task A_consultation_of_which_nobody_can_tell_whether_it_is_closed_is_closed_until_an_administrator_says_otherwise()
    {
        var (storage, clock) = await Damaged("consultations/{c}/closing.json");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        var decision = new Decision { Key = "k", Kind = DecisionKind.Proponents, Proponents = ["Ghana"] };

        Assert.Equal("The consultation is closed; an administrator can open it again.", (await pipeline.Get<ReviewStage>().Decide(First, decision, "officer", None)).WhyNot);
        await pipeline.Get<ClosedConsultations>().Set(QuietZones, isClosed: false, "administrator", None);
        Assert.Null((await pipeline.Get<ReviewStage>().Decide(First, decision, "officer", None)).WhyNot);
    }

    [Fact]
    public async Task A_receipt_whose_record_is_damaged_is_never_sent_again_and_what_the_mail_service_says_of_it_counts()
    {
        foreach (var isDelivered in new[] { true, false })
        {
            var (storage, clock) = await Damaged("replies/{c}/{id}.json");
            var sender = new RecordingSender();
            using var pipeline = new TestPipeline(storage, clock, sender);
            if (isDelivered) Assert.True(await pipeline.Get<EventStage>().Take(new DeliveryEvent($"{QuietZones}/{First}", ReplyState.Delivered, clock.GetUtcNow(), null), None));
            await Settle(pipeline, clock, "");

            var reply = (await storage.Blobs.Read(ReplyStage.Blob(QuietZones, First), PipelineJson.Default.Reply, None))!.Value.Value;
            Assert.Equal(isDelivered ? ReplyState.Delivered : ReplyState.Parked, reply.State);
            Assert.DoesNotContain(sender.Taken, r => r.ReceiptId.EndsWith(First, StringComparison.Ordinal));
            Assert.DoesNotContain(First, (await pipeline.Get<ReplayStage>().Run(None)).Receipts);
            Assert.NotEmpty(await Beside(storage, Containers.Replies));
        }
    }

    [Fact]
    public async Task A_compilation_whose_pointer_is_damaged_gets_a_higher_version_than_those_that_are_kept()
    {
        var before = (await new TestPipeline(await Consulted(), new FakeTimeProvider(Deadline), new RecordingSender()).Get<CompileStage>().Current(QuietZones, None))!;
        var (storage, clock) = await Damaged("compilations/{c}/latest.json");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        Assert.Null(await pipeline.Get<CompileStage>().Current(QuietZones, None));

        var after = (await pipeline.Get<CompileStage>().Run(QuietZones, None))!;

        Assert.True(after.Version > before.Version, $"{after.Version} after {before.Version}");
    }

    [Theory]
    [InlineData("compilation.docx")]
    [InlineData("compilation.json")]
    [InlineData("compilation.anonymous.docx")]
    public async Task A_file_of_the_compilation_that_is_damaged_or_gone_is_never_given_out_but_made_again(string file)
    {
        foreach (var (how, damage) in Damages.Append(("gone", null!)))
        {
            var clock = new FakeTimeProvider(Deadline + TimeSpan.FromHours(1));
            var storage = await Copied(await Consulted(), clock);
            using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
            await Settle(pipeline, clock, how);
            var whole = await Download(pipeline, file);
            var latest = (await pipeline.Get<CompileStage>().Current(QuietZones, None))!;
            var name = CompileStage.File(QuietZones, latest.Manifest.Key, file);
            if (damage is null) await storage.Blobs.Delete(name, None);
            else await Write(storage, name, damage(whole));

            using var next = new TestPipeline(storage, clock, new RecordingSender());
            Assert.Equal(whole, await Download(next, file));
            Assert.Equal(whole, (await storage.Blobs.Read(name, None))!.Content.ToArray());
        }
    }

    [Theory]
    [InlineData("consultation.json")]
    [InlineData("draft.")]
    [InlineData("delegations.")]
    public async Task A_consultation_that_cannot_be_used_keeps_its_mails_waiting_and_no_other_from_going_on(string file)
    {
        foreach (var (how, damage) in Damages)
        {
            var clock = new FakeTimeProvider(Deadline - TimeSpan.FromHours(8));
            var storage = await TestPipeline.Sample(clock);
            using var folder = new TemporaryFolder();
            folder.Write("draft.txt", "Draft\n\n1. The zones are quiet.\n\n2. The zones are wide.\n");
            var other = folder.Write("other.json", "{ \"id\": \"other\", \"draft\": \"draft.txt\", \"mailbox\": \"other@example.net\", \"senders\": \"any\" }");
            using (var before = new TestPipeline(storage, clock, new RecordingSender())) await before.Get<ConsultationStore>().Import(other, null, None);
            await foreach (var entry in storage.Blobs.List(Containers.Consultations, $"{QuietZones}/{file}", None)) await Write(storage, entry.Name, damage((await storage.Blobs.Read(entry.Name, None))!.Content.ToArray()));
            using var log = new KeptLog();
            using var pipeline = new TestPipeline(storage, clock, new RecordingSender(), log: log);

            var to = Encoding.ASCII.GetBytes("Message-ID: <a@b.example>\r\nFrom: a@b.example\r\nTo: other@example.net\r\nSubject: x\r\n\r\nPara 1: delete \"quiet\".\r\n");
            Assert.Equal(ExtractEnd.Done, await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(to, None), None));
            Assert.Equal(ExtractEnd.NoConsultation, await pipeline.Get<ExtractStage>().Run(await pipeline.Get<ReceiveStage>().Receive(Mails[0], None), None));
            clock.Advance(TimeSpan.FromMinutes(11));
            Assert.Equal(First, Assert.Single((await pipeline.Get<ReconcileStage>().Run(null, None)).Unread));
            await pipeline.Drain();

            Assert.NotNull(await pipeline.Get<CompileStage>().Current("other", None));
            Assert.Contains(log.Said, s => s.Level == LogLevel.Error && s.Text.Contains(QuietZones, StringComparison.Ordinal) && s.Text.Contains("Its mails wait", StringComparison.Ordinal));
            Assert.Equal([QuietZones], pipeline.Get<ConsultationStore>().Unusable.Keys);
            Assert.True(file == "consultation.json" || log.Said.TrueForAll(s => !s.Text.Contains("zebra", StringComparison.Ordinal)), how); // settings are no mail: which of them is wrong is said
        }
    }

    [Fact]
    public async Task A_mail_whose_bytes_are_no_longer_those_that_came_is_held_and_not_answered()
    {
        var clock = new FakeTimeProvider(Deadline - TimeSpan.FromHours(8));
        var storage = await TestPipeline.Sample(clock);
        var sender = new RecordingSender();
        using var pipeline = new TestPipeline(storage, clock, sender);
        await pipeline.Get<ReceiveStage>().Receive(Mails[0], None);
        await Write(storage, MailId.Blob(First), Mails[0][..(Mails[0].Length / 2)]);

        await pipeline.Get<ExtractStage>().Run(First, None);
        await Settle(pipeline, clock, "");

        Assert.Equal((Disposition.Held, true), ((await Mail(pipeline)).Disposition, (await Mail(pipeline)).Reason!.StartsWith("Held: its bytes in the store are damaged", StringComparison.Ordinal)));
        Assert.Empty(sender.Taken);
    }

    /// <summary>Hours in which the timers run, until nothing is left to do.</summary>
    private static async Task Settle(TestPipeline pipeline, FakeTimeProvider clock, string how)
    {
        for (var i = 0; i < 20; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(11));
            var found = await pipeline.Get<ReconcileStage>().Run(null, None);
            await pipeline.Drain();
            await pipeline.Get<CloseStage>().Run(None);
            if (found.IsClean && i > 3) return;
        }

        Assert.Fail($"Something never had an end: {how}.");
    }

    private static async Task<Submission> Mail(TestPipeline pipeline) =>
        (await pipeline.Get<SubmissionRecords>().Load((await pipeline.Get<ConsultationStore>().Find(QuietZones, None))!, None)).Submissions.Single(s => s.Id == First);

    private static async Task<byte[]> Download(TestPipeline pipeline, string file)
    {
        var open = (await pipeline.Get<ConsultationStore>().Find(QuietZones, None))!;
        var latest = (await pipeline.Get<CompileStage>().Current(QuietZones, None))!;
        return latest.Manifest.Files.FirstOrDefault(f => f.Name == file) is { } known
            ? (await pipeline.Get<StoredFiles>().Get(open, latest.Manifest, known, None))!.Value.ToArray()
            : (await pipeline.Get<EditionFiles>().Get(open, latest, file, None)).Content!.Value.ToArray();
    }

    private static async Task<byte[]> Beside(Storage storage, string container)
    {
        var entry = await storage.Blobs.List(container, $"{QuietZones}/", None).SingleAsync(e => e.Name.Path.EndsWith(".damaged", StringComparison.Ordinal));
        return (await storage.Blobs.Read(entry.Name, None))!.Content.ToArray();
    }

    private static IEnumerable<string> Ids(params IEnumerable<int> mails) => mails.Select(m => MailId.Of(Mails[m])).Order(StringComparer.Ordinal);
}
