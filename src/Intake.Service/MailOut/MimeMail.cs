using MimeKit;
using MimeKit.Text;

namespace Intake.Service.MailOut;

/// <summary>Writes an outgoing mail as a MIME message, with the fields by which machines know that a machine wrote it.</summary>
internal static class MimeMail
{
    /// <summary>The fields of an automatic answer (RFC 3834 §3.1.8; X-Auto-Response-Suppress is what Exchange heeds).</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> AutomaticFields =
        [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk")];

    /// <summary>The message.</summary>
    public static MimeMessage Of(OutgoingMail mail, DateTimeOffset date)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = date, MessageId = mail.MessageId };
        message.From.Add(new MailboxAddress(mail.FromName, mail.From));
        message.To.Add(new MailboxAddress("", mail.To));
        if (mail.InReplyTo is { } inReplyTo) message.InReplyTo = inReplyTo;
        foreach (var reference in mail.References) message.References.Add(reference);
        foreach (var (name, value) in AutomaticFields) message.Headers.Add(name, value);
        message.Headers.Add("Content-Language", mail.Language);
        message.Body = new TextPart(TextFormat.Plain) { Text = mail.Text };
        return message;
    }
}
