namespace Intake.Extraction;

/// <summary>The ids by which a receipt and the answers to it are known again; made from the id of the mail that it answers, so that the same receipt always has the same.</summary>
/// <remarks>
/// A mail service may put a Message-ID of its own in place of ours. So the receipt names its mail once more, as the last of its references:
/// an answer repeats those (RFC 5322 §3.6.4).
/// </remarks>
public static class ReceiptIds
{
    private const string Receipt = "receipt.";
    private const string Thread = "thread.";
    private const int Digits = 40; // of the id; a Message-ID stays short enough not to be folded

    /// <summary>The Message-ID of the receipt of a mail, without angle brackets.</summary>
    public static string MessageId(string mailId, string mailbox) => $"{Receipt}{mailId[..Digits]}@{Host(mailbox)}";

    /// <summary>What the receipt of a mail has as its last reference, without angle brackets.</summary>
    public static string ThreadId(string mailId, string mailbox) => $"{Thread}{mailId[..Digits]}@{Host(mailbox)}";

    /// <summary>The beginning of the id of the mail whose receipt a Message-ID or reference names; null when it is none of ours.</summary>
    public static string? MailIdStart(string messageId, string mailbox)
    {
        var prefix = messageId.StartsWith(Receipt, StringComparison.Ordinal) ? Receipt : messageId.StartsWith(Thread, StringComparison.Ordinal) ? Thread : null;
        if (prefix is null || messageId.Length < prefix.Length + Digits + 2 || messageId[prefix.Length + Digits] != '@') return null;
        var start = messageId.Substring(prefix.Length, Digits);
        return start.All(char.IsAsciiHexDigitLower) && messageId[(prefix.Length + Digits + 1)..].Equals(Host(mailbox), StringComparison.OrdinalIgnoreCase) ? start : null;
    }

    /// <summary>The beginning of the id of the mail whose receipt a mail with these references answers; null when it answers none.</summary>
    /// <param name="references">In-Reply-To, then References, the oldest first.</param>
    /// <param name="mailbox">Ours.</param>
    public static string? Answered(IEnumerable<string> references, string mailbox) =>
        // In a longer exchange the last receipt is the one that was answered.
        references.Select(r => MailIdStart(r, mailbox)).LastOrDefault(s => s is not null);

    private static string Host(string mailbox) => mailbox[(mailbox.LastIndexOf('@') + 1)..];
}
