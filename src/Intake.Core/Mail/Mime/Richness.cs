using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>How much of what the sender wrote an alternative can show.</summary>
internal static class Richness
{
    /// <summary>3 for HTML with visible text, 2 for plain text, 1 for other text, 0 for none.</summary>
    public static int Of(MimeEntity entity) => entity switch
    {
        Multipart multipart => multipart.Select(Of).DefaultIfEmpty(0).Max(),
        MimePart part when IsAttached(part) => 0,
        MimePart part when part.ContentType.IsMimeType("text", "html") => HtmlGlance.HasVisibleText(TextContent.Read(part).Text) ? 3 : 0,
        MimePart part when part.ContentType.IsMimeType("text", "plain") => string.IsNullOrWhiteSpace(TextContent.Read(part).Text) ? 0 : 2,
        MimePart part when part.ContentType.IsMimeType("text", "calendar") => 0,
        MimePart part when part.ContentType.IsMimeType("text", "*") => 1,
        _ => 0,
    };

    /// <summary>Every HTML text that is not an attached file.</summary>
    public static IEnumerable<string> Htmls(MimeEntity entity) => entity switch
    {
        Multipart multipart => multipart.SelectMany(Htmls),
        MimePart part when part.ContentType.IsMimeType("text", "html") && !IsAttached(part) => [TextContent.Read(part).Text],
        _ => [],
    };

    private static bool IsAttached(MimePart part) =>
        part.ContentDisposition?.Disposition.Equals("attachment", StringComparison.OrdinalIgnoreCase) ?? false;
}
