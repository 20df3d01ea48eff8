using Intake.Service.MailIn;
using Intake.Service.Pipeline;
using Intake.Service.Telemetry;

namespace Intake.Service.Serving;

/// <summary>How the pipeline is to run on one machine.</summary>
/// <param name="Directory">Holds <c>mailbox/</c>, <c>outbox/</c> and <c>store/</c>; made if it is not there.</param>
/// <param name="Port">Of 127.0.0.1; 0 for one that is free.</param>
/// <param name="Storage">A connection string or the name of an account, instead of <c>store/</c>; null for none.</param>
/// <param name="Key">Of the administrator.</param>
public sealed record ServeOptions(string Directory, int Port, string? Storage, string Key)
{
    /// <summary>Of those who may only look; null for none.</summary>
    public string? ReaderKey { get; init; }

    /// <summary>A mailbox to fetch mail from; null for none.</summary>
    public ImapOptions? Mailbox { get; init; }

    /// <summary>A mail server for receipts, such as <c>smtps://user:password@mail.example.org:465</c>; null to put them into <c>outbox/</c>.</summary>
    public Uri? Smtp { get; init; }

    /// <summary>Where traces, metrics and logs go.</summary>
    public TelemetryOptions Telemetry { get; init; } = new();

    /// <summary>How patient the pipeline is.</summary>
    public PipelineOptions Pipeline { get; init; } = new() { CompileDelay = TimeSpan.FromSeconds(1) };
}
