using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Intake.Service.MailOut;

namespace Intake.Tests.Service.MailOut;

/// <summary>What becomes of a receipt whatever the mail service does.</summary>
public sealed class SendGridSenderTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly SteppedClock clock = new(TimeSpan.FromSeconds(15));
    private readonly HttpClient http = new();
    private SendGridServer server = null!;

    public async Task InitializeAsync() => server = await SendGridServer.Start();

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_receipt_is_a_request_that_the_published_description_allows()
    {
        using var sender = Sender();

        var result = await sender.Send(Receipts.Of(), None);

        Assert.Empty(server.Broken);
        Assert.Equal(SendEnd.Taken, result.End);
        var mail = Assert.Single(server.Taken);
        Assert.Equal(Receipts.Of().Text, mail.GetProperty("content")[0].GetProperty("value").GetString());
        Assert.Equal("text/plain", mail.GetProperty("content")[0].GetProperty("type").GetString());
        Assert.False(mail.TryGetProperty("attachments", out _));
        var one = mail.GetProperty("personalizations")[0];
        Assert.Equal("geneva@mission-ury.example", one.GetProperty("to")[0].GetProperty("email").GetString());
        Assert.Equal(Receipts.Of().ReceiptId, one.GetProperty("custom_args").GetProperty("receipt").GetString());
        var headers = one.GetProperty("headers").EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString());
        Assert.Equal($"<{Receipts.Of().MessageId}>", headers["Message-ID"]);
        Assert.Equal("<a@mission-ury.example>", headers["In-Reply-To"]);
        Assert.EndsWith($" <thread.{1:x40}@secretariat.example>", headers["References"], StringComparison.Ordinal);
        Assert.Equal(("auto-replied", "All", "bulk"), (headers["Auto-Submitted"], headers["X-Auto-Response-Suppress"], headers["Precedence"]));
        var tracking = mail.GetProperty("tracking_settings");
        Assert.All(["click_tracking", "open_tracking", "subscription_tracking"], t => Assert.False(tracking.GetProperty(t).GetProperty("enable").GetBoolean()));
    }

    [Theory]
    [InlineData("Subject", "headers: Subject is the service's own")]
    [InlineData("DKIM-Signature", "headers: DKIM-Signature is the service's own")]
    [InlineData("X A", "headers: X A is no name of a header")]
    public void The_rules_refuse_headers_that_the_service_refuses(string name, string expected)
    {
        var mail = SendGridRequest.Of(Receipts.Of());
        mail.AddHeader(name, "x");

        Assert.Equal([expected], MailSendRules.Broken(System.Text.Json.JsonDocument.Parse(mail.Serialize()).RootElement));
    }

    [Theory]
    [InlineData(400, SendEnd.Refused, 1)]
    [InlineData(401, SendEnd.Refused, 1)]
    [InlineData(403, SendEnd.Refused, 1)]
    [InlineData(413, SendEnd.Refused, 1)]
    [InlineData(429, SendEnd.Busy, 4)]
    [InlineData(500, SendEnd.Busy, 4)]
    [InlineData(503, SendEnd.Busy, 4)]
    [InlineData(502, SendEnd.InDoubt, 1)] // a gateway that does not know
    [InlineData(504, SendEnd.InDoubt, 1)]
    public async Task What_the_service_says_decides_whether_it_is_asked_again(int status, SendEnd end, int requests)
    {
        server.Answer = _ => ServiceAnswer.Says(status);
        using var sender = Sender();

        Assert.Equal(end, (await sender.Send(Receipts.Of(), None)).End);
        Assert.Equal(requests, server.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        using var sender = Sender(o => o with { ApiKey = "SG.another" });

        Assert.Equal(new SendResult(SendEnd.Refused, "the mail service answers 401"), await sender.Send(Receipts.Of(), None));
    }

    [Fact]
    public async Task The_pauses_grow_and_no_two_senders_make_the_same()
    {
        server.Answer = _ => ServiceAnswer.Says(503);
        using var sender = Sender();
        for (var i = 0; i < 2; i++) await sender.Send(Receipts.Of(i), None);

        var pauses = clock.Pauses.ToList();
        Assert.Equal(6, pauses.Count);
        Assert.Equal(6, pauses.Distinct().Count());
        Assert.All(pauses, p => Assert.InRange(p, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(15)));
    }

    [Fact]
    public async Task It_waits_as_long_as_the_service_asks()
    {
        server.Answer = n => n == 1 ? ServiceAnswer.Says(429, "7") : ServiceAnswer.Accepted;
        using var sender = Sender();

        Assert.Equal(SendEnd.Taken, (await sender.Send(Receipts.Of(), None)).End);
        Assert.Equal([TimeSpan.FromSeconds(7)], clock.Pauses);
        Assert.Single(server.Taken);
    }

    [Theory]
    [InlineData("600")]
    [InlineData("Mon, 12 Oct 2026 09:00:00 GMT")]
    public async Task A_long_wait_is_the_queue_s(string after)
    {
        server.Answer = _ => ServiceAnswer.Says(429, after);
        using var sender = Sender();

        Assert.Equal(SendEnd.Busy, (await sender.Send(Receipts.Of(), None)).End);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_request_without_an_answer_is_in_doubt_and_never_made_again()
    {
        var arrived = new TaskCompletionSource();
        (server.Answer, server.Arrived) = (_ => ServiceAnswer.Silent(takes: true), arrived.SetResult);
        using var sender = Sender();

        var sending = sender.Send(Receipts.Of(), None);
        await arrived.Task;
        clock.Advance(TimeSpan.FromSeconds(21));

        Assert.Equal(new SendResult(SendEnd.InDoubt, "the mail service did not answer"), await sending);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_dropped_after_the_request_is_in_doubt_also_on_a_connection_that_served_before(bool isUsed)
    {
        server.Answer = n => isUsed && n == 1 ? ServiceAnswer.Accepted : ServiceAnswer.Drops(takes: true);
        using var sender = Sender();
        if (isUsed) await sender.Send(Receipts.Of(), None);

        Assert.Equal(SendEnd.InDoubt, (await sender.Send(Receipts.Of(2), None)).End);
        Assert.Equal(isUsed ? 2 : 1, server.Requests);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_was_sent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var sender = Sender(o => o with { Host = $"http://127.0.0.1:{port}" });

        Assert.Equal(new SendResult(SendEnd.Busy, "the mail service cannot be reached"), await sender.Send(Receipts.Of(), None));
    }

    [Fact]
    public async Task Told_to_stop_it_throws()
    {
        var arrived = new TaskCompletionSource();
        (server.Answer, server.Arrived) = (_ => ServiceAnswer.Silent(takes: false), arrived.SetResult);
        using var sender = Sender();
        using var stop = new CancellationTokenSource();

        var sending = sender.Send(Receipts.Of(), stop.Token);
        await arrived.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task After_many_failures_nothing_is_asked_for_a_minute_and_then_all_is_well_again()
    {
        server.Answer = _ => ServiceAnswer.Says(500);
        using var sender = Sender(o => o with { Retries = 1 });
        for (var i = 0; i < 5; i++) await sender.Send(Receipts.Of(i), None);
        Assert.Equal(10, server.Requests);

        Assert.Equal(new SendResult(SendEnd.Busy, "the mail service failed too often a moment ago"), await sender.Send(Receipts.Of(6), None));
        Assert.Equal(10, server.Requests);

        server.Answer = _ => ServiceAnswer.Accepted;
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(SendEnd.Taken, (await sender.Send(Receipts.Of(7), None)).End);
        Assert.Equal(SendEnd.Taken, (await sender.Send(Receipts.Of(8), None)).End);
    }

    [Fact]
    public async Task Requests_go_no_faster_than_the_rate_and_only_so_many_wait()
    {
        using var limiter = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = 1,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromTicks(1),
            QueueLimit = 1,
            AutoReplenishment = false,
        });
        using var sender = new SendGridSender(http, Options(), clock, limiter);

        await sender.Send(Receipts.Of(1), None);
        var waiting = sender.Send(Receipts.Of(2), None);
        Assert.Equal(new SendResult(SendEnd.Busy, "too many receipts wait to be sent"), await sender.Send(Receipts.Of(3), None));
        Assert.False(waiting.IsCompleted);
        Assert.Equal(1, server.Requests);

        limiter.TryReplenish();
        Assert.Equal(SendEnd.Taken, (await waiting).End);
        Assert.Equal([Receipts.Of(1).ReceiptId, Receipts.Of(2).ReceiptId], server.Receipts());
    }

    [Fact]
    public void The_rate_is_the_one_of_the_options()
    {
        using var limiter = SendGridSender.Rate(Options() with { RequestsPerSecond = 3 });

        Assert.True(limiter.AttemptAcquire(3).IsAcquired);
        Assert.False(limiter.AttemptAcquire(1).IsAcquired);
    }

    private SendGridOptions Options() => new() { ApiKey = SendGridServer.Key, Host = server.Address };

    private SendGridSender Sender(Func<SendGridOptions, SendGridOptions>? change = null) => new(http, change is null ? Options() : change(Options()), clock);
}
