using System.Collections.Immutable;
using Intake.Extraction.Enclosing;
using Intake.Extraction.Instructions;
using Intake.Extraction.Proponents;
using Intake.Extraction.Zones;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Extraction;

/// <summary>Turns one mail into a submission: proposals, ledger, findings, one disposition. The same bytes give the same submission.</summary>
public static class Extractor
{
    /// <summary>Understands a mail.</summary>
    /// <param name="mail">The mail, taken apart.</param>
    /// <param name="context">What it is read against.</param>
    /// <param name="storedAt">When it was stored, used where our border did not write a time; null when unknown.</param>
    /// <param name="gathered">Parts that were read before, outside of this process, by part name; every other part is read here.</param>
    /// <param name="receipt">The text of the receipt that the mail answers, whose lines are not the sender's; null when it answers none.</param>
    public static Submission Extract(
        MailMessage mail, ExtractionContext context, DateTimeOffset? storedAt = null, IReadOnlyDictionary<string, Document>? gathered = null, string? receipt = null)
    {
        var receivedAt = mail.BorderReceived ?? storedAt ?? mail.Date;
        var submission = new Submission
        {
            Id = mail.Id,
            MessageId = mail.MessageId,
            Subject = mail.Subject,
            ReceivedAt = receivedAt,
            OnTime = context.Consultation.Deadline is not { } deadline || (receivedAt is { } at && at < deadline),
            Disposition = Disposition.Submission,
            Sender = new Sender(mail.From?.Address ?? "", mail.From?.Name ?? "", mail.Authentication),
            Answers = context.Consultation.Mailbox is { } mailbox ? ReceiptIds.Answered(mail.References, mailbox) : null,
        };
        if (mail.Rejected is { } rejected) return submission with { Disposition = Disposition.Rejected, Reason = rejected, Findings = mail.Findings };
        mail = Enclosures.Open(mail, context.Limits);
        var builder = new SubmissionBuilder(mail.Id, context.Draft);
        foreach (var finding in mail.Findings) builder.Note(finding);
        if (mail.BorderReceived is null && context.Consultation.Deadline is { } end && storedAt is { } stored && stored >= end && mail.Date is { } date && date < end)
            builder.Note(Findings.PerhapsInTime(new Locus("body"), stored, date));
        return Read(mail, context, submission, builder, gathered ?? ImmutableDictionary<string, Document>.Empty, receipt is null ? null : new ReceiptText(receipt));
    }

    private static Submission Read(
        MailMessage mail, ExtractionContext context, Submission submission, SubmissionBuilder builder, IReadOnlyDictionary<string, Document> gathered, ReceiptText? receipt)
    {
        var home = mail.From is { } from ? context.Delegations.ByAddress(from.Address, from.Name) : null;
        var statements = new StatementReader(context.Index, context.Copies, builder, text => Others(text, home?.Name, context.Delegations));
        ImmutableArray<string> ours = [.. mail.Recipients.Select(r => r.Address), context.Consultation.Mailbox ?? ""];
        var reader = new PartReader(context, builder, statements, ours, receipt);
        var enclosed = new EnclosedMails(context.Delegations, home, ours, builder);
        var words = new MailWords();
        reader.Subject(mail.Subject);
        foreach (var part in mail.Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment))
        {
            var document = gathered.GetValueOrDefault(part.Name) ?? (Enclosures.IsUnopened(part) ? Unopened(part) : DocumentReader.Read(part.Name, part.Content, context.Limits, part.MediaType));
            if (document.IsRecognized) document = context.Recognized.Mend(document);
            words.Take(part, document, enclosed.Counts(part) ? reader.Read(document, part.Kind == PartKind.Body) : reader.Quote(document));
        }

        builder.NoteContradictions();
        builder.JoinReasons();
        var (own, forwarded) = (words.Own, words.Forwarded);
        if (AlternativeText.Missing(mail, words.Bodies) is { } missing) builder.Note(Findings.AlternativesDiffer(new Locus("body", Quote: missing)));
        var proponents = new ProponentReader(context.Delegations, context.Consultation.Mailbox ?? "").Read(mail, own, forwarded, words.ForwardedFrom);
        if (enclosed.Several is { } several) proponents = new ProponentReader.Result([], [several]);
        foreach (var finding in proponents.Findings) builder.Note(finding);
        var (disposition, reason) = Dispositions.Decide(mail, context, builder, own, proponents.Names, reader.HasUnreadAttachment);
        if (disposition is Disposition.Automatic or Disposition.Courtesy or Disposition.Unrelated) builder.Clear();
        if (disposition == Disposition.Submission && proponents.Names.IsEmpty) builder.Note(Findings.ProponentUnknown(new Locus("body")));
        return submission with
        {
            Disposition = disposition,
            Reason = reason,
            Proponents = proponents.Names,
            Language = Languages.Of(own),
            ReplacesEarlier = Dispositions.ReplacesEarlier(own.Concat(forwarded).Append(mail.Subject)),
            Proposals = builder.Proposals(),
            Ledger = builder.Ledger(),
            Findings = [.. builder.Noted],
        };
    }

    private static Document Unopened(MailPart part) => new(part.Name, FileFormat.Unknown, [], [], [Findings.EnclosedUnreadable(new Locus(part.Name), "it could not be opened")]);

    private static ImmutableArray<string> Others(string text, string? sender, DelegationList delegations) =>
        [.. delegations.FindIn(text).Select(m => m.Delegation.Name).Where(n => n != sender).Distinct(StringComparer.Ordinal)];
}
