using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;

namespace Intake.Mail.Mime;

/// <summary>The trace headers: when and by whom the mail was taken over (RFC 5321 §4.4).</summary>
internal static partial class Trace
{
    /// <summary>The time of the topmost Received field, which stands after its last semicolon; null when absent or malformed.</summary>
    public static DateTimeOffset? Received(HeaderList headers) =>
        headers.FirstOrDefault(h => h.Id == HeaderId.Received) is { } field ? Time(field.Value) : null;

    /// <summary>A date-time of RFC 5322 §3.3, comments allowed; null when there is none.</summary>
    public static DateTimeOffset? Time(string value)
    {
        var text = WithoutComments(value);
        var semicolon = text.LastIndexOf(';');
        var tail = text[(semicolon + 1)..].Trim();
        // The parser finds a date in almost anything, so it is shown only what looks like one.
        if (DateShape().Match(tail) is { Success: true } shape && DateUtils.TryParse(shape.Value, out var time)) return time;
        return semicolon >= 0 && DateUtils.TryParse(tail, out time) ? time : null;
    }

    // A comment nests, and a backslash quotes the next character in it (RFC 5322 §3.2.2).
    private static string WithoutComments(string value)
    {
        var text = new StringBuilder(value.Length);
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && depth > 0) i++;
            else if (value[i] == '(') depth++;
            else if (value[i] == ')' && depth > 0) depth--;
            else if (depth == 0) text.Append(value[i] is '\r' or '\n' or '\t' ? ' ' : value[i]);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\b\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4} +\d{1,2}:\d{2}(:\d{2})?( *([+-]\d{4}|[A-Z]{1,5}))?", RegexOptions.CultureInvariant)]
    private static partial Regex DateShape();
}
