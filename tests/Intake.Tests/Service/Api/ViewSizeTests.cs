using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Json;
using Intake.Service.Api;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>A large consultation: 2,000 submissions with 30,000 proposals on 200 paragraphs, of all who are on the built-in list.</summary>
public sealed class ViewSizeTests : IDisposable
{
    private const int Mails = 2_000;
    private const int ProposalsOfEach = 15;
    private const int Paragraphs = 200;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_answer_is_small_however_much_came()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
        var storage = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
        await using var api = await TestApi.Start(storage, clock);
        folder.Write("draft.txt", "Declaration on Lighthouses\n\n" + string.Join("\n\n", Enumerable.Range(1, Paragraphs).Select(i => $"{i}. States shall light lighthouse number {i} at dusk and keep a record of every ship that passes, and shall publish it every year.")));
        var settings = folder.Write("consultation.json", """{ "id": "large", "title": "Lighthouses", "draft": "draft.txt", "senders": "any" }""");
        await api.Get<ConsultationStore>().Import(settings, null, CancellationToken.None);
        var open = (await api.Get<ConsultationStore>().Find("large", CancellationToken.None))!;
        var states = open.Membership.States.Select(s => s.Name).ToList();
        for (var i = 0; i < Mails; i++)
        {
            var raw = Encoding.ASCII.GetBytes(FormattableString.Invariant($"mail {i}"));
            var id = MailId.Of(raw);
            await storage.Blobs.Create(MailId.Blob(id), raw, CancellationToken.None);
            await storage.Blobs.Create(ExtractStage.Record("large", id), SubmissionJson.Write(Mail(id, i, states[i % states.Count], open)), CancellationToken.None);
        }

        var (overview, length) = await Ask(api, Routes.Overview);
        Assert.Equal((Mails, Mails * ProposalsOfEach), (overview.GetProperty("counts").GetProperty("submission").GetInt32(), overview.GetProperty("proposals").GetInt32()));
        Assert.True(length < 300_000, $"the overview has {length} bytes");
        var (found, page) = await Ask(api, $"{Routes.Submissions}?q=kerosene%201234");
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        Assert.True(page < 2_000, $"one mail has {page} bytes");
        var (all, list) = await Ask(api, Routes.Submissions);
        Assert.Equal(Mails, all.GetProperty("total").GetInt32());
        Assert.True(list < 50_000, $"a page of mails has {list} bytes");
        var (rows, attention) = await Ask(api, Routes.Attention);
        Assert.Equal((Mails, 50), (rows.GetProperty("total").GetInt32(), rows.GetProperty("items").GetArrayLength()));
        Assert.True(attention < 60_000, $"a page of what needs a person has {attention} bytes");
        var (ids, touched) = await Ask(api, $"{Routes.Provisions}?filter=contested&q=kerosene");
        Assert.Equal(Paragraphs, ids.GetProperty("ids").GetArrayLength());
        Assert.True(touched < 5_000, $"the ids have {touched} bytes");
    }

    /// <summary>Every tenth word is of this mail alone; the wordings repeat, as they do where many take up the same.</summary>
    private static Submission Mail(string id, int number, string state, OpenConsultation open)
    {
        var proposals = Enumerable.Range(0, ProposalsOfEach).Select(j =>
        {
            var provision = open.Context.Draft.Find(((((number * 7) + (j * 13)) % Paragraphs) + 1).ToString(CultureInfo.InvariantCulture))!;
            var come = (number + j) % 3 == 0 ? "at nightfall" : (number + j) % 3 == 1 ? "at sunset" : "with kerosene";
            return new Proposal
            {
                Id = FormattableString.Invariant($"{id[..12]}-{j + 1}"),
                Provision = provision.Id,
                Operation = Operation.Replace,
                Old = "at dusk",
                New = come,
                Result = provision.Text.Replace("at dusk", come, StringComparison.Ordinal),
                ResultWithSiblings = provision.Text.Replace("at dusk", come, StringComparison.Ordinal),
                Source = new Locus("body", Paragraph: j + 1, Quote: $"Paragraph {provision.Id}: replace \"at dusk\" with \"{come}\"."),
            };
        }).ToImmutableArray();
        var question = new Locus("body", Paragraph: ProposalsOfEach + 1, Quote: "And what of the keepers?");
        return new Submission
        {
            Id = id,
            MessageId = id + "@example.org",
            Subject = FormattableString.Invariant($"Comments {number}"),
            ReceivedAt = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(number),
            Disposition = Disposition.Submission,
            Sender = new Sender(FormattableString.Invariant($"mission{number}@example.org"), "", Authentication.Pass),
            Proponents = [state],
            Proposals = proposals,
            Ledger = [.. proposals.Select(p => new LedgerEntry(p.Source, LedgerDisposition.Proposal, [p.Id])), new LedgerEntry(question, LedgerDisposition.NeedsAttention, [])],
        };
    }

    private static async Task<(JsonElement Json, int Bytes)> Ask(TestApi api, string path)
    {
        using var answer = await api.Ask(path);
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return (JsonDocument.Parse(bytes).RootElement, bytes.Length);
    }
}
