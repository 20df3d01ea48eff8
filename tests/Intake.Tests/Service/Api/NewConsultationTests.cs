using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intake.Service.Api;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>A consultation is made in two steps, once, and takes mail at once.</summary>
public sealed class NewConsultationTests
{
    private const string Text = "Draft declaration\n\n1. States protect birds.\n\n2. States protect nests.\n";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_draft_is_shown_as_read_and_nothing_is_kept()
    {
        var blobs = new MemoryBlobs(clock);
        await using var api = await TestApi.Start(new Storage(blobs, new MemoryQueues(clock)), clock);

        using var answer = await Upload(api, "draft.txt", Encoding.UTF8.GetBytes(Text));
        using var sample = await Upload(api, "Draft 1.DOCX", await File.ReadAllBytesAsync(TestPipeline.SampleFile("draft.docx")));
        var draft = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(["1 States protect birds.", "2 States protect nests."], draft.GetProperty("provisions").EnumerateArray().Where(p => p.GetProperty("kind").GetString() == "paragraph").Select(p => $"{p.GetProperty("id").GetString()} {p.GetProperty("text").GetString()}"));
        Assert.True((await sample.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("provisions").GetArrayLength() > 25);
        Assert.Empty(await blobs.List(Containers.Consultations, "", None).ToListAsync());
    }

    [Theory]
    [InlineData("draft.exe", "1. Birds.", "A draft is one of these")]
    [InlineData("draft.txt", "Birds.", "no numbered paragraph was recognised")]
    [InlineData("draft.docx", "PK\u0003\u0004", "Cannot use the draft")]
    [InlineData("draft.pdf", "%PDF-1.7", "Cannot use the draft")]
    [InlineData("draft.txt", "", "This is no draft")]
    public async Task What_is_no_draft_is_refused_with_a_sentence(string name, string content, string sentence)
    {
        await using var api = await TestApi.Start(new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)), clock);

        using var answer = await Upload(api, name, Encoding.Latin1.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consultation_is_made_once_and_takes_mail_at_once()
    {
        var storage = await TestPipeline.Sample(clock);
        await using var api = await TestApi.Start(storage, clock);

        using var made = await Put(api, "birds-2", Wanted());
        using var again = await Put(api, "birds-2", Wanted());
        using var other = await Put(api, "birds-2", Wanted(w => w["title"] = "Another"));
        using var shown = await api.Ask("/api/consultations/birds-2");
        using var list = await api.Ask(Routes.Consultations);
        var consultation = await shown.Content.ReadFromJsonAsync<JsonElement>();
        var mail = await api.Get<ReceiveStage>().Receive(Encoding.UTF8.GetBytes("From: a@b.example\r\nTo: birds@secretariat.example\r\nSubject: Birds\r\nMessage-ID: <1@b.example>\r\n\r\nPara 2: delete \"nests\".\r\n"), None);
        await api.Get<ExtractStage>().Run(mail, None);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Conflict), (made.StatusCode, again.StatusCode, other.StatusCode));
        Assert.Equal(("Birds", "2026-11-10T18:00:00+01:00", "any", 30), (consultation.GetProperty("title").GetString(), consultation.GetProperty("deadline").GetString(), consultation.GetProperty("senders").GetString(), consultation.GetProperty("retentionDays").GetInt32()));
        Assert.Equal("officer created", string.Join(", ", consultation.GetProperty("events").EnumerateArray().Select(e => $"{e.GetProperty("by").GetString()} {e.GetProperty("act").GetString()}")));
        Assert.Equal(["birds-2", "quiet-zones-draft1"], (await list.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        Assert.NotNull(await storage.Blobs.Read(ExtractStage.Record("birds-2", mail), None));
        using var own = await api.Ask("/api/submissions?consultation=birds-2");
        using var others = await api.Ask("/api/submissions?consultation=quiet-zones-draft1");
        Assert.Equal((1, 0), ((await own.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("total").GetInt32(), (await others.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("total").GetInt32()));
    }

    [Theory]
    [InlineData("birds 2", "mailbox", "birds@secretariat.example", 400, "The id \"birds 2\"")]
    [InlineData("b", "mailbox", "nowhere", 400, "The mailbox is no address")]
    [InlineData("b", "mailbox", "quiet-zones@secretariat.example", 409, "belongs to the consultation \"quiet-zones-draft1\"")]
    [InlineData("b", "deadline", "2026-11-10T18:00:00Z", 400, "without an offset")]
    [InlineData("b", "deadline", "2026-10-25T02:30:00", 400, "the clock of the time zone is turned")]
    [InlineData("b", "timeZone", "Mars/Olympus", 400, "is no time zone")]
    [InlineData("b", "senders", "everybody", 400, "Senders are")]
    [InlineData("b", "draft", "", 400, "Cannot use the draft")]
    [InlineData("b", "retentionDays", "0", 400, "retentionDays is 0")]
    [InlineData("b", "delegations", "{}", 400, "Cannot use the delegations")]
    [InlineData("b", "timetable", """[{ "at": "2026-11-12T10:00:00", "what": "Meeting", "sections": ["heading:Z"] }]""", 400, "which the draft does not have")]
    [InlineData("b", "draftName", null, 400, "This is no consultation")]
    public async Task What_cannot_be_is_refused_with_a_sentence_and_nothing_is_kept(string id, string member, string? value, int status, string sentence)
    {
        var storage = await TestPipeline.Sample(clock);
        await using var api = await TestApi.Start(storage, clock);

        using var answer = await Put(api, id, Wanted(w => w[member] = value is null ? null : member is "retentionDays" or "delegations" or "timetable" ? JsonNode.Parse(value) : value));

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(await storage.Blobs.List(Containers.Consultations, "", None).ToListAsync(), e => !e.Name.Path.StartsWith("quiet-zones-draft1/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the-readers", HttpStatusCode.Forbidden)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    public async Task Only_an_administrator_makes_one(string key, HttpStatusCode expected)
    {
        await using var api = await TestApi.Start(await TestPipeline.Sample(clock), clock, new AccessOptions { Key = TestApi.Key, ReaderKey = "the-readers" });

        using var read = await Upload(api, "draft.txt", Encoding.UTF8.GetBytes(Text), key);
        using var put = await Put(api, "b", Wanted(), key);

        Assert.Equal((expected, expected), (read.StatusCode, put.StatusCode));
    }

    [Fact]
    public async Task What_administrators_do_is_kept()
    {
        await using var api = await TestApi.Start(await TestPipeline.Sample(clock), clock);

        (await api.Send(HttpMethod.Post, Routes.Close, null, (Access.KeyHeader, TestApi.Key))).Dispose();
        (await api.Send(HttpMethod.Post, Routes.Close, null, (Access.KeyHeader, TestApi.Key))).Dispose();
        (await api.Send(HttpMethod.Post, Routes.Reopen, null, (Access.KeyHeader, TestApi.Key))).Dispose();
        (await api.Ask(Routes.Export)).Dispose();

        Assert.Equal([ConsultationAct.Closed, ConsultationAct.Reopened, ConsultationAct.Exported], (await api.Get<ConsultationAudit>().Of("quiet-zones-draft1", None)).Select(e => e.Act));
    }

    private static string Wanted(Action<JsonObject>? change = null)
    {
        var wanted = new JsonObject
        {
            ["title"] = "Birds",
            ["draftName"] = "birds.txt",
            ["draft"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Text)),
            ["mailbox"] = "birds@secretariat.example",
            ["deadline"] = "2026-11-10T18:00:00",
            ["timeZone"] = "Europe/Zurich",
            ["senders"] = "any",
            ["retentionDays"] = 30,
            ["timetable"] = JsonNode.Parse("""[{ "at": "2026-11-12T10:00:00", "what": "Meeting" }]"""),
            ["delegations"] = JsonNode.Parse("""[{ "name": "Kenya", "kind": "state" }]"""),
        };
        change?.Invoke(wanted);
        return wanted.ToJsonString();
    }

    private static Task<HttpResponseMessage> Put(TestApi api, string id, string body, string key = TestApi.Key) =>
        api.Send(HttpMethod.Put, $"/api/consultations/{Uri.EscapeDataString(id)}", new StringContent(body, Encoding.UTF8, "application/json"), (Access.KeyHeader, key));

    private static Task<HttpResponseMessage> Upload(TestApi api, string name, byte[] content, string key = TestApi.Key) =>
        api.Send(HttpMethod.Post, $"{Routes.ReadDraft}?name={Uri.EscapeDataString(name)}", new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, (Access.KeyHeader, key));
}
