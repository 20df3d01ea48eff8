namespace Intake.Service.MailOut;

/// <summary>How mail is given to SendGrid.</summary>
public sealed record SendGridOptions
{
    /// <summary>The key, which may send mail and nothing else.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The address of its API. Default the public one; a server of one's own may stand in.</summary>
    public string Host { get; init; } = "https://api.sendgrid.com";

    /// <summary>How long one request may take; after that it is in doubt. Default 20 seconds.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a request that was surely not taken is made again. Default 3.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The pause before the first of them, doubled for each that follows. Default 1 second.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause that is waited for here, also when the service asks for one (Retry-After); a longer one is the queue's. Default 15 seconds.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Most requests in a second. Default 10, far below what the service allows.</summary>
    public int RequestsPerSecond { get; init; } = 10;

    /// <summary>How long nothing is sent after half of ten or more requests failed. Default 1 minute.</summary>
    public TimeSpan BreakTime { get; init; } = TimeSpan.FromMinutes(1);
}
