using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;

namespace Intake.Mail.Mime;

/// <summary>Whether the mail proves its From address by a signature of that domain (RFC 6376), checked by ourselves.</summary>
/// <remarks>
/// The verifier of the package says only whether a signature fits what it covers. What it must cover, by whom, with what key and until when, is asked here:
/// a signature over part of the text, of another domain, or beside a second Subject proves nothing of what a person reads.
/// </remarks>
internal static class OwnProof
{
    private const int MostSignatures = 5; // each takes the hash of the whole mail
    private const int ShortestRsaKey = 1_024; // bits (RFC 8301 §3.2)

    /// <summary>Fields that a mail has once (RFC 5322 §3.6, RFC 2045 §3): a second one is signed by nobody, and some readers show it.</summary>
    private static readonly HeaderId[] Single =
        [HeaderId.From, HeaderId.Sender, HeaderId.ReplyTo, HeaderId.To, HeaderId.Cc, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.ContentType, HeaderId.ContentTransferEncoding];

    /// <summary>What the mail's own signatures say: a pass when one proves it; a failure when one that could does not fit; else nothing.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="from">Its one From mailbox; null for none.</param>
    /// <param name="keys">The public keys.</param>
    /// <param name="at">When it was received; null when unknown.</param>
    public static Authentication Check(MimeMessage message, Mailbox? from, DkimKeys keys, DateTimeOffset? at)
    {
        if (from is null || Single.Any(id => message.Headers.Concat(message.Body?.Headers ?? []).Count(h => h.Id == id) > 1)) return Authentication.None;
        var hasFailed = false;
        foreach (var (field, tags) in Candidates(message.Headers, from))
        {
            if (tags.IsWeak(at) || (tags.Expires is not null && at is null)) continue;
            if (DkimKeyRecord.For(keys.At(tags.KeyName), tags) is not { } record) continue;
            switch (Fits(message, field, record))
            {
                case true: return Authentication.Pass;
                case false: hasFailed = true; break;
                case null: break;
            }
        }

        return hasFailed ? Authentication.Fail : Authentication.None;
    }

    /// <summary>The signatures that could prove the From address, whatever the time and the key.</summary>
    public static IEnumerable<(Header Field, DkimTags Tags)> Candidates(HeaderList headers, Mailbox from) => headers
        .Where(h => h.Id == HeaderId.DkimSignature).Take(MostSignatures).Select(h => (h, Tags: DkimTags.Parse(h.Value)))
        .Where(s => !s.Tags.IsMalformed && s.Tags.SignsFrom && s.Tags.IsOfDomain && !s.Tags.IsWeak(null) && Border.Aligned(from.Domain, s.Tags.Domain));

    /// <summary>Null when the key is too weak to say anything, or none.</summary>
    private static bool? Fits(MimeMessage message, Header signature, string record)
    {
        try
        {
            var locator = new DkimKeyLocator(record);
            if (locator.Key is RsaKeyParameters { Modulus.BitLength: < ShortestRsaKey }) return null;
            return new DkimVerifier(locator) { MinimumRsaKeyLength = ShortestRsaKey }.Verify(message, signature);
        }
        catch (Exception e) when (ParserFailure.Is(e))
        {
            return null;
        }
    }
}
