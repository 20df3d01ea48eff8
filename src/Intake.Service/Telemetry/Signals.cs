using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Intake.Service.Telemetry;

/// <summary>The traces and metrics of the pipeline; they carry ids and numbers, never words of a mail.</summary>
/// <remarks>A trace runs from the mail to its receipt: its id is the first half of the mail's, so that stages in different processes write one trace.</remarks>
public static class Signals
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "Intake";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    /// <summary>Mails that came to an end, by disposition.</summary>
    public static readonly Counter<long> Mails = Meter.CreateCounter<long>("intake.mails", "{mail}", "Mails that came to an end, by disposition.");

    /// <summary>From storage to the end, in seconds.</summary>
    public static readonly Histogram<double> MailAge = Meter.CreateHistogram<double>("intake.mail.age", "s", "From the storage of a mail to its end.");

    /// <summary>Proposals recorded.</summary>
    public static readonly Counter<long> Proposals = Meter.CreateCounter<long>("intake.proposals", "{proposal}", "Proposals recorded.");

    /// <summary>Attempts to read a mail beyond the first.</summary>
    public static readonly Counter<long> Retries = Meter.CreateCounter<long>("intake.retries", "{attempt}", "Attempts to read a mail beyond the first.");

    /// <summary>Mails found without an end after the time for it.</summary>
    public static readonly Counter<long> Stuck = Meter.CreateCounter<long>("intake.stuck", "{mail}", "Mails found without an end after the time for it.");

    /// <summary>Receipts, by what became of them.</summary>
    public static readonly Counter<long> Receipts = Meter.CreateCounter<long>("intake.receipts", "{receipt}", "Receipts, by what became of them.");

    /// <summary>Messages that went to a poison queue, by queue.</summary>
    public static readonly Counter<long> Poisoned = Meter.CreateCounter<long>("intake.poisoned", "{message}", "Messages given up, by queue.");

    /// <summary>How long a compilation took, in seconds.</summary>
    public static readonly Histogram<double> CompileTime = Meter.CreateHistogram<double>("intake.compile.time", "s", "How long a compilation took.");

    /// <summary>Mails that were set aside so that a compilation could be made.</summary>
    public static readonly Counter<long> SetAside = Meter.CreateCounter<long>("intake.compile.set_aside", "{mail}", "Mails without which alone a compilation could be made.");

    /// <summary>Blobs of the store that cannot be read, by container, each time that somebody wants one.</summary>
    public static readonly Counter<long> Unreadable = Meter.CreateCounter<long>("intake.unreadable", "{blob}", "Blobs that cannot be read, by container.");

    /// <summary>Begins a stage of a mail.</summary>
    /// <param name="stage">Such as <c>extract</c>.</param>
    /// <param name="mailId">The mail.</param>
    public static Activity? OfMail(string stage, string mailId)
    {
        var trace = new ActivityContext(
            ActivityTraceId.CreateFromString(mailId.AsSpan(0, 32)), ActivitySpanId.CreateFromString(mailId.AsSpan(32, 16)), ActivityTraceFlags.Recorded, isRemote: true);
        return Source.StartActivity(stage, ActivityKind.Consumer, trace)?.SetTag("intake.mail", mailId);
    }

    /// <summary>Begins a stage of a whole consultation.</summary>
    /// <param name="stage">Such as <c>compile</c>.</param>
    /// <param name="consultation">The consultation.</param>
    public static Activity? OfConsultation(string stage, string consultation) =>
        Source.StartActivity(stage, ActivityKind.Consumer)?.SetTag("intake.consultation", consultation);
}
