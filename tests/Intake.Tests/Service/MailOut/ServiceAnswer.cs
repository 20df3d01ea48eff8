namespace Intake.Tests.Service.MailOut;

/// <summary>How a mail service behaves to one request.</summary>
/// <param name="Takes">Whether the mail goes out.</param>
/// <param name="Status">What it says; null when the connection drops instead.</param>
/// <param name="Hangs">Whether it says nothing at all.</param>
/// <param name="RetryAfter">The header that asks to wait; null for none.</param>
internal sealed record ServiceAnswer(bool Takes, int? Status, bool Hangs = false, string? RetryAfter = null)
{
    public static readonly ServiceAnswer Accepted = new(true, 202);

    public static ServiceAnswer Says(int status, string? retryAfter = null) => new(false, status, RetryAfter: retryAfter);

    public static ServiceAnswer Drops(bool takes) => new(takes, null);

    public static ServiceAnswer Silent(bool takes) => new(takes, null, Hangs: true);
}
