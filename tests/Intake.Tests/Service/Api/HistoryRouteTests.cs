using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Intake.Service.Api;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>What happened to a mail is told from the store alone, in the order in which it happened.</summary>
public sealed class HistoryRouteTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private Storage storage = null!;
    private string id = "";

    public async Task InitializeAsync()
    {
        storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        id = await pipeline.Get<ReceiveStage>().Receive(TestPipeline.SampleMails()[0], None);
        clock.Advance(TimeSpan.FromSeconds(10));
        await pipeline.Get<ExtractStage>().Run(id, None);
        clock.Advance(TimeSpan.FromSeconds(10));
        await pipeline.Drain();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_mail_has_its_history_from_its_receipt_to_its_compilations()
    {
        await using var api = await TestApi.Start(storage, clock);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var decided = await Decide(api, """{ "key": "k1", "kind": "proponents", "proponents": ["Chad"], "why": "said so by telephone" }""");
        clock.Advance(TimeSpan.FromMinutes(1));
        using var undone = await Decide(api, """{ "key": "k2", "kind": "undo", "undoes": "k1" }""");
        clock.Advance(TimeSpan.FromMinutes(1));
        await api.Get<EventStage>().Take(new DeliveryEvent($"quiet-zones-draft1/{id}", ReplyState.Delivered, clock.GetUtcNow(), null), None);

        using var answer = await api.Ask($"/api/submissions/{id}/history");
        var history = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var events = history.GetProperty("events").EnumerateArray().ToList();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (decided.StatusCode, undone.StatusCode));
        Assert.Equal(
            ["stored", "read submission", "compiled", "decided proponents", "decided undo", "receipt claimed", "receipt sent", "receipt delivered", "received"],
            events.OrderBy(What, StringComparer.Ordinal).OrderBy(e => Rank(What(e))).Select(What));
        Assert.Equal(events.Select(e => e.GetProperty("at").GetDateTimeOffset()).Order(), events.Select(e => e.GetProperty("at").GetDateTimeOffset()));
        var one = events.Single(e => What(e) == "decided proponents");
        Assert.Equal((true, "officer", "said so by telephone", "k1"), (one.GetProperty("isUndone").GetBoolean(), one.GetProperty("by").GetString(), one.GetProperty("note").GetString(), one.GetProperty("key").GetString()));
        Assert.Equal((1, false), (history.GetProperty("compilation").GetInt32(), history.GetProperty("isInDeadline").GetBoolean()));
    }

    [Fact]
    public async Task A_mail_that_is_being_read_has_its_attempt()
    {
        var other = MailId.Of("From: a@b.example\r\n\r\nHello"u8);
        await storage.Blobs.Create(MailId.Blob(other), "From: a@b.example\r\n\r\nHello"u8.ToArray(), None);
        await new Claims(storage.Blobs, new PipelineOptions(), clock).Take(other, None);
        await using var api = await TestApi.Start(storage, clock);

        using var running = await api.Ask($"/api/submissions/{other}/history");
        clock.Advance(TimeSpan.FromMinutes(5));
        using var failed = await api.Ask($"/api/submissions/{other}/history");

        Assert.Contains("reading running", (await running.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("events").EnumerateArray().Select(What));
        Assert.Contains("reading failed", (await failed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("events").EnumerateArray().Select(What));
    }

    [Fact]
    public async Task What_is_no_mail_has_none()
    {
        await using var api = await TestApi.Start(storage, clock);

        using var unknown = await api.Ask($"/api/submissions/{new string('0', 64)}/history");
        using var noId = await api.Ask("/api/submissions/x/history");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, noId.StatusCode));
    }

    private Task<HttpResponseMessage> Decide(TestApi api, string decision) =>
        api.Send(HttpMethod.Put, $"/api/reviews/{id}", new StringContent(decision, Encoding.UTF8, "application/json"), (Access.KeyHeader, TestApi.Key));

    private static string What(JsonElement happened) => $"{happened.GetProperty("what").GetString()} {happened.GetProperty("state").GetString()}".TrimEnd();

    /// <summary>In the order of the walk; what happens in one instant has no order.</summary>
    private static int Rank(string what) => Array.FindIndex(["stored", "read ", "compiled", "decided proponents", "decided undo", "receipt claimed", "receipt sent", "receipt delivered", "received"], w => what.StartsWith(w, StringComparison.Ordinal));
}
