using System.Text;

namespace Intake.Mail.Mime;

/// <summary>Joins the lines of <c>format=flowed</c> text (RFC 3676 §4).</summary>
internal static class FlowedText
{
    /// <summary>One paragraph per line, quote marks kept as <c>&gt;</c> and one space, lines ended by LF.</summary>
    /// <param name="text">The text as sent.</param>
    /// <param name="delSp">Parameter <c>delsp=yes</c>: the space at the end of a soft line is not part of the text.</param>
    public static string Join(string text, bool delSp)
    {
        var result = new StringBuilder(text.Length);
        var open = -1; // quote depth of the paragraph that a soft line left open; -1 when none
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].TrimEnd('\r');
            var depth = line.Length - line.TrimStart('>').Length;
            var content = line[depth..];
            if (content.StartsWith(" ")) content = content[1..];
            // "-- " starts a signature; it is never soft (§4.3).
            var isSignature = content is "-- ";
            var isSoft = content.EndsWith(" ") && !isSignature;

            if (open == depth && !isSignature)
            {
                result.Append(isSoft && delSp ? content[..^1] : content);
            }
            else
            {
                if (range.Start.Value > 0) result.Append('\n');
                Begin(result, depth, content);
                result.Append(isSoft && delSp ? content[..^1] : content);
            }

            open = isSoft ? depth : -1;
        }

        return result.ToString();
    }

    private static void Begin(StringBuilder result, int depth, ReadOnlySpan<char> content)
    {
        result.Append('>', depth);
        // A stuffed ">" is the sender's own character, not a quote mark.
        if (depth > 0 ? content.Length > 0 : content.StartsWith(">")) result.Append(' ');
    }
}
