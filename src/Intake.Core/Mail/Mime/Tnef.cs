using System.Buffers.Binary;
using MimeKit;
using MimeKit.Tnef;

namespace Intake.Mail.Mime;

/// <summary>Outlook's own envelope, <c>winmail.dat</c> ([MS-OXTNEF]).</summary>
internal static class Tnef
{
    private const uint Signature = 0x223E9F78; // [MS-OXTNEF] §2.1.3.1, little-endian

    /// <summary>Whether the part is such an envelope, by its first bytes.</summary>
    public static bool Is(MimePart part)
    {
        if (part is not TnefPart
            && !string.Equals(part.FileName, "winmail.dat", StringComparison.OrdinalIgnoreCase)
            && !part.ContentType.IsMimeType("application", "*")) return false;
        if (part.Content is null) return false;
        Span<byte> head = stackalloc byte[4];
        using var content = part.Content.Open();
        return content.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && BinaryPrimitives.ReadUInt32LittleEndian(head) == Signature;
    }

    /// <summary>The mail inside; null when it is damaged.</summary>
    public static MimeMessage? Open(MimePart part)
    {
        try
        {
            var envelope = part as TnefPart ?? new TnefPart { Content = part.Content };
            return envelope.ConvertToMessage();
        }
        catch (Exception e) when (ParserFailure.Is(e))
        {
            return null;
        }
    }
}
