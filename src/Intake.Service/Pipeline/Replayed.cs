using System.Collections.Immutable;

namespace Intake.Service.Pipeline;

/// <summary>What was set going again.</summary>
/// <param name="Receipts">The mails whose receipts go out again.</param>
/// <param name="ReceiptsInDoubt">The mails whose receipts may have gone out, and therefore do not again.</param>
/// <param name="CompileMessages">How many messages of the queue <c>compile</c> are worked on again.</param>
/// <param name="ReplyMessages">How many messages of the queue <c>replies</c> are worked on again.</param>
/// <param name="ForeignMessages">How many messages are none of ours and stay where they are.</param>
/// <param name="Mails">The mails that stopped the reader and are read again.</param>
/// <param name="MailsDecided">The mails that stopped the reader and stay as they are, because an officer has decided on them.</param>
public sealed record Replayed(
    ImmutableArray<string> Receipts,
    ImmutableArray<string> ReceiptsInDoubt,
    int CompileMessages,
    int ReplyMessages,
    int ForeignMessages,
    ImmutableArray<string> Mails,
    ImmutableArray<string> MailsDecided)
{
    private const int MostNamed = 20;

    /// <summary>The same in plain words, a sentence each.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Receipts.Length > 0) yield return $"{Count(Receipts.Length, "receipt goes", "receipts go")} out again: {Names(Receipts)}.";
        if (ReceiptsInDoubt.Length > 0) yield return $"{Count(ReceiptsInDoubt.Length, "receipt does", "receipts do")} not, because nobody knows whether it went out; ask the sender, or look into the log of the mail service: {Names(ReceiptsInDoubt)}.";
        if (Mails.Length > 0) yield return $"{Count(Mails.Length, "mail", "mails")} that stopped the reader {(Mails.Length == 1 ? "is" : "are")} read again: {Names(Mails)}.";
        if (MailsDecided.Length > 0) yield return $"{Count(MailsDecided.Length, "mail", "mails")} that stopped the reader {(MailsDecided.Length == 1 ? "stays as it is" : "stay as they are")}, because an officer has decided on {(MailsDecided.Length == 1 ? "it" : "them")}: {Names(MailsDecided)}.";
        if (CompileMessages > 0) yield return $"{Count(CompileMessages, "request", "requests")} for a compilation {(CompileMessages == 1 ? "is" : "are")} worked on again.";
        if (ReplyMessages > 0) yield return $"{Count(ReplyMessages, "request", "requests")} for a receipt {(ReplyMessages == 1 ? "is" : "are")} worked on again.";
        if (ForeignMessages > 0) yield return $"{Count(ForeignMessages, "message", "messages")} in the poison queues {(ForeignMessages == 1 ? "is none" : "are none")} of ours and {(ForeignMessages == 1 ? "stays" : "stay")} there; look who sends them.";
        if (Receipts.Length + ReceiptsInDoubt.Length + Mails.Length + MailsDecided.Length + CompileMessages + ReplyMessages + ForeignMessages == 0) yield return "Nothing is parked.";
    }

    private static string Count(int count, string one, string several) => FormattableString.Invariant($"{count} {(count == 1 ? one : several)}");

    private static string Names(ImmutableArray<string> ids) =>
        string.Join(", ", ids.Take(MostNamed).Select(i => i[..12])) + (ids.Length > MostNamed ? FormattableString.Invariant($" and {ids.Length - MostNamed} more") : "");
}
