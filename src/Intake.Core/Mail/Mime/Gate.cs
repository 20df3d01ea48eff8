using System.Globalization;

namespace Intake.Mail.Mime;

/// <summary>The limits that are checked on the raw bytes, before any parser sees them.</summary>
internal static class Gate
{
    /// <summary>The limit that the mail breaks, as one phrase; null when none.</summary>
    public static string? Check(ReadOnlySpan<byte> raw, Limits limits)
    {
        if (raw.Length > limits.MailBytes) return Phrase("larger than", limits.MailBytes >> 20, "MiB");
        var header = raw[..HeaderLength(raw)];
        if (header.Length > limits.HeaderBytes) return Phrase("headers larger than", limits.HeaderBytes >> 10, "KiB");
        return Fields(header) > limits.HeaderFields ? Phrase("more than", limits.HeaderFields, "header fields") : null;
    }

    /// <summary>Length of the header block: to the first empty line (RFC 5322 §2.1), in bytes.</summary>
    public static int HeaderLength(ReadOnlySpan<byte> raw)
    {
        var start = 0;
        while (start < raw.Length)
        {
            var line = raw[start..];
            var end = line.IndexOf((byte)'\n');
            if (end < 0) return raw.Length;
            if (end == 0 || (end == 1 && line[0] == '\r')) return start;
            start += end + 1;
        }

        return raw.Length;
    }

    /// <summary>A limit and its measure as one phrase.</summary>
    public static string Phrase(string before, long limit, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{before} {limit:N0} {unit}");

    private static int Fields(ReadOnlySpan<byte> header)
    {
        var count = 0;
        foreach (var line in header.Split((byte)'\n'))
        {
            var text = header[line];
            if (text.Length > 0 && text[0] is not ((byte)' ' or (byte)'\t' or (byte)'\r')) count++;
        }

        return count;
    }
}
