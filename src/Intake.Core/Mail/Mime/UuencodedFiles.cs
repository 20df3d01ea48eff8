using System.Text;
using MimeKit.Encodings;

namespace Intake.Mail.Mime;

/// <summary>Files that an old program put into the text itself (POSIX.1-2017, uuencode).</summary>
internal static class UuencodedFiles
{
    private const int MostFiles = 50;

    /// <summary>The text without them, and the files with their names.</summary>
    public static (string Text, List<(string Name, byte[] Content)> Files) Take(string text)
    {
        var files = new List<(string, byte[])>();
        for (var at = 0; files.Count < MostFiles && Begin(text, at) is var begin and >= 0;)
        {
            var line = LineEnd(text, begin);
            var end = End(text, line);
            var name = Name(text[begin..line]);
            if (end < 0 || name is null)
            {
                at = line;
                continue;
            }

            var encoded = Encoding.Latin1.GetBytes(text[begin..end]);
            var decoder = new UUDecoder();
            var content = new byte[decoder.EstimateOutputLength(encoded.Length)];
            files.Add((name, content[..decoder.Decode(encoded, 0, encoded.Length, content)]));
            text = text[..begin].TrimEnd() + "\n\n" + text[end..].TrimStart();
            at = begin;
        }

        return (text, files);
    }

    private static int Begin(string text, int from)
    {
        if (from == 0 && text.StartsWith("begin ", StringComparison.Ordinal)) return 0;
        var at = text.IndexOf("\nbegin ", Math.Max(0, Math.Min(from, text.Length) - 1), StringComparison.Ordinal);
        return at < 0 ? -1 : at + 1;
    }

    /// <summary>Behind the line "end", where every line between is encoded: its first character says its length.</summary>
    private static int End(string text, int from)
    {
        var isEncoded = false;
        for (var at = from + 1; at > 0 && at < text.Length; at = LineEnd(text, at) + 1)
        {
            var line = text.AsSpan(at, LineEnd(text, at) - at).TrimEnd('\r');
            if (line is "end") return isEncoded ? at + 3 : -1;
            if (line.Length == 0) continue;
            var bytes = (line[0] - ' ') & 63;
            if (line[0] is < ' ' or > '`' || line.Length - 1 < (bytes + 2) / 3 * 4 - 3 || line.Length - 1 > ((bytes + 2) / 3 * 4) + 2) return -1;
            isEncoded = true;
        }

        return -1;
    }

    // "begin", the file's mode in octal, its name.
    private static string? Name(string line)
    {
        var words = line.TrimEnd('\r').Split(' ', 3);
        return words.Length == 3 && words[1].Length is 3 or 4 && words[1].All(c => c is >= '0' and <= '7') && words[2].Trim().Length > 0 ? words[2].Trim() : null;
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
}
