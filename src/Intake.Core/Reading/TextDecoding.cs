using System.Text;
using System.Text.Unicode;

namespace Intake.Reading;

/// <summary>Turns the bytes of a text file into characters.</summary>
internal static class TextDecoding
{
    /// <summary>
    /// The text: by its byte order mark; else UTF-8 if it is; else what <paramref name="fallback"/> names; else windows-1252, which reads anything.
    /// UTF-8 goes before a page's own claim, since a mail part is UTF-8 whatever its page says, and other text is hardly ever valid UTF-8.
    /// </summary>
    /// <param name="content">The file, or the beginning of one.</param>
    /// <param name="fallback">Name of the encoding if it is not UTF-8; empty for windows-1252.</param>
    public static string Decode(ReadOnlyMemory<byte> content, string fallback = "")
    {
        var bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(bytes[3..]);
        if (Wide(bytes) is { } wide) return wide.GetString(bytes).TrimStart('\uFEFF');
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : SingleByte(fallback).GetString(bytes);
    }

    /// <summary>Whether bytes are text: no zero byte, and few control characters besides white space and escape.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (Wide(bytes) is not null) return true;
        var head = bytes[..Math.Min(bytes.Length, 64 << 10)];
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0) return false;
            if (b < 0x20 && b is not ((>= 0x08 and <= 0x0D) or 0x1A or 0x1B)) controls++;
        }

        return controls <= 2 + (head.Length / 500);
    }

    // By its byte order mark; else, since Latin letters in UTF-16 have a zero in every other byte, by where the zeros stand.
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes is [0xFE, 0xFF, ..]) return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var pairs = Math.Min(bytes.Length, 1024) / 2;
        var (first, second) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) first++;
            if (bytes[(2 * i) + 1] == 0) second++;
        }

        if (first == 0 && second > pairs / 2) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return second == 0 && first > pairs / 2 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    // The provider answers null for a name it does not know, UTF-8 and UTF-16 included.
    private static Encoding SingleByte(string name) =>
        (name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name)) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
