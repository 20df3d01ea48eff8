using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;

namespace Intake.Tests.Mail;

/// <summary>Signs always at one time.</summary>
internal sealed class DatedSigner(AsymmetricKeyParameter key, string domain, string selector, DkimSignatureAlgorithm algorithm) : DkimSigner(key, domain, selector, algorithm)
{
    /// <summary>When it signs.</summary>
    public static readonly DateTimeOffset At = new(2026, 10, 12, 10, 0, 0, TimeSpan.Zero);

    protected override long GetTimestamp() => At.ToUnixTimeSeconds();
}
