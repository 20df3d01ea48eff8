using System.Collections.Immutable;
using System.Text;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Dkim;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Mail;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>Where no border stands in front, the pipeline proves senders by their signatures.</summary>
public sealed class ProvenMailTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_signed_mail_counts_and_an_unsigned_one_is_held()
    {
        using var pipeline = await Open(new Keys(), withKeys: false);

        Assert.Equal(Disposition.Submission, (await Run(pipeline, SignedMail.Sign())).Disposition);
        Assert.Equal(Disposition.Held, (await Run(pipeline, SignedMail.Text)).Disposition);
        Assert.Equal(Disposition.Held, (await Run(pipeline, SignedMail.Sign().Replace("delete", "retain", StringComparison.Ordinal))).Disposition);
    }

    [Fact]
    public async Task The_keys_of_the_consultation_are_read_instead_of_DNS()
    {
        using var pipeline = await Open(new Keys { Fails = true }, withKeys: true);

        Assert.Equal(Disposition.Submission, (await Run(pipeline, SignedMail.Sign())).Disposition);
    }

    [Fact]
    public async Task While_nobody_answers_for_keys_the_mail_waits_and_in_the_end_a_person_decides()
    {
        var keys = new Keys { Fails = true };
        using var pipeline = await Open(keys, withKeys: false);
        var id = await pipeline.Get<ReceiveStage>().Receive(Encoding.UTF8.GetBytes(SignedMail.Sign()), None);

        for (var i = 0; i < 2; i++) await Assert.ThrowsAsync<DkimKeysUnavailableException>(() => pipeline.Get<ExtractStage>().Run(id, None));
        Assert.Equal(ExtractEnd.Done, await pipeline.Get<ExtractStage>().Run(id, None));

        var held = await Record(pipeline, id);
        Assert.Equal((Disposition.Held, Authentication.None), (held.Disposition, held.Sender.Authentication));
        Assert.Equal("amina@mail.example.org", held.Sender.Address);
    }

    private async Task<TestPipeline> Open(IDkimKeySource keys, bool withKeys)
    {
        folder.Write("draft.txt", "Draft declaration\n\n1. We, the States, meet.\n\n2. We agree on all.\n\n3. We part.\n\n4. We sing.\n\n5. We eat.\n\n6. We sit.\n\n7. We go.\n\n8. We promise all.\n");
        folder.Write("dns.json", $"{{ \"s1._domainkey.example.org\": [\"{SignedMail.Record}\"] }}");
        folder.Write("delegations.json", "[{ \"name\": \"Kenya\", \"kind\": \"state\", \"addresses\": [], \"domains\": [\"mail.example.org\"], \"members\": [] }]");
        var file = folder.Write("consultation.json", $"{{ \"id\": \"c\", \"draft\": \"draft.txt\", \"delegations\": \"delegations.json\", \"mailbox\": \"comments@example.net\"{(withKeys ? ", \"dkimKeys\": \"dns.json\"" : "")} }}");
        var pipeline = new TestPipeline(new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)), clock, new RecordingSender(), keys: keys);
        await pipeline.Get<ConsultationStore>().Import(file, null, None);
        return pipeline;
    }

    private static async Task<Submission> Run(TestPipeline pipeline, string mail)
    {
        var id = await pipeline.Get<ReceiveStage>().Receive(Encoding.UTF8.GetBytes(mail), None);
        await pipeline.Get<ExtractStage>().Run(id, None);
        return await Record(pipeline, id);
    }

    private static async Task<Submission> Record(TestPipeline pipeline, string id) =>
        SubmissionJson.Read((await pipeline.Get<IBlobStore>().Read(ExtractStage.Record("c", id), None))!.Content.Span);

    private sealed class Keys : IDkimKeySource
    {
        public bool Fails { get; init; }

        public Task<DkimKeys> Find(ImmutableArray<string> names, CancellationToken stop) =>
            Fails ? throw new DkimKeysUnavailableException("nobody answers") : Task.FromResult(SignedMail.Keys("s1._domainkey.example.org", SignedMail.Record));
    }
}
