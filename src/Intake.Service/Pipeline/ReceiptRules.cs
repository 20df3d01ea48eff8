using Intake.Extraction;
using Intake.Mail;
using Intake.Service.MailOut;

namespace Intake.Service.Pipeline;

/// <summary>Who gets a receipt: an authenticated, registered person whose mail does not forbid it, and nobody else (RFC 3834 §2).</summary>
internal static class ReceiptRules
{
    /// <summary>Why a mail is not answered, as one phrase; null when it is.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="submission">Its record.</param>
    /// <param name="delegations">Who is registered.</param>
    /// <param name="mailboxes">Our own addresses.</param>
    public static string? WhyNot(MailMessage mail, Submission submission, DelegationList delegations, IReadOnlyList<string> mailboxes)
    {
        if (mail.Rejected is { } rejected) return $"the mail was rejected ({rejected})";
        if (mail.From is not { } from) return "nobody is known to have sent it";
        if (mail.NoReceipt is { } header) return $"the mail forbids it ({header})";
        if (mail.Automatic is not null || submission.Disposition == Disposition.Automatic) return "a machine sent it";
        if (submission.Disposition == Disposition.Courtesy) return "it asks for nothing";
        if (mailboxes.Contains(from.Address, StringComparer.OrdinalIgnoreCase)) return "it comes from our own address";
        if (submission.Sender.Authentication != Authentication.Pass) return "nothing proves the address";
        if (!MessageIds.IsAddress(from.Address)) return "no mail can be written to the address";
        return delegations.ByAddress(from.Address, from.Name) is null ? "the address is not that of a known delegation" : null;
    }
}
