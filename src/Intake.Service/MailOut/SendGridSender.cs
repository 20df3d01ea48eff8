using System.Net;
using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;
using SendGrid;

namespace Intake.Service.MailOut;

/// <summary>Gives mails to SendGrid (v3 <c>mail/send</c>). It has no key against doing a thing twice, so a request that got no answer is never made again here.</summary>
public sealed class SendGridSender : IMailSender, IDisposable
{
    private readonly SendGridClient client;
    private readonly RateLimiter limiter;
    private readonly ResiliencePipeline<Response> pipeline;

    /// <summary>Makes the sender.</summary>
    /// <param name="http">Makes the requests; its own time-out must be longer than <see cref="SendGridOptions.RequestTime"/>.</param>
    /// <param name="options">Whom, how fast.</param>
    /// <param name="clock">Paces the attempts.</param>
    public SendGridSender(HttpClient http, SendGridOptions options, TimeProvider clock) : this(http, options, clock, Rate(options))
    {
    }

    /// <summary>Makes the sender with a limiter of its caller's.</summary>
    internal SendGridSender(HttpClient http, SendGridOptions options, TimeProvider clock, RateLimiter limiter)
    {
        this.limiter = limiter;
        client = new SendGridClient(http, new SendGridClientOptions { ApiKey = options.ApiKey, Host = options.Host });
        // From the outside in: what is not taken is asked again, each time within the rate, not at all while the circuit is open, and each within its time.
        pipeline = new ResiliencePipelineBuilder<Response> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Response>
            {
                ShouldHandle = new PredicateBuilder<Response>().HandleResult(r => IsBusy(r.StatusCode) && !(Asked(r, clock) > options.LongestDelay)),
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                MaxDelay = options.LongestDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = retry => ValueTask.FromResult(Asked(retry.Outcome.Result, clock)),
            })
            .AddRateLimiter(limiter)
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Response>
            {
                ShouldHandle = new PredicateBuilder<Response>().Handle<Exception>(e => e is not OperationCanceledException).HandleResult(r => (int)r.StatusCode is 429 or >= 500),
                MinimumThroughput = 10,
                FailureRatio = 0.5,
                BreakDuration = options.BreakTime,
            })
            .AddTimeout(options.RequestTime)
            .Build();
    }

    /// <summary>
    /// A client for the sender: every request on a connection of its own. On one that was used before, a request whose connection drops is sent again
    /// by the client itself, and could arrive twice.
    /// </summary>
    public static HttpClient Client() => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });

    /// <inheritdoc/>
    public async Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        try
        {
            return Result((await pipeline.ExecuteAsync(async s => await client.SendEmailAsync(SendGridRequest.Of(mail), s), stop)).StatusCode);
        }
        catch (BrokenCircuitException)
        {
            return new SendResult(SendEnd.Busy, "the mail service failed too often a moment ago");
        }
        catch (RateLimiterRejectedException)
        {
            return new SendResult(SendEnd.Busy, "too many receipts wait to be sent");
        }
        catch (HttpRequestException e) when (WasNotSent(e))
        {
            return new SendResult(SendEnd.Busy, "the mail service cannot be reached");
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or IOException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new SendResult(SendEnd.InDoubt, "the mail service did not answer");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    /// <summary>So many requests in a second; a thousand more may wait.</summary>
    internal static TokenBucketRateLimiter Rate(SendGridOptions options) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = options.RequestsPerSecond,
        TokensPerPeriod = options.RequestsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 1_000,
    });

    /// <summary>How long the service asks to wait (RFC 9110 §10.2.3); null when it does not say.</summary>
    private static TimeSpan? Asked(Response? response, TimeProvider clock)
    {
        var after = response?.Headers?.RetryAfter;
        var pause = after?.Delta ?? (after?.Date - clock.GetUtcNow());
        return pause > TimeSpan.Zero ? pause : null;
    }

    /// <summary>Surely not taken. A gateway that got no answer (502, 504) does not know.</summary>
    private static bool IsBusy(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || ((int)status >= 500 && !IsDoubtful(status));

    private static bool IsDoubtful(HttpStatusCode status) => status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    private static bool WasNotSent(HttpRequestException e) => e.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static SendResult Result(HttpStatusCode status) => status switch
    {
        _ when IsBusy(status) => new SendResult(SendEnd.Busy, $"the mail service answers {(int)status}"),
        _ when IsDoubtful(status) => new SendResult(SendEnd.InDoubt, $"the mail service answers {(int)status}"),
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new SendResult(SendEnd.Taken),
        _ => new SendResult(SendEnd.Refused, $"the mail service answers {(int)status}"),
    };
}
