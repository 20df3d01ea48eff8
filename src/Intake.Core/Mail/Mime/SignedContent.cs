using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>S/MIME in one part (RFC 8551 §3.2): signed content is read, encrypted content is not.</summary>
internal static class SignedContent
{
    /// <summary>Whether the part is an S/MIME envelope; a detached signature is not.</summary>
    public static bool IsEnvelope(MimePart part) =>
        part.ContentType.IsMimeType("application", "pkcs7-mime") || part.ContentType.IsMimeType("application", "x-pkcs7-mime");

    /// <summary>The signed entity; null when the part is encrypted or damaged. The signature itself proves nothing here.</summary>
    public static MimeEntity? Open(MimePart part, ParserOptions options)
    {
        try
        {
            var cms = new SignedCms();
            cms.Decode(TextContent.Decode(part));
            return MimeEntity.Load(options, new MemoryStream(cms.ContentInfo.Content));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
