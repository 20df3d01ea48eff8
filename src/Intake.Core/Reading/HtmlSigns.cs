using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Reading;

/// <summary>Tells a page from plain text that has a few angle brackets.</summary>
internal static partial class HtmlSigns
{
    /// <summary>Whether a text is HTML.</summary>
    /// <param name="text">The text, or the beginning of it.</param>
    /// <param name="name">The file name.</param>
    /// <param name="mediaType">The declared type: its word counts between plain text and a page, unless the text begins as a whole page does.</param>
    public static bool IsHtml(string text, string name, string mediaType)
    {
        if (Page().IsMatch(text)) return true;
        if (mediaType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)) return true;
        if (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)) return false;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".htm" or ".html" or ".xhtml" => true,
            ".txt" or ".text" or ".md" or ".csv" => false,
            _ => Fragment().IsMatch(text),
        };
    }

    /// <summary>The charset that a page claims in its first kilobyte; empty when it claims none (HTML Living Standard §13.2.3.2).</summary>
    public static string Charset(ReadOnlySpan<byte> bytes) =>
        Claim().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)])).Groups["name"].Value;

    [GeneratedRegex(
        @"^\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html|head|body)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"</(?:p|div|span|table|td|li|body|html|font|h[1-6]|b|i|u|s|a|strong|em)>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fragment();

    [GeneratedRegex(@"<meta\s[^>]*charset\s*=\s*[""']?\s*(?<name>[\w\-:.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
