using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Intake.Service.Api;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>What the desk shows, over the sample's mails.</summary>
public sealed class ViewRoutesTests : IAsyncLifetime
{
    private const string Consultation = "quiet-zones-draft1";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private Storage storage = null!;
    private TestApi api = null!;

    public async Task InitializeAsync()
    {
        storage = await TestPipeline.Sample(clock);
        api = await TestApi.Start(storage, clock);
        await api.ReadSample();
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task The_overview_has_the_figures_of_the_records_and_of_the_compilation()
    {
        var overview = await Json(Routes.Overview);
        var records = await api.Get<SubmissionRecords>().Load((await api.Get<ConsultationStore>().Find(Consultation, None))!, None);
        var (_, compilation) = api.Get<CompileStage>().Shown((await api.Get<ConsultationStore>().Find(Consultation, None))!, records, null);

        Assert.Equal(records.Submissions.Length, overview.GetProperty("counts").EnumerateObject().Sum(c => c.Value.GetInt32()));
        Assert.Equal(compilation.Submissions.Where(s => s.Standing == Intake.Compiling.Standing.Counted).Sum(s => s.Recorded), overview.GetProperty("proposals").GetInt32());
        Assert.Equal(compilation.Provisions.Select(p => p.Id), overview.GetProperty("provisions").EnumerateArray().Select(p => p.GetProperty("id").GetString()!));
        Assert.Contains(overview.GetProperty("provisions").EnumerateArray(), p => p.GetProperty("isNew").GetBoolean() && p.GetProperty("label").GetString()!.StartsWith("after ", StringComparison.Ordinal));
        Assert.Equal("title", overview.GetProperty("provisions")[0].GetProperty("kind").GetString());
        var uruguay = overview.GetProperty("delegations").EnumerateArray().Single(d => d.GetProperty("name").GetString() == "Uruguay");
        Assert.Equal(("state", "Latin American and Caribbean Group", true), (uruguay.GetProperty("kind").GetString(), Assert.Single(uruguay.GetProperty("groups").EnumerateArray()).GetString(), uruguay.GetProperty("mails").GetInt32() > 0));
        Assert.Equal(13, overview.GetProperty("delegations").EnumerateArray().Count(d => d.GetProperty("kind").GetString() == "state"));
        Assert.Contains(overview.GetProperty("delegations").EnumerateArray(), d => d.GetProperty("mails").GetInt32() == 0);
        var files = overview.GetProperty("compilation").GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("length"));
        Assert.Equal((JsonValueKind.Number, JsonValueKind.Null), (files["compilation.docx"].ValueKind, files["compilation.anonymous.docx"].ValueKind));
        Assert.True(overview.GetProperty("compilation").GetProperty("isCurrent").GetBoolean());
        Assert.Equal("2026-10-12T08:00:00+00:00", overview.GetProperty("now").GetString());
        Assert.True(overview.GetProperty("timetable").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Who_has_the_overview_is_told_so_until_something_happens()
    {
        using var first = await api.Ask(Routes.Overview);
        var tag = first.Headers.ETag!;
        clock.Advance(TimeSpan.FromHours(1));
        using var second = await Again(tag);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));

        var id = await api.Get<ReceiveStage>().Receive("From: x@example.org\r\n\r\nnot yet read"u8.ToArray(), None);
        using var third = await Again(tag);
        Assert.Equal(1, (await third.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("counts").GetProperty("received").GetInt32());
        await api.Get<ExtractStage>().Run(id, None);
        using var fourth = await Again(third.Headers.ETag!);
        var overview = await fourth.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(overview.GetProperty("counts").TryGetProperty("received", out _));
        Assert.False(overview.GetProperty("compilation").GetProperty("isCurrent").GetBoolean());
        await api.Get<CompileStage>().Run(Consultation, None);
        using var fifth = await Again(fourth.Headers.ETag!);
        Assert.True((await fifth.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("compilation").GetProperty("isCurrent").GetBoolean());
        await api.Get<ReplyStage>().Run(new ReplyMessage(Consultation, id), None);
        using var sixth = await Again(fifth.Headers.ETag!);
        Assert.Equal(1, (await sixth.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipts").EnumerateObject().Sum(r => r.Value.GetInt32()));
    }

    [Theory]
    [InlineData("q=URUGUAY", "Uruguay")]
    [InlineData("q=uruguay%20hours", "Uruguay")]
    [InlineData("q=panamá", "Panama")]
    [InlineData("by=ghana", "Ghana")]
    [InlineData("by=Uruguay&state=submission&q=hours", "Uruguay")]
    public async Task Mails_are_found_by_their_words_and_by_whom_they_speak_for(string query, string proponent)
    {
        var page = await Json($"{Routes.Submissions}?{query}");

        Assert.Contains(page.GetProperty("items").EnumerateArray(), i => i.GetProperty("proponents").EnumerateArray().Any(p => p.GetString() == proponent));
        Assert.True(page.GetProperty("total").GetInt32() < TestPipeline.SampleMails().Count);
    }

    [Theory]
    [InlineData("q=nowhere-to-be-found")]
    [InlineData("q=%3Cscript%3E")]
    [InlineData("by=Atlantis")]
    [InlineData("by=Uru")]
    public async Task What_is_nowhere_is_not_found(string query) => Assert.Equal(0, (await Json($"{Routes.Submissions}?{query}")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Every_mail_in_question_has_a_row_and_every_row_is_of_a_mail_in_question()
    {
        var rows = (await Json($"{Routes.Attention}?size=500")).GetProperty("items").EnumerateArray().ToList();
        var mails = (await Json($"{Routes.Submissions}?attention=true&size=500")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(mails.Order(StringComparer.Ordinal), rows.Select(r => r.GetProperty("submission").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rows.Count, (await Json(Routes.Overview)).GetProperty("attention").GetInt32());
        Assert.Subset(new HashSet<string> { "passage", "held", "proponent", "doubtful", "finding" }, rows.Select(r => r.GetProperty("kind").GetString()!).ToHashSet());
        Assert.All(rows.Where(r => r.GetProperty("kind").GetString() == "held"), r => Assert.Equal((JsonValueKind.Null, ""), (r.GetProperty("quote").ValueKind, r.GetProperty("subject").GetString())));
        Assert.All(rows, r => Assert.NotEmpty(r.GetProperty("message").GetString()!));
    }

    [Fact]
    public async Task Pages_of_what_is_in_question_together_have_every_row_once()
    {
        var all = (await Json($"{Routes.Attention}?size=500")).GetProperty("items").EnumerateArray().Select(r => r.GetRawText()).ToList();
        var seen = new List<string>();
        for (var page = 1; page <= (all.Count + 1) / 2; page++)
            seen.AddRange((await Json($"{Routes.Attention}?size=2&page={page}")).GetProperty("items").EnumerateArray().Select(r => r.GetRawText()));

        Assert.Equal(all, seen);
    }

    [Fact]
    public async Task What_is_decided_is_settled_at_once_and_nothing_else_is()
    {
        while (true)
        {
            var rows = (await Json($"{Routes.Attention}?size=500")).GetProperty("items").EnumerateArray().ToList();
            if (rows.Count == 0) break;
            var row = rows[0];
            var body = row.GetProperty("kind").GetString() switch
            {
                "passage" => $$"""{ "key": "k{{rows.Count}}", "kind": "mark", "part": {{row.GetProperty("part").GetRawText()}}, "paragraph": {{row.GetProperty("paragraph").GetRawText()}}, "disposition": "general" }""",
                "held" => $$"""{ "key": "k{{rows.Count}}", "kind": "refuse" }""",
                "proponent" => $$"""{ "key": "k{{rows.Count}}", "kind": "proponents", "proponents": ["Chad"] }""",
                _ => $$"""{ "key": "k{{rows.Count}}", "kind": "seen", "code": {{row.GetProperty("code").GetRawText()}}, "part": {{row.GetProperty("part").GetRawText()}}, "paragraph": {{row.GetProperty("paragraph").GetRawText()}} }""",
            };
            using var decided = await api.Send(HttpMethod.Put, $"/api/reviews/{row.GetProperty("submission").GetString()}", new StringContent(body, Encoding.UTF8, "application/json"), (Access.KeyHeader, TestApi.Key));
            Assert.True(decided.IsSuccessStatusCode, $"{body}: {await decided.Content.ReadAsStringAsync()}");

            var left = (await Json($"{Routes.Attention}?size=500")).GetProperty("items").EnumerateArray().Select(Place).ToList();
            Assert.DoesNotContain(Place(row), left);
            Assert.Empty(left.Except(rows.Select(Place)));
        }

        Assert.Equal(0, (await Json(Routes.Overview)).GetProperty("attention").GetInt32());
        Assert.Equal(0, (await Json($"{Routes.Submissions}?attention=true")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_provision_has_its_text_its_entries_and_where_they_stand()
    {
        foreach (var id in (await Json($"{Routes.Provisions}?filter=touched")).GetProperty("ids").EnumerateArray().Select(i => i.GetString()!))
        {
            var provision = await Json($"/api/provisions/{Uri.EscapeDataString(id)}");

            Assert.Equal(id, provision.GetProperty("id").GetString());
            foreach (var entry in provision.GetProperty("entries").EnumerateArray().Where(e => e.GetProperty("change").GetArrayLength() > 0))
            {
                string Side(string left) => string.Concat(entry.GetProperty("change").EnumerateArray().Where(c => c.GetProperty("kind").GetString() != left).Select(c => c.GetProperty("text").GetString()));
                Assert.Equal(entry.GetProperty("result").GetString(), Side("gone"), ignoreLineEndingDifferences: false, ignoreWhiteSpaceDifferences: true);
                if (provision.GetProperty("text").ValueKind == JsonValueKind.String) Assert.Equal(provision.GetProperty("text").GetString(), Side("come"));
                Assert.All(entry.GetProperty("sources").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("quote").GetString()!));
            }
        }
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("?filter=touched", true, false)]
    [InlineData("?filter=new", true, false)]
    [InlineData("?by=Uruguay", true, false)]
    [InlineData("?q=night", true, false)]
    [InlineData("?q=nowhere-to-be-found", false, false)]
    [InlineData("?by=Atlantis", false, false)]
    public async Task Provisions_are_found_by_what_is_said_on_them(string query, bool some, bool all)
    {
        var ids = (await Json(Routes.Provisions + query)).GetProperty("ids").GetArrayLength();

        Assert.Equal((some, all), (ids > 0, ids == (await Json(Routes.Overview)).GetProperty("provisions").GetArrayLength()));
    }

    [Theory]
    [InlineData("/api/provisions/no-such-provision", HttpStatusCode.NotFound)]
    [InlineData("/api/provisions/..%2f..%2fmail", HttpStatusCode.NotFound)]
    [InlineData("/api/provisions?filter=secret", HttpStatusCode.BadRequest)]
    [InlineData("/api/overview?consultation=another", HttpStatusCode.NotFound)]
    [InlineData("/api/attention?consultation=another", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_not_shown(string path, HttpStatusCode status)
    {
        using var answer = await api.Ask(path);

        Assert.Equal(status, answer.StatusCode);
    }

    private static string Place(JsonElement row) => $"{row.GetProperty("submission")} {row.GetProperty("kind")} {row.GetProperty("code")} {row.GetProperty("part")} {row.GetProperty("paragraph")} {row.GetProperty("message")}";

    private async Task<JsonElement> Json(string path)
    {
        using var answer = await api.Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> Again(EntityTagHeaderValue tag) => api.Send(HttpMethod.Get, Routes.Overview, null, (Access.KeyHeader, TestApi.Key), ("If-None-Match", tag.ToString()));
}
