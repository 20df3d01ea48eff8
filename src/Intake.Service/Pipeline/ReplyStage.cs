using System.Text.Json;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Json;
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
        var known = await storage.Blobs.Read(blob, PipelineJson.Default.Reply, stop);
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
        var claim = new Reply(ReplyState.Claimed, clock.GetUtcNow(), (known?.Value.Sends ?? 0) + 1, receipt.MessageId, null, owner, receipt.Text, known?.Value.Steps).Noted();
        if (await storage.Blobs.Put(blob, claim, known?.ETag, PipelineJson.Default.Reply, stop) is not { } etag) return claim; // another has it
        if (claim.Sends == 1 && !await tallies.TakeOfDay(receipt.To, message.Id, stop))
            return await Settle(blob, claim with { State = ReplyState.None, Sends = 0, Reason = $"{options.ReceiptsPerDay} receipts went to this address today" }, etag, stop);
        await tallies.Flow(stop);
        return await Send(message, receipt, claim, etag, stop);
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
        try
        {
            var submission = SubmissionJson.Read(record.Content.Span);
            if (UnreadMail.Is(submission) && await readings.Latest(message.Consultation, message.Id, stop) is { } again) submission = SubmissionJson.Read(again.Content.Span);
            // A mail that stops the reader is not read again for its receipt.
            var mail = submission.Sender.Address.Length == 0 ? new MailMessage { Id = message.Id } : MailReader.Read(raw.Content, open.Settings.AuthservId, open.Context.Limits);
            return (open, mail, submission);
        }
        catch (JsonException e)
        {
            throw new StorageException($"The record of mail {message.Id} is damaged.", e);
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
