using System.Collections.Concurrent;
using Intake.Service.MailOut;

namespace Intake.Benchmarks;

/// <summary>A mail service that takes everything and counts.</summary>
internal sealed class CountingSender : IMailSender
{
    /// <summary>How often each receipt was given to it.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    public Task<SendResult> Send(OutgoingMail mail, CancellationToken stop)
    {
        Taken.AddOrUpdate(mail.ReceiptId, 1, (_, n) => n + 1);
        return Task.FromResult(new SendResult(SendEnd.Taken));
    }
}
