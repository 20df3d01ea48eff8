namespace Intake.Service.Pipeline;

/// <summary>How patient the pipeline is. The defaults are meant for production.</summary>
public sealed record PipelineOptions
{
    /// <summary>How often a mail is read before it is held, as one that stops the reader. Stops a mail that kills its reader from killing it for ever. Default 3.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>How long a reader may be at a mail before another takes it: more than the 120 seconds that reading may take. Default 3 minutes.</summary>
    public TimeSpan ClaimTime { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a mail may be read, its parts included, before it is held. Stops a mail over which the reader would think for ever from keeping the others from theirs. Default 150 seconds.</summary>
    public TimeSpan ReadTime { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>After what time a mail without an end is run again, and an alarm given. Default 10 minutes.</summary>
    public TimeSpan StuckAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a mail with a scan waits for a text recogniser that takes nothing; after that the attempts count. Stops an outage of an hour from holding every scan. Default 24 hours.</summary>
    public TimeSpan RecognizerTime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a compilation waits for more mails to come. Default 5 seconds.</summary>
    public TimeSpan CompileDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a receipt in doubt waits for word of its delivery before it is sent again. Default 30 minutes.</summary>
    public TimeSpan DoubtTime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often a receipt is put off while the mail service is busy: with the delays doubling to two hours, some 24 hours. Default 18.</summary>
    public int ReplyDelays { get; init; } = 18;

    /// <summary>How long a receipt waits after so many delays: 30 seconds, doubled to at most 2 hours, and up to half as much again, so that not all come back at once.</summary>
    public static TimeSpan ReplyDelay(int delays) =>
        TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, Math.Min(delays, 20)), 7_200) * (1 + (Random.Shared.NextDouble() / 2)));

    /// <summary>Most receipts to one address in a day (UTC). Stops two machines from answering each other. Default 5.</summary>
    public int ReceiptsPerDay { get; init; } = 5;

    /// <summary>Most receipts in <see cref="FloodTime"/>; more open the circuit. Stops a flood of mail from becoming another. Default 500.</summary>
    public int ReceiptsInFloodTime { get; init; } = 500;

    /// <summary>See <see cref="ReceiptsInFloodTime"/>. Default 10 minutes.</summary>
    public TimeSpan FloodTime { get; init; } = TimeSpan.FromMinutes(10);
}
