namespace Intake.Service.MailOut;

/// <summary>A plain mail to one address.</summary>
/// <param name="ReceiptId">Names the receipt in the mail service and its events: <c>{consultation}/{mail id}</c>.</param>
/// <param name="MessageId">Without angle brackets; the same receipt always has the same.</param>
/// <param name="From">The mailbox of the consultation.</param>
/// <param name="FromName">Its name, one line.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines ended by line feeds.</param>
/// <param name="InReplyTo">Message-ID of the mail that it answers, without angle brackets; null when that had none.</param>
/// <param name="References">Message-IDs of the thread, oldest first, without angle brackets.</param>
/// <param name="Language">Of the text, ISO 639-1.</param>
public sealed record OutgoingMail(
    string ReceiptId,
    string MessageId,
    string From,
    string FromName,
    string To,
    string Subject,
    string Text,
    string? InReplyTo,
    IReadOnlyList<string> References,
    string Language);
