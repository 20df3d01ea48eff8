using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Intake.Mail.Mime;
using MimeKit;
using MimeKit.Utils;

namespace Intake.Mail;

/// <summary>Takes a mail apart (RFC 5322, RFC 2045 to 2049); it never throws on any input, and never decides what the mail means.</summary>
public static class MailReader
{
    /// <summary>Reads one mail.</summary>
    /// <param name="raw">The mail as received.</param>
    /// <param name="authservId">The name by which our border signs its Authentication-Results (RFC 8601 §2.2); null when no border is trusted.</param>
    /// <param name="limits">What is read at most.</param>
    /// <param name="keys">The public keys that <see cref="SignatureKeys.Wanted"/> names, for a mail of which our border says nothing; null for none.</param>
    /// <param name="storedAt">When it was stored, by which signatures expire where our border did not write a time; null when unknown.</param>
    public static MailMessage Read(ReadOnlyMemory<byte> raw, string? authservId, Limits limits, DkimKeys? keys = null, DateTimeOffset? storedAt = null)
    {
        Charsets.Register();
        var mail = new MailMessage { Id = Convert.ToHexStringLower(SHA256.HashData(raw.Span)) };
        if (Gate.Check(raw.Span, limits) is { } limit) return mail with { Rejected = limit };

        var options = Options(limits);
        if (Parse(raw, options) is not { } message)
            return mail with { Held = "damage: it does not read as a mail", Findings = [Intake.Findings.MailUnreadable(new Locus("mail"))] };
        mail = WithHeaders(mail, message, options, authservId, keys ?? DkimKeys.None, storedAt);

        var usesCrLf = raw.Span.IndexOf("\r\n"u8) >= 0;
        var walk = new PartWalk(limits, options, usesCrLf ? NewLineFormat.Dos : NewLineFormat.Unix);
        if (message.Body is { } body) walk.Visit(body);
        if (walk.Rejected is { } broken) return mail with { Rejected = broken };
        var leaves = Settlement.Settle(walk.Leaves);
        if (leaves.Count(l => l.Kind == PartKind.Attachment) > limits.Attachments)
            return mail with { Rejected = Gate.Phrase("more than", limits.Attachments, "attachments") };
        if (leaves.Sum(l => (long)l.Content.Length) > limits.InflatedMailBytes)
            return mail with { Rejected = Gate.Phrase("parts larger than", limits.InflatedMailBytes >> 20, "MiB together") };

        return mail with
        {
            Automatic = AutomaticMail.Why(message, mail.From, mail.Subject, leaves),
            NoReceipt = ReceiptRule.WhyNot(message.Headers),
            Held = mail.Held ?? walk.Held ?? Settlement.WhyEmpty(leaves),
            Parts = [.. PartNames.Name(leaves)],
            Findings = [.. mail.Findings, .. walk.Findings],
        };
    }

    /// <summary>How leniently mails are parsed.</summary>
    internal static ParserOptions Options(Limits limits) => new()
    {
        // Stops recursion attacks; what is deeper becomes a leaf, which the walk notices.
        MaxMimeDepth = limits.MimeDepth,
        // Stops recursion attacks in address groups, which nest only in forged mail.
        MaxAddressGroupDepth = 2,
        // Old programs write "Doe, Jane <jane@example.org>" without quotes; a second "@" still makes it two addresses.
        AllowUnquotedCommasInAddresses = true,
        AllowAddressesWithoutDomain = false,
        // A length stated by the sender must not decide where the mail ends.
        RespectContentLength = false,
    };

    /// <summary>The mail as the package has it; null when it is none.</summary>
    internal static MimeMessage? Parse(ReadOnlyMemory<byte> raw, ParserOptions options)
    {
        // A mailbox file's separator before the first field is not part of the mail.
        if (raw.Span.StartsWith("From "u8)) raw = raw[(raw.Span.IndexOf((byte)'\n') + 1)..];
        var bytes = MemoryMarshal.TryGetArray(raw, out var segment) ? segment : new ArraySegment<byte>(raw.ToArray());
        try
        {
            var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
            return new MimeParser(options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
        }
        catch (Exception e) when (ParserFailure.Is(e))
        {
            return null;
        }
    }

    private static MailMessage WithHeaders(MailMessage mail, MimeMessage message, ParserOptions options, string? authservId, DkimKeys keys, DateTimeOffset? storedAt)
    {
        var headers = message.Headers;
        var (from, held) = Identity.Read(headers, options);
        var received = Trace.Received(headers);
        var date = headers[HeaderId.Date] is { } written ? Trace.Time(written) : null;
        var authentication = Border.Check(headers, from, authservId, received);
        if (authentication == Authentication.None) authentication = OwnProof.Check(message, from, keys, received ?? storedAt ?? date);
        // A list or a gateway that changed the mail broke the proof; a person decides.
        if (authentication == Authentication.Fail && headers.Any(h => h.Id is HeaderId.ListId)) held ??= "a mailing list broke the proof of the sender";
        return mail with
        {
            MessageId = Ids(headers, HeaderId.MessageId).FirstOrDefault(""),
            References = [.. Ids(headers, HeaderId.InReplyTo).Concat(Ids(headers, HeaderId.References)).Distinct(StringComparer.Ordinal)],
            From = from,
            Recipients = [.. Identity.Recipients(headers, options)],
            Subject = TextLine.Clean(headers[HeaderId.Subject]),
            Date = date,
            BorderReceived = received,
            Authentication = authentication,
            Held = held,
        };
    }

    private static ImmutableArray<string> Ids(HeaderList headers, HeaderId id) =>
        headers[id] is { } value ? [.. MimeUtils.EnumerateReferences(value).Select(i => TextLine.Clean(i))] : [];
}
