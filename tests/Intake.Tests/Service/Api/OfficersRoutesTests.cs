using System.Net;
using System.Text.Json;
using Intake.Reading;
using Intake.Service.Api;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>What officers see: the mails, their records, the originals as downloads, and the compilation as it lies in the store.</summary>
public sealed class OfficersRoutesTests : IAsyncLifetime
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private readonly List<string> ids = [];
    private Storage storage = null!;
    private TestApi api = null!;

    public async Task InitializeAsync()
    {
        storage = new Storage(new MemoryBlobs(clock), new MemoryQueues(clock));
        api = await TestApi.Start(storage, clock);
        await api.Get<ConsultationStore>().Import(TestPipeline.SampleFile("consultation.json"), null, None);
        var mails = TestPipeline.SampleMails();
        foreach (var mail in mails.Take(3).Concat(mails.Skip(9).Take(1)))
        {
            ids.Add(await api.Get<ReceiveStage>().Receive(mail, None));
            await api.Get<ExtractStage>().Run(ids[^1], None);
        }

        await api.Get<CompileStage>().Run(Consultation, None);
        ids.Add(await api.Get<ReceiveStage>().Receive("From: x@example.org\r\n\r\nnot yet read"u8.ToArray(), None));
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Without_the_key_nothing_is_shown()
    {
        foreach (var path in new[] { Routes.Submissions, $"{Routes.Submissions}/{ids[0]}", $"{Routes.Submissions}/{ids[0]}/original", Routes.Latest, $"{Routes.Latest}/compilation.docx" })
        {
            using var nobody = await api.Client.GetAsync(path);
            Assert.Equal((HttpStatusCode.Unauthorized, 0), (nobody.StatusCode, (await nobody.Content.ReadAsByteArrayAsync()).Length));
            using var officer = await api.Ask(path);
            Assert.Equal(HttpStatusCode.OK, officer.StatusCode);
            Assert.Equal("nosniff", officer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.StartsWith("default-src 'none'", officer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 5, 5)]
    [InlineData("?state=submission", 3, 3)]
    [InlineData("?state=AUTOMATIC", 1, 1)]
    [InlineData("?state=received", 1, 1)]
    [InlineData("?state=nonsense", 0, 0)]
    [InlineData("?size=2", 5, 2)]
    [InlineData("?size=2&page=3", 5, 1)]
    [InlineData("?size=2&page=4", 5, 0)]
    [InlineData("?page=-5&size=0", 5, 1)]
    [InlineData("?page=2147483647&size=500", 5, 0)]
    public async Task The_list_has_pages_and_states(string query, int total, int shown)
    {
        using var answer = await api.Ask(Routes.Submissions + query);
        var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((total, shown), (page.GetProperty("total").GetInt32(), page.GetProperty("items").GetArrayLength()));
    }

    [Fact]
    public async Task The_pages_together_have_every_mail_once()
    {
        var seen = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            using var answer = await api.Ask($"{Routes.Submissions}?size=2&page={page}");
            seen.AddRange(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_record_is_the_one_of_the_store_and_a_mail_without_one_has_its_state()
    {
        using var record = await api.Ask($"{Routes.Submissions}/{ids[0]}");
        Assert.Equal((await storage.Blobs.Read(ExtractStage.Record(Consultation, ids[0]), None))!.Content.ToArray(), await record.Content.ReadAsByteArrayAsync());
        using var unread = await api.Ask($"{Routes.Submissions}/{ids[^1]}");
        Assert.Equal("received", JsonDocument.Parse(await unread.Content.ReadAsStringAsync()).RootElement.GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_original_is_a_download_byte_for_byte()
    {
        using var answer = await api.Ask($"{Routes.Submissions}/{ids[0]}/original");

        Assert.Equal(TestPipeline.SampleMails()[0], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("message/rfc822", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", ids[0][..12] + ".eml"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task The_files_of_the_compilation_are_those_of_the_store()
    {
        using var latest = await api.Ask($"{Routes.Latest}?consultation={Consultation}");
        var manifest = JsonDocument.Parse(await latest.Content.ReadAsStringAsync()).RootElement;
        var files = manifest.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).ToList();

        Assert.Equal(ids.SkipLast(1).Order(StringComparer.Ordinal), manifest.GetProperty("submissions").EnumerateArray().Select(s => s.GetString()!));
        Assert.True(files.Count >= 5);
        foreach (var file in files)
        {
            using var answer = await api.Ask($"{Routes.Latest}/{file}");
            Assert.Equal((await storage.Blobs.Read(CompileStage.File(Consultation, manifest.GetProperty("key").GetString()!, file), None))!.Content.ToArray(), await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(("attachment", file), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        }
    }

    [Theory]
    [InlineData("compilation.anonymous.docx", "Anonymous")]
    [InlineData("compilation.by-delegation.docx", "By delegation")]
    [InlineData("compilation.2026-11-03.docx", "For the meeting: Informal consultations, 3 November 2026")] // of two of one name each has its day
    [InlineData("compilation.2026-11-05.docx", "For the meeting: Informal consultations, 5 November 2026")]
    public async Task An_edition_that_the_manifest_names_is_made_when_it_is_asked_for_and_kept(string file, string title)
    {
        using var latest = await api.Ask(Routes.Latest);
        var manifest = JsonDocument.Parse(await latest.Content.ReadAsStringAsync()).RootElement;
        var blob = CompileStage.File(Consultation, manifest.GetProperty("key").GetString()!, file);
        Assert.Contains((file, title), manifest.GetProperty("editions").EnumerateArray().Select(e => (e.GetProperty("name").GetString()!, e.GetProperty("title").GetString()!)));
        Assert.Null(await storage.Blobs.Read(blob, None));

        using var first = await api.Ask($"{Routes.Latest}/{file}");
        using var second = await api.Ask($"{Routes.Latest}/{file}");
        await using var other = await TestApi.Start(storage, clock); // another process, which made no compilation
        await storage.Blobs.Delete(blob, None);
        using var third = await other.Ask($"{Routes.Latest}/{file}");

        var bytes = await first.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(("attachment", file), (first.Content.Headers.ContentDisposition!.DispositionType, first.Content.Headers.ContentDisposition.FileName));
        Assert.Equal(bytes, await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(bytes, await third.Content.ReadAsByteArrayAsync());
        Assert.Equal(bytes, (await storage.Blobs.Read(blob, None))!.Content.ToArray());
        var text = DocumentReader.Read(file, bytes, new Limits()).Paragraphs.Select(p => p.Text()).ToList();
        Assert.Contains(text, t => t.Contains(title, StringComparison.Ordinal));
        Assert.Equal(file != "compilation.anonymous.docx", text.Exists(t => t.Contains("Uruguay", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_edition_is_of_what_is_there_also_when_more_has_come_since_the_compilation()
    {
        await using var other = await TestApi.Start(storage, clock); // has no compilation in its memory
        var id = await other.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[4], None);
        await other.Get<ExtractStage>().Run(id, None);

        using var edition = await other.Ask($"{Routes.Latest}/compilation.anonymous.docx");

        Assert.Equal(HttpStatusCode.OK, edition.StatusCode);
        Assert.Contains(id, (await other.Get<CompileStage>().Current(Consultation, None))!.Manifest.Submissions);
    }

    [Fact]
    public async Task Officers_and_nobody_else_replay_what_was_given_up()
    {
        using var nobody = await api.Client.PutAsync(Routes.Replay, null);
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Put, Routes.Replay);
        request.Headers.Add(Access.KeyHeader, TestApi.Key);
        using var answer = await api.Client.SendAsync(request);

        var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("Nothing is parked.", Assert.Single(said.GetProperty("sentences").EnumerateArray()).GetString());
        Assert.Equal(0, said.GetProperty("replayed").GetProperty("compileMessages").GetInt32());
    }

    [Theory]
    [InlineData("/api/submissions/..%2f..%2fconsultations")]
    [InlineData("/api/submissions/%2e%2e/original")]
    [InlineData("/api/submissions/..%5c..%5c/original")]
    [InlineData("/api/submissions/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/api/submissions/0000000000000000000000000000000000000000000000000000000000000000/original")]
    [InlineData("/api/submissions/ABC/original")]
    [InlineData("/api/compilations/latest/..%2flatest.json")]
    [InlineData("/api/compilations/latest/%2e%2e%2fmanifest.json")]
    [InlineData("/api/compilations/latest/manifest.json")]
    [InlineData("/api/compilations/latest/compilation.docx%00.html")]
    [InlineData("/api/compilations/latest/COMPILATION.DOCX")]
    [InlineData("/api/compilations/latest/compilation.secret.docx")]
    [InlineData("/api/compilations/latest/compilation.Anonymous.docx")]
    [InlineData("/api/compilations/latest/compilation.anonymous.xlsx")]
    [InlineData("/api/compilations/latest?consultation=../mail")]
    [InlineData("/api/compilations/latest/compilation.docx?consultation=another")]
    public async Task No_name_leads_out_of_what_is_listed(string path)
    {
        using var answer = await api.Ask(path);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
    }

    [Fact]
    public async Task Health_says_what_is_wrong()
    {
        using var well = await api.Client.GetAsync(Routes.Health);
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);

        await storage.Queues.Send(Queues.RepliesPoison, "x", TimeSpan.Zero, None);
        using var poisoned = await api.Client.GetAsync(Routes.Health);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, poisoned.StatusCode);
        Assert.Contains("1 messages were given up", await poisoned.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using var down = await TestApi.Start(new Storage(new FaultyBlobs(storage.Blobs, new Faults(seed: 1, rate: 1)), storage.Queues), clock);
        using var failing = await down.Client.GetAsync(Routes.Health);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failing.StatusCode);
        Assert.False(JsonDocument.Parse(await failing.Content.ReadAsStringAsync()).RootElement.GetProperty("ok").GetBoolean());
    }
}
