using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Enclosing;

/// <summary>Tells a saved mail from another text file.</summary>
internal static partial class MailSigns
{
    private const int Sniffed = 4 << 10; // bytes

    /// <summary>Whether the first lines are header fields (RFC 5322 §2.2), two of those that every mail has among them.</summary>
    public static bool IsMail(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Sniffed)]);
        return First().IsMatch(head) && Usual().Count(head) >= 2;
    }

    [GeneratedRegex(@"^(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{0,60}:", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?:From|To|Subject|Date|Message-ID|Received|MIME-Version|Return-Path):", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
