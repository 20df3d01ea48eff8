using System.Net;
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

/// <summary>Who may do what: a reader changes nothing, and no request that another page could send changes anything.</summary>
public sealed class RolesTests : IAsyncLifetime
{
    private const string ReaderKey = "the-key-of-readers";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private Storage storage = null!;
    private string id = "";

    public async Task InitializeAsync()
    {
        storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        id = await pipeline.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[0], None);
        await pipeline.Get<ExtractStage>().Run(id, None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(TestApi.Key, HttpStatusCode.OK, "administrator")]
    [InlineData(ReaderKey, HttpStatusCode.Forbidden, "reader")]
    public async Task A_key_has_a_role(string key, HttpStatusCode write, string role)
    {
        await using var api = await TestApi.Start(storage, clock, new AccessOptions { Key = TestApi.Key, ReaderKey = ReaderKey });

        using var look = await api.Send(HttpMethod.Get, Routes.Overview, null, (Access.KeyHeader, key));
        using var decide = await api.Send(HttpMethod.Put, $"/api/reviews/{id}", Decision(), (Access.KeyHeader, key));
        using var replay = await api.Send(HttpMethod.Put, Routes.Replay, null, (Access.KeyHeader, key));

        Assert.Equal(role, (await look.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("role").GetString());
        Assert.Equal((write, write), (decide.StatusCode, replay.StatusCode));
        Assert.Equal(write == HttpStatusCode.OK ? 1 : 0, (await api.Get<ReviewStage>().Of(id, None))!.Decisions.Length);
    }

    [Theory]
    [InlineData("Reader", HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("Officer", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("Secretariat", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("Chair", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("Administrator", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("Reader Officer", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("administrator", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData("Guest", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    public async Task A_role_of_the_sign_in_says_what_one_may_do_and_the_highest_counts(string roles, HttpStatusCode look, HttpStatusCode decide, HttpStatusCode close)
    {
        await using var api = await TestApi.Start(storage, clock, new AccessOptions { IsEntra = true });
        (string, string)[] headers = [("X-MS-CLIENT-PRINCIPAL", Principal(roles)), (Access.DeskHeader, "1")];

        using var looked = await api.Send(HttpMethod.Get, Routes.Overview, null, headers);
        using var decided = await api.Send(HttpMethod.Put, $"/api/reviews/{id}", Decision(), headers);
        using var closed = await api.Send(HttpMethod.Post, Routes.Close, null, headers);

        Assert.Equal((look, decide, close), (looked.StatusCode, decided.StatusCode, closed.StatusCode));
        if (decide == HttpStatusCode.OK) Assert.Equal("ms.officer@example.org", (await api.Get<ReviewStage>().Of(id, None))!.Decisions[0].By);
        Assert.Equal(close == HttpStatusCode.OK, await api.Get<ClosedConsultations>().Is(Consultation, None));
    }

    [Theory]
    [InlineData("PUT", Routes.Replay)]
    [InlineData("POST", Routes.Close)]
    public async Task A_signed_in_browser_changes_nothing_for_another_page(string method, string path)
    {
        await using var api = await TestApi.Start(storage, clock, new AccessOptions { IsEntra = true });

        using var answer = await api.Send(new HttpMethod(method), path, null, ("X-MS-CLIENT-PRINCIPAL", Principal("Administrator")));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(await api.Get<ClosedConsultations>().Is(Consultation, None));
    }

    [Fact]
    public async Task A_reader_posts_no_mail()
    {
        await using var api = await TestApi.Start(storage, clock, new AccessOptions { Key = TestApi.Key, ReaderKey = ReaderKey });

        using var answer = await api.Post(Routes.Mail, new ByteArrayContent(TestPipeline.SampleMails()[1]) { Headers = { { "Content-Type", "message/rfc822" } } }, (Access.KeyHeader, ReaderKey));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task In_a_closed_consultation_nothing_is_decided_until_it_is_opened_again()
    {
        await using var api = await TestApi.Start(storage, clock);
        var key = (Access.KeyHeader, TestApi.Key);

        using var close = await api.Send(HttpMethod.Post, Routes.Close, null, key);
        using var refused = await api.Send(HttpMethod.Put, $"/api/reviews/{id}", Decision(), key);
        using var shown = await api.Ask(Routes.Overview);
        using var reopen = await api.Send(HttpMethod.Post, Routes.Reopen, null, key);
        using var taken = await api.Send(HttpMethod.Put, $"/api/reviews/{id}", Decision(), key);
        using var shownAgain = await api.Ask(Routes.Overview);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.OK, HttpStatusCode.OK), (close.StatusCode, refused.StatusCode, reopen.StatusCode, taken.StatusCode));
        Assert.True((await shown.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("isClosed").GetBoolean());
        Assert.False((await shownAgain.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("isClosed").GetBoolean());
    }

    private const string Consultation = "quiet-zones-draft1";

    private static StringContent Decision() => new("""{ "key": "k1", "kind": "proponents", "proponents": ["Chad"] }""", Encoding.UTF8, "application/json");

    private static string Principal(string roles) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new
    {
        claims = roles.Split(' ').Select(r => new { typ = "roles", val = r }).Append(new { typ = "preferred_username", val = "ms.officer@example.org" }),
    }));
}
