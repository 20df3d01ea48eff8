using System.Net;
using System.Threading.RateLimiting;
using Intake.Service.Api;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using SendGrid;
using SendGrid.Helpers.Mail;

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
    public SendGridSender(HttpClient http, SendGridOptions options, TimeProvider clock)
    {
        client = new SendGridClient(http, new SendGridClientOptions { ApiKey = options.ApiKey, Host = options.Host });
        limiter = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RequestsPerSecond,
            TokensPerPeriod = options.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 1_000,
        });
        // From the outside in: what is not taken is asked again, each time within the rate, not at all while the circuit is open, and each within its time.
        pipeline = new ResiliencePipelineBuilder<Response> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Response>
            {
                ShouldHandle = new PredicateBuilder<Response>().HandleResult(r => IsBusy(r.StatusCode)),
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .AddRateLimiter(limiter)
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Response>
            {
                ShouldHandle = new PredicateBuilder<Response>().Handle<Exception>(e => e is not OperationCanceledException).HandleResult(r => IsBusy(r.StatusCode)),
                MinimumThroughput = 10,
                FailureRatio = 0.5,
                BreakDuration = options.BreakTime,
            })
            .AddTimeout(options.RequestTime)
            .Build();
    }

    /// <inheritdoc/>
    public async Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        try
        {
            return Result((await pipeline.ExecuteAsync(async s => await client.SendEmailAsync(Message(mail), s), stop)).StatusCode);
        }
        catch (BrokenCircuitException)
        {
            return new SendResult(SendEnd.Busy, "the mail service failed too often a moment ago");
        }
        catch (RateLimiterRejectedException)
        {
            return new SendResult(SendEnd.Busy, "too many receipts wait to be sent");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new SendResult(SendEnd.Busy, "the mail service cannot be reached"); // nothing was sent
        }
        catch (Exception e) when (e is HttpRequestException or Polly.Timeout.TimeoutRejectedException or IOException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new SendResult(SendEnd.InDoubt, "the mail service did not answer");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static bool IsBusy(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static SendResult Result(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => new SendResult(SendEnd.Taken),
        429 or >= 500 => new SendResult(SendEnd.Busy, $"the mail service answers {(int)status}"),
        _ => new SendResult(SendEnd.Refused, $"the mail service answers {(int)status}"),
    };

    private static SendGridMessage Message(OutgoingMail mail)
    {
        var message = new SendGridMessage { Subject = mail.Subject, PlainTextContent = mail.Text };
        message.SetFrom(mail.From, mail.FromName);
        message.AddTo(mail.To);
        message.AddHeader("Message-ID", $"<{mail.MessageId}>");
        if (mail.InReplyTo is { } inReplyTo) message.AddHeader("In-Reply-To", $"<{inReplyTo}>");
        if (mail.References.Count > 0) message.AddHeader("References", string.Join(' ', mail.References.Select(r => $"<{r}>")));
        foreach (var (name, value) in MimeMail.AutomaticFields) message.AddHeader(name, value);
        message.AddHeader("Content-Language", mail.Language);
        message.AddCustomArg(EventsRoute.ReceiptArgument, mail.ReceiptId);
        // No links of the service's own, no picture that tells who reads.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        return message;
    }
}
