using System.Text;
using System.Text.Json;

namespace Intake.Tests.Service.MailOut;

/// <summary>What SendGrid's published description of v3 <c>mail/send</c> asks of a request, as far as a receipt can break it.</summary>
internal static class MailSendRules
{
    private const int CustomArgumentBytes = 10_000;

    private static readonly string[] Reserved =
        ["x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject", "reply-to", "cc", "bcc"];

    private static readonly string[] Members =
    [
        "personalizations", "from", "reply_to", "reply_to_list", "subject", "content", "attachments", "template_id", "headers", "categories", "custom_args",
        "send_at", "batch_id", "asm", "ip_pool_name", "mail_settings", "tracking_settings",
    ];

    private static readonly string[] PersonalizationMembers = ["from", "to", "cc", "bcc", "subject", "headers", "substitutions", "dynamic_template_data", "custom_args", "send_at"];

    /// <summary>Everything that is wrong with a body: the member and what about it.</summary>
    public static IReadOnlyList<string> Broken(JsonElement body)
    {
        var broken = new List<string>();
        void Must(bool holds, string what)
        {
            if (!holds) broken.Add(what);
        }

        if (body.ValueKind != JsonValueKind.Object) return ["the body is no object"];
        foreach (var member in body.EnumerateObject()) Must(Members.Contains(member.Name), $"{member.Name}: no such member");
        Must(IsMailbox(body, "from"), "from: an address is required");
        Must(HasText(body, "subject"), "subject: at least one character");
        Must(Items(body, "content") is { Count: > 0 } content && content.All(c => HasText(c, "type") && HasText(c, "value") && !Text(c, "type")!.Contains(';', StringComparison.Ordinal)), "content: type and value");
        var personalizations = Items(body, "personalizations");
        Must(personalizations.Count is > 0 and <= 1000, "personalizations: 1 to 1000");
        foreach (var one in personalizations)
        {
            foreach (var member in one.EnumerateObject()) Must(PersonalizationMembers.Contains(member.Name), $"personalizations.{member.Name}: no such member");
            Must(Items(one, "to") is { Count: > 0 and <= 1000 } to && to.All(IsMailbox), "personalizations.to: addresses");
            Headers(one, Must);
            CustomArguments(one, Must);
        }

        Headers(body, Must);
        CustomArguments(body, Must);
        return broken;
    }

    /// <summary>Names that are not the service's own, values as they go out: printable ASCII, or encoded before.</summary>
    private static void Headers(JsonElement owner, Action<bool, string> must)
    {
        if (!owner.TryGetProperty("headers", out var headers)) return;
        foreach (var header in headers.EnumerateObject())
        {
            must(!Reserved.Contains(header.Name.ToLowerInvariant()), $"headers: {header.Name} is the service's own");
            must(header.Name.All(c => c is > ' ' and < '\u007f' and not ':'), $"headers: {header.Name} is no name of a header");
            must(header.Value.ValueKind == JsonValueKind.String && header.Value.GetString()!.All(c => c is >= ' ' and < '\u007f'), $"headers: the value of {header.Name}");
        }
    }

    private static void CustomArguments(JsonElement owner, Action<bool, string> must)
    {
        if (!owner.TryGetProperty("custom_args", out var arguments)) return;
        must(arguments.EnumerateObject().All(a => a.Value.ValueKind == JsonValueKind.String), "custom_args: texts");
        must(Encoding.UTF8.GetByteCount(arguments.GetRawText()) <= CustomArgumentBytes, "custom_args: at most 10,000 bytes");
    }

    private static bool IsMailbox(JsonElement owner, string name) => owner.TryGetProperty(name, out var mailbox) && IsMailbox(mailbox);

    private static bool IsMailbox(JsonElement mailbox) =>
        Text(mailbox, "email") is { } address && address.IndexOf('@', StringComparison.Ordinal) > 0 && address[^1] != '@'
        && (!mailbox.TryGetProperty("name", out var name) || name.ValueKind == JsonValueKind.String);

    private static bool HasText(JsonElement owner, string name) => Text(owner, name) is { Length: > 0 };

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement> Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
}
