using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>Which headers forbid an automatic answer (RFC 3834 §2, RFC 2369).</summary>
internal static class ReceiptRule
{
    private static readonly string[] ListFields = ["List-Id", "List-Post", "List-Unsubscribe", "List-Help", "List-Subscribe", "List-Owner", "List-Archive"];

    /// <summary>Why no receipt may be sent, as one phrase; null when none forbids it.</summary>
    public static string? WhyNot(HeaderList headers)
    {
        if (Value(headers, "Return-Path") is "<>") return "null Return-Path";
        if (Value(headers, "Auto-Submitted") is { Length: > 0 } auto && !auto.StartsWith("no", StringComparison.OrdinalIgnoreCase)) return "Auto-Submitted";
        if (ListFields.FirstOrDefault(f => Value(headers, f) is not null) is { } list) return list;
        if (Value(headers, "Precedence")?.ToLowerInvariant() is "bulk" or "junk" or "list" or "auto_reply") return "Precedence";
        return Value(headers, "X-Auto-Response-Suppress") is { } suppress && !suppress.Equals("None", StringComparison.OrdinalIgnoreCase)
            ? "X-Auto-Response-Suppress"
            : null;
    }

    private static string? Value(HeaderList headers, string field) =>
        headers.FirstOrDefault(h => h.Field.Equals(field, StringComparison.OrdinalIgnoreCase))?.Value.Trim();
}
