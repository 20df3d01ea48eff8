using System.Net;
using System.Text;
using System.Text.Json;
using Intake.Service.Api;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>Delivery events: said twice, or in any order, they come to the same.</summary>
public sealed class EventsRouteTests
{
    private static readonly string Id = new('a', 64);
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private readonly MemoryBlobs blobs;

    public EventsRouteTests() => blobs = new MemoryBlobs(clock);

    [Theory]
    [InlineData("processed delivered", ReplyState.Delivered)]
    [InlineData("processed bounce", ReplyState.Bounced)]
    [InlineData("delivered bounce", ReplyState.Bounced)] // refused after it was taken
    [InlineData("processed deferred open click", ReplyState.Sent)]
    [InlineData("dropped", ReplyState.Bounced)]
    public async Task Any_order_and_any_number_of_times_comes_to_the_same(string events, ReplyState expected)
    {
        var all = events.Split(' ').Select((e, i) => Event(e, 1_791_792_000 + i)).ToList();
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var order in new[] { all, [.. all.AsEnumerable().Reverse()], [.. all, .. all], [.. all.AsEnumerable().Reverse(), .. all] })
        {
            await Reply(ReplyState.InDoubt);
            foreach (var one in order) Assert.Equal(HttpStatusCode.OK, await Post($"[{one}]"));
            ends.Add(JsonSerializer.Serialize(await Reply(), PipelineJson.Default.Reply));
            await Reply(ReplyState.InDoubt);
            Assert.Equal(HttpStatusCode.OK, await Post($"[{string.Join(',', order)}]"));
            ends.Add(JsonSerializer.Serialize(await Reply(), PipelineJson.Default.Reply));
        }

        Assert.Equal(expected, JsonSerializer.Deserialize(Assert.Single(ends), PipelineJson.Default.Reply)!.State);
    }

    [Fact]
    public async Task Of_two_of_a_kind_the_earlier_stays_in_either_order()
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var order in new[] { (1, 2), (2, 1) })
        {
            await Reply(ReplyState.Sent);
            await Post($"[{Event("bounce", 1_791_792_000 + order.Item1)},{Event("bounce", 1_791_792_000 + order.Item2)}]");
            ends.Add(JsonSerializer.Serialize(await Reply(), PipelineJson.Default.Reply));
        }

        Assert.Equal("1", JsonSerializer.Deserialize(Assert.Single(ends), PipelineJson.Default.Reply)!.Reason!.Split(' ')[^1]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("[1, null, \"delivered\", [] ]")]
    [InlineData("[{ \"event\": \"delivered\" }]")]
    [InlineData("[{ \"event\": \"delivered\", \"receipt\": 5 }]")]
    [InlineData("[{ \"event\": \"delivered\", \"receipt\": \"../../mail/x\" }]")]
    [InlineData("[{ \"event\": \"delivered\", \"receipt\": \"c/bbbb\" }]")]
    public async Task What_speaks_of_no_receipt_of_ours_is_passed_over(string body)
    {
        await Reply(ReplyState.Sent);

        Assert.Equal(HttpStatusCode.OK, await Post(body));
        Assert.Equal(ReplyState.Sent, (await Reply()).State);
    }

    [Theory]
    [InlineData("\"1791792000\"")]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("1e300")]
    [InlineData("99999999999999999")]
    public async Task A_time_that_is_none_does_no_harm(string time)
    {
        await Reply(ReplyState.Sent);

        Assert.Equal(HttpStatusCode.OK, await Post($"[{{ \"event\": \"delivered\", \"receipt\": \"c/{Id}\", \"timestamp\": {time} }}]"));
        Assert.Equal(ReplyState.Delivered, (await Reply()).State);
    }

    [Fact]
    public async Task A_mail_that_was_not_answered_gets_no_delivery()
    {
        await Reply(ReplyState.None);
        await Post($"[{Event("delivered", 1_791_792_000)}]");

        Assert.Equal(ReplyState.None, (await Reply()).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[{")]
    public async Task What_is_no_list_is_brought_again(string body) => Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(body));

    [Fact]
    public async Task Nobody_else_may_say_it_and_storage_must_have_it()
    {
        await Reply(ReplyState.Sent);
        await using var api = await TestApi.Start(new Storage(blobs, new MemoryQueues(clock)), clock);
        using var nobody = await api.Post(Routes.Events, Json($"[{Event("delivered", 1)}]"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, ReplyState.Sent), (nobody.StatusCode, (await Reply()).State));

        await using var down = await TestApi.Start(new Storage(new FaultyBlobs(blobs, new Faults(seed: 1, rate: 1)), new MemoryQueues(clock)), clock);
        using var failing = await down.Post(Routes.Events, Json($"[{Event("delivered", 1)}]"), (Access.KeyHeader, TestApi.Key));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failing.StatusCode);
    }

    private static string Event(string what, long at) => $"{{ \"event\": \"{what}\", \"timestamp\": {at}, \"receipt\": \"c/{Id}\", \"reason\": \"550 no such user {at - 1_791_792_000}\", \"sg_event_id\": \"x\" }}";

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<HttpStatusCode> Post(string body)
    {
        await using var api = await TestApi.Start(new Storage(blobs, new MemoryQueues(clock)), clock);
        using var answer = await api.Post(Routes.Events, Json(body), (Access.KeyHeader, TestApi.Key));
        return answer.StatusCode;
    }

    private async Task Reply(ReplyState state)
    {
        await blobs.Delete(ReplyStage.Blob("c", Id), None);
        await blobs.Create(ReplyStage.Blob("c", Id), new Reply(state, clock.GetUtcNow(), 1, "m@example.net", null, "owner"), PipelineJson.Default.Reply, None);
    }

    private async Task<Reply> Reply() => (await blobs.Read(ReplyStage.Blob("c", Id), PipelineJson.Default.Reply, None))!.Value.Value;
}
