using System.Text;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Storing;

/// <summary>In an account, as in a folder, nothing of a deleted consultation stays but the record of its deletion. In an emulator of its own: messages that it leaves wait hidden in the queues.</summary>
public sealed class DeletedInAzureTests(Azurite azurite) : IClassFixture<Azurite>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_deleted_consultation_is_gone_from_the_account()
    {
        using var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var storage = await StorageAccess.OfAccount(azurite.Connection, None);
        var id = "gone-" + Guid.NewGuid().ToString("n");
        folder.Write("draft.txt", "Draft\n\n1. States protect birds.\n\n2. States protect nests.\n");
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        await pipeline.Get<ConsultationStore>().Import(folder.Write("c.json", $$"""{ "id": "{{id}}", "draft": "draft.txt", "mailbox": "{{id}}@example.org", "senders": "any", "retentionDays": 1 }"""), null, None);
        var mail = await pipeline.Get<ReceiveStage>().Receive(Encoding.UTF8.GetBytes($"From: a@b.example\r\nTo: {id}@example.org\r\nSubject: Comments\r\nMessage-ID: <1@{id}.example>\r\n\r\nPara 2: delete \"nests\".\r\n"), None);
        await pipeline.Get<ExtractStage>().Run(mail, None);
        await pipeline.Get<CompileStage>().Run(id, None);
        await pipeline.Get<ClosedConsultations>().Set(id, true, "officer", None);
        clock.Advance(TimeSpan.FromDays(2));

        var (deleted, whyNot) = await pipeline.Get<DeleteStage>().Run(id, "officer", None);

        Assert.Null(whyNot);
        Assert.Equal(("done", 1, 1), (deleted!.State, deleted.Counts[Containers.Mail], deleted.Counts[Containers.Submissions]));
        Assert.Null(await storage.Blobs.Read(MailId.Blob(mail), None));
        foreach (var container in Containers.All)
            Assert.Equal(container == Containers.Consultations ? [$"{id}/deletion.json"] : [], await storage.Blobs.List(container, id + "/", None).Select(e => e.Name.Path).ToListAsync());
    }
}
