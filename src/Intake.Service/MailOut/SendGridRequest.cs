using Intake.Service.Api;
using SendGrid.Helpers.Mail;

namespace Intake.Service.MailOut;

/// <summary>Writes a mail as SendGrid takes it (v3 <c>mail/send</c>).</summary>
/// <remarks>
/// The service keeps a Message-ID of ours where the domain is authenticated there, and events may show another. So a receipt is known by three things:
/// its Message-ID and its last reference in what people send back, and a custom argument in events.
/// </remarks>
internal static class SendGridRequest
{
    /// <summary>The request.</summary>
    public static SendGridMessage Of(OutgoingMail mail)
    {
        var message = new SendGridMessage { Subject = mail.Subject, PlainTextContent = mail.Text };
        message.SetFrom(mail.From, mail.FromName.Length > 0 ? mail.FromName : null);
        message.AddTo(mail.To);
        message.AddHeader("Message-ID", $"<{mail.MessageId}>");
        if (mail.InReplyTo is { } inReplyTo) message.AddHeader("In-Reply-To", $"<{inReplyTo}>");
        if (mail.References.Count > 0) message.AddHeader("References", string.Join(' ', mail.References.Select(r => $"<{r}>")));
        foreach (var (name, value) in MimeMail.AutomaticFields) message.AddHeader(name, value);
        message.AddHeader("Content-Language", mail.Language);
        message.AddCustomArg(EventsRoute.ReceiptArgument, mail.ReceiptId);
        // Whatever the account says: no links or words of the service's own, no picture that tells who reads.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        message.SetSubscriptionTracking(enable: false);
        message.SetFooterSetting(enable: false);
        return message;
    }
}
