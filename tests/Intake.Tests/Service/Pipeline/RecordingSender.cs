using System.Collections.Concurrent;
using Intake.Service.MailOut;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A mail service that keeps what it is given, and may be asked to fail.</summary>
internal sealed class RecordingSender : IMailSender
{
    /// <summary>What it took, in order.</summary>
    public ConcurrentQueue<OutgoingMail> Taken { get; } = new();

    /// <summary>See <see cref="IMailSender.MayBeAskedAgain"/>.</summary>
    public bool MayBeAskedAgain { get; init; } = true;

    /// <summary>Decides how it answers; what it takes without saying so it keeps too.</summary>
    public Func<OutgoingMail, SendEnd> Answer { get; set; } = _ => SendEnd.Taken;

    public Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        var end = Answer(mail);
        if (end is SendEnd.Taken or SendEnd.InDoubt) Taken.Enqueue(mail);
        return Task.FromResult(new SendResult(end, end == SendEnd.Taken ? null : "asked to"));
    }
}
