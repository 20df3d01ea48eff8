using System.Buffers;
using System.Text;
using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>Whose mail it is: one From field with one mailbox, or nobody's.</summary>
internal static class Identity
{
    private static readonly SearchValues<char> Specials = SearchValues.Create("<>()[]:;,\"\\");

    /// <summary>The From mailbox, or null and why the mail is held.</summary>
    public static (Mailbox? From, string? Held) Read(HeaderList headers, ParserOptions options)
    {
        var fields = headers.Where(h => h.Id == HeaderId.From || h.Field.Trim().Equals("From", StringComparison.OrdinalIgnoreCase)).ToList();
        if (fields.Count == 0) return (null, "no From field");
        if (fields.Count > 1) return (null, "several From fields");
        var raw = fields[0].RawValue;
        if (HasControl(raw)) return (null, "control characters in the From field");
        if (!InternetAddressList.TryParse(options, raw, out var list) || list.Count == 0) return (null, "a From field without an address");
        if (list.Count > 1 || list[0] is not MailboxAddress address) return (null, "several addresses in the From field");

        var text = AsWritten(address);
        if (!IsAddress(text) || !Stands(text, raw)) return (null, "a malformed From address");
        return (new Mailbox(text, TextLine.Clean(address.Name)), null);
    }

    /// <summary>Every mailbox of the given fields, groups opened.</summary>
    public static IEnumerable<Mailbox> Recipients(HeaderList headers, ParserOptions options) =>
        headers.Where(h => h.Id is HeaderId.To or HeaderId.Cc)
            .SelectMany(h => InternetAddressList.TryParse(options, h.RawValue, out var list) ? list.Mailboxes : [])
            .Select(m => new Mailbox(AsWritten(m), TextLine.Clean(m.Name)))
            .Where(m => IsAddress(m.Address));

    // The parser shows an internationalised domain in Unicode; two that look alike differ only as written.
    private static string AsWritten(MailboxAddress address) => address.GetAddress(true);

    // Folding white space is the only control a field may hold (RFC 5322 §2.2). A NUL makes the parser stop early and see another address.
    private static bool HasControl(byte[] raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is (byte)'\t' or (byte)'\n') continue;
            if (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n') continue;
            if (raw[i] is < 0x20 or 0x7f) return true;
        }

        return false;
    }

    // Folded and encoded words could make an address that nobody sees in the field: it must stand there literally.
    private static bool Stands(string address, byte[] raw)
    {
        var field = string.Concat(Encoding.UTF8.GetString(raw).Where(c => !char.IsWhiteSpace(c)));
        if (field.Contains(address, StringComparison.OrdinalIgnoreCase)) return true;
        var unicode = MailboxAddress.DecodeAddrspec(address);
        return field.Contains(unicode, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddress(string address)
    {
        var at = address.LastIndexOf('@');
        return at > 0 && at < address.Length - 1
            && address.All(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && !TextLine.IsInvisible(c))
            && !address.AsSpan(at + 1).ContainsAny(Specials);
    }
}
