using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Receipts;
using Intake.Service.Consultations;
using Intake.Service.MailOut;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Answers one mail at most once: the claim is written before the receipt is sent.</summary>
/// <param name="storage">Where replies are kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="sender">The mail service.</param>
/// <param name="options">How many, how patient.</param>
/// <param name="clock">Dates what is done.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class ReplyStage(
    Storage storage, ConsultationStore consultations, IMailSender sender, PipelineOptions options, TimeProvider clock, ILogger<ReplyStage> log)
{
    private const int MostSends = 3; // of one receipt, each after doubt

    private readonly Readings readings = new(storage.Blobs);
    private readonly ReceiptTallies tallies = new(storage.Blobs, options, clock);

    /// <summary>Where the state of the answer is kept.</summary>
    public static BlobName Blob(string consultation, string id) => new(Containers.Replies, $"{consultation}/{id}.json");

    /// <summary>Works on a message of the queue <c>replies</c>.</summary>
    /// <exception cref="FormatException">It is none of ours.</exception>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public Task Handle(string body, CancellationToken stop) => Run(ReplyMessage.Parse(body), stop);

    /// <summary>Runs the stage for a mail; while the mail service is busy the message comes back, later each time, for a day.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The state that the answer has now; null when there is no such mail.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<Reply?> Run(ReplyMessage message, CancellationToken stop)
    {
        using var trace = Signals.OfMail("reply", message.Id);
        var blob = Blob(message.Consultation, message.Id);
        var found = await storage.Blobs.Reply(blob, stop);
        if (found is { Sound.Reason: Reply.Unreadable }) return await SetAside(blob, found, stop);
        (Reply Value, string ETag)? known = found is { Sound: { } sound } ? (sound, found.ETag) : null;
        if (known is { } present && present.Value.State != ReplyState.Waiting && !IsDue(present.Value)) return present.Value;
        if (known is { Value.Sends: > 0 } doubtful && (!sender.MayBeAskedAgain || doubtful.Value.Sends >= MostSends)) return await Park(blob, message.Id, doubtful, stop);
        if (await Gather(message, stop) is not var (open, mail, submission)) return null;

        var owner = Guid.NewGuid().ToString("n");
        var mailboxes = (await consultations.All(stop)).Select(c => c.Settings.Consultation.Mailbox ?? "").Where(m => m.Length > 0).ToList();
        var whyNot = ReceiptRules.WhyNot(mail, submission, open.Context.Delegations, mailboxes)
            ?? (open.Settings.Consultation.Mailbox is null ? "the consultation has no mailbox to answer from" : null);
        if (whyNot is not null) return await Settle(blob, new Reply(ReplyState.None, clock.GetUtcNow(), 0, null, whyNot, owner, Steps: known?.Value.Steps), known?.ETag, stop);

        var receipt = Write(open, mail, submission);
        var waiting = new Reply(ReplyState.Waiting, clock.GetUtcNow(), known?.Value.Sends ?? 0, receipt.MessageId, null, owner, receipt.Text, known?.Value.Steps);
        if (!await tallies.MayFlow(stop)) return await Wait(message, waiting with { Reason = "too many receipts in a short time" }, known?.ETag, stop); // the kill switch
        // Counted before it is claimed: a claim of which nobody knows whether it went out must be one that was sent.
        if (waiting.Sends == 0 && await WhyNotNow(message, receipt, submission, stop) is { } why) return await Settle(blob, waiting with { State = ReplyState.None, Reason = why }, known?.ETag, stop);
        await tallies.Flow(stop);
        var claim = new Reply(ReplyState.Claimed, clock.GetUtcNow(), (known?.Value.Sends ?? 0) + 1, receipt.MessageId, null, owner, receipt.Text, known?.Value.Steps).Noted();
        if (await storage.Blobs.Put(blob, claim, known?.ETag, PipelineJson.Default.Reply, stop) is not { } etag) return claim; // another has it
        return await Send(message, receipt, claim, etag, stop);
    }

    /// <summary>Why a receipt that could go out does not: another copy of the mail is answered, or the address has had enough for today.</summary>
    private async Task<string?> WhyNotNow(ReplyMessage message, OutgoingMail receipt, Submission submission, CancellationToken stop)
    {
        if (submission.MessageId.Length > 0)
        {
            var blob = AnsweredMail.Blob(message.Consultation, submission);
            await storage.Blobs.Create(blob, new AnsweredMail(message.Id), PipelineJson.Default.AnsweredMail, stop);
            var first = (await storage.Blobs.Look(blob, PipelineJson.Default.AnsweredMail, stop))?.Sound?.Mail;
            if (first is not null && first != message.Id && MailId.Is(first) && await storage.Blobs.Read(ExtractStage.Record(message.Consultation, first), stop) is { } record
                && StoredRecords.Parse(first, record) is { } other && Arrivals.AreSame(submission, other)) return $"it is the same mail as {first[..12]}, which is answered";
        }

        return await tallies.TakeOfDay(receipt.To, message.Id, stop) ? null : $"{options.ReceiptsPerDay} receipts went to this address today";
    }

    /// <summary>
    /// A receipt in doubt, or whose sender ended before it could say, is sent again when no word of it came in time, and one that waits when its message was lost;
    /// everything else has its state.
    /// </summary>
    public bool IsDue(Reply reply) => reply.State switch
    {
        ReplyState.Claimed or ReplyState.InDoubt => clock.GetUtcNow() - reply.At >= options.DoubtTime,
        ReplyState.Waiting => clock.GetUtcNow() - reply.At >= options.StuckAfter,
        ReplyState.None or ReplyState.Sent or ReplyState.Parked or ReplyState.Delivered or ReplyState.Bounced => false,
    };

    private async Task<Reply> Send(ReplyMessage message, OutgoingMail receipt, Reply claim, string etag, CancellationToken stop)
    {
        var blob = Blob(message.Consultation, message.Id);
        var result = await sender.Send(receipt, stop);
        Signals.Receipts.Add(1, new KeyValuePair<string, object?>("end", result.End.ToString()));
        switch (result.End)
        {
            case SendEnd.Taken:
                return await Settle(blob, claim with { State = ReplyState.Sent, At = clock.GetUtcNow() }, etag, stop);
            case SendEnd.InDoubt:
                log.LogWarning("The mail service did not say whether it took receipt {Receipt}: {Reason}.", receipt.ReceiptId, result.Reason);
                return await Settle(blob, claim with { State = ReplyState.InDoubt, At = clock.GetUtcNow(), Reason = result.Reason }, etag, stop);
            case SendEnd.Refused:
                log.LogError("The mail service refuses receipt {Receipt}: {Reason}. It is parked; the submission stays accepted.", receipt.ReceiptId, result.Reason);
                return await Settle(blob, claim with { State = ReplyState.Parked, At = clock.GetUtcNow(), Reason = result.Reason }, etag, stop);
            case SendEnd.Busy when claim.Sends > 1:
                // This time it was not taken, but an earlier time it may have been: that must not be forgotten.
                return await Settle(blob, claim with { State = ReplyState.InDoubt, At = clock.GetUtcNow(), Sends = claim.Sends - 1, Reason = result.Reason }, etag, stop);
            case SendEnd.Busy:
                return await Wait(message, claim with { State = ReplyState.Waiting, Sends = 0, Reason = result.Reason }, etag, stop); // surely not taken
            default:
                throw new InvalidOperationException(result.End.ToString());
        }
    }

    /// <summary>Puts a receipt off: its state says so, so that nobody else asks for it in the meantime.</summary>
    private async Task<Reply> Wait(ReplyMessage message, Reply waiting, string? etag, CancellationToken stop)
    {
        var blob = Blob(message.Consultation, message.Id);
        if (message.Delays >= options.ReplyDelays)
        {
            log.LogError("The receipt of mail {Mail} is parked: the mail service took nothing for a day ({Reason}).", message.Id, waiting.Reason);
            return await Settle(blob, waiting with { State = ReplyState.Parked, At = clock.GetUtcNow() }, etag, stop);
        }

        var delay = PipelineOptions.ReplyDelay(message.Delays);
        log.LogWarning("The receipt of mail {Mail} waits {Minutes:0.#} minutes: {Reason}.", message.Id, delay.TotalMinutes, waiting.Reason);
        var settled = await Settle(blob, waiting with { At = clock.GetUtcNow() + delay }, etag, stop);
        await storage.Queues.Send(Queues.Replies, message with { Delays = message.Delays + 1 }, PipelineJson.Default.ReplyMessage, delay, stop);
        return settled;
    }

    /// <summary>At most one answer: where nobody tells whether it went out, also after several times, it is not sent again.</summary>
    private Task<Reply> Park(BlobName blob, string mailId, (Reply Value, string ETag) doubtful, CancellationToken stop)
    {
        log.LogError("Whether the receipt of mail {Mail} went out is not known, and it is not sent again: ask the sender, or look into the log of the mail service.", mailId);
        var parked = doubtful.Value with { State = ReplyState.Parked, At = clock.GetUtcNow(), Reason = Reply.Unknown };
        return Settle(blob, parked, doubtful.ETag, stop);
    }

    /// <summary>The same for one whose record is damaged: its bytes are kept, and a record of ours says that nobody knows.</summary>
    private async Task<Reply> SetAside(BlobName blob, Found<Reply> damaged, CancellationToken stop)
    {
        log.Unreadable(blob, "whether the receipt went out is not known, and it is not sent again");
        await storage.Blobs.KeepAside(blob, damaged.Content, stop);
        return await Settle(blob, damaged.Sound! with { At = clock.GetUtcNow(), Reason = Reply.Unknown }, damaged.ETag, stop);
    }

    private async Task<Reply> Settle(BlobName blob, Reply reply, string? etag, CancellationToken stop)
    {
        await storage.Blobs.Put(blob, reply.Noted(), etag, PipelineJson.Default.Reply, stop); // not written: an event was quicker, and knows more
        return reply;
    }

    private async Task<(OpenConsultation Open, MailMessage Mail, Submission Submission)?> Gather(ReplyMessage message, CancellationToken stop)
    {
        if (await consultations.Find(message.Consultation, stop) is not { } open) return null;
        if (await storage.Blobs.Read(ExtractStage.Record(message.Consultation, message.Id), stop) is not { } record) return null;
        if (await storage.Blobs.Read(MailId.Blob(message.Id), stop) is not { } raw) return null;
        var submission = StoredRecords.Parse(message.Id, record) ?? UnreadMail.Damaged(message.Id, record.StoredAt);
        if (UnreadMail.Is(submission) && await readings.Latest(message.Consultation, message.Id, stop) is { } again) submission = StoredRecords.Parse(message.Id, again) ?? submission;
        try
        {
            // A mail that stops the reader is not read again for its receipt, and what is damaged may name another sender.
            var isUnread = submission.Sender.Address.Length == 0 || MailId.Of(raw.Content.Span) != message.Id;
            var mail = isUnread ? new MailMessage { Id = message.Id } : MailReader.Read(raw.Content, open.Settings.AuthservId, open.Context.Limits);
            return (open, mail, submission);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw StageFaultException.Of(e);
        }
    }

    private static OutgoingMail Write(OpenConsultation open, MailMessage mail, Submission submission)
    {
        var consultation = open.Settings.Consultation;
        var content = Receipt.Write(submission, open.Context.Draft, consultation, [.. open.Settings.Timetable.Select(t => new ReceiptStep(t.At, t.What))]);
        return new OutgoingMail(
            $"{open.Id}/{mail.Id}",
            ReceiptIds.MessageId(mail.Id, consultation.Mailbox!),
            consultation.Mailbox!,
            consultation.Title,
            mail.From!.Address,
            content.Subject,
            content.Text,
            MessageIds.IsPlain(mail.MessageId) ? mail.MessageId : null,
            [.. mail.References.Append(mail.MessageId).Where(MessageIds.IsPlain).Distinct(StringComparer.Ordinal).TakeLast(20), ReceiptIds.ThreadId(mail.Id, consultation.Mailbox!)],
            content.Language);
    }
}
