namespace Intake.Service.Pipeline;

/// <summary>The Message-ID of a receipt, made from the id of the mail that it answers: the same receipt sent again is seen to be the same.</summary>
internal static class ReceiptIds
{
    private const string Prefix = "receipt.";
    private const int Digits = 40; // of the id; a Message-ID stays short enough not to be folded

    /// <summary>The Message-ID, without angle brackets.</summary>
    public static string MessageId(string mailId, string mailbox) => $"{Prefix}{mailId[..Digits]}@{mailbox[(mailbox.LastIndexOf('@') + 1)..]}";

    /// <summary>The beginning of the id of the mail that a receipt answered, by the receipt's Message-ID; null when it is none of ours.</summary>
    public static string? MailIdStart(string messageId, string mailbox)
    {
        var at = messageId.LastIndexOf('@');
        if (at != Prefix.Length + Digits || !messageId.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        return messageId[(at + 1)..].Equals(mailbox[(mailbox.LastIndexOf('@') + 1)..], StringComparison.OrdinalIgnoreCase) ? messageId[Prefix.Length..at] : null;
    }
}
