using System.Text;
using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>The content of a leaf, transfer encoding removed.</summary>
internal static class TextContent
{
    /// <summary>The bytes.</summary>
    public static byte[] Decode(MimePart part)
    {
        if (part.Content is not { } content) return [];
        var stream = new MemoryStream();
        content.DecodeTo(stream);
        return stream.ToArray();
    }

    /// <summary>The declared type, lower case; a field that names no type means plain text (RFC 2045 §5.2).</summary>
    public static string MediaType(MimePart part) =>
        part.Headers[HeaderId.ContentType] is { } field && !field.Contains('/', StringComparison.Ordinal) ? "text/plain" : part.ContentType.MimeType.ToLowerInvariant();

    /// <summary>The text, flowed lines joined, and whether its charset had to be guessed.</summary>
    public static (string Text, bool Guessed) Read(MimePart part)
    {
        var text = Charsets.Decode(Decode(part), part.ContentType.Charset, out var guessed);
        if (part is TextPart { IsFlowed: true } && part.ContentType.IsMimeType("text", "plain"))
            text = FlowedText.Join(text, part.ContentType.Parameters["delsp"]?.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) ?? false);
        return (text, guessed);
    }

    /// <summary>The text as UTF-8 without a byte order mark.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Whether a reader would see anything.</summary>
    public static bool IsText(string text, string mediaType) =>
        mediaType == "text/html" ? HtmlGlance.HasVisibleText(text) : !string.IsNullOrWhiteSpace(text);
}
