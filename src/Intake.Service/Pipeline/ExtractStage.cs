using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Dkim;
using Intake.Service.PartReading;
using Intake.Service.Recognizing;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Understands one mail and stores its record once: <c>submissions/{consultation}/{id}.json</c>.</summary>
/// <param name="storage">Where mails and records are kept.</param>
/// <param name="consultations">What mails are read against.</param>
/// <param name="parts">Reads what must not be read in this process.</param>
/// <param name="keys">Finds the keys of signatures, where the consultation has none of its own.</param>
/// <param name="options">How patient it is.</param>
/// <param name="pace">How long a compilation waits.</param>
/// <param name="clock">Tells when claims are over.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class ExtractStage(
    Storage storage, ConsultationStore consultations, PartGatherer parts, IDkimKeySource keys, PipelineOptions options, CompilePace pace, TimeProvider clock, ILogger<ExtractStage> log)
{
    private const int MostReceipts = 5; // of a thread; what is further back no program repeats

    private readonly Claims claims = new(storage.Blobs, options, clock);
    private readonly Announcer announcer = new(storage, pace);
    private readonly Readings readings = new(storage.Blobs);

    /// <summary>Where a mail's record is kept.</summary>
    public static BlobName Record(string consultation, string id) => new(Containers.Submissions, $"{consultation}/{id}.json");

    /// <summary>Runs the stage for a mail; however often, at a time or one after another, it ends in one record.</summary>
    /// <param name="id">The mail; what is no id names a mail that somebody put into the container by hand.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    /// <exception cref="StageFaultException">The mail could not be read this time; run it again, until the attempts are used up and it is held.</exception>
    /// <exception cref="RecognizerBusyException">The text recogniser takes nothing now; run it again later.</exception>
    public async Task<ExtractEnd> Run(string id, CancellationToken stop)
    {
        if (!MailId.Is(id)) return await new ReceiveStage(storage.Blobs).Adopt(id, stop) is { } own ? await Run(own, stop) : ExtractEnd.NoMail;
        using var trace = Signals.OfMail("extract", id);
        if (await storage.Blobs.Read(MailId.Blob(id), stop) is not { } mail) return ExtractEnd.NoMail;
        var came = await Came(id, mail, stop);
        if (await Belongs(id, mail, came, stop) is not { } route) return ExtractEnd.NoConsultation;
        var isNew = false;
        if (await readings.Wanted(route.Consultation.Id, id, stop) is { } record)
        {
            if (await claims.Take(id, stop) is not { } claim) return ExtractEnd.Taken;
            if (claim.Claim.Attempt > 1) Signals.Retries.Add(1);
            var submission = await Understand(id, mail, came, route, claim, stop);
            // Never over a record that is there: a reader that was given up may come back late, and says the same or less.
            if (await storage.Blobs.Create(record, SubmissionJson.Write(submission), stop) is not null)
            {
                isNew = record == Record(route.Consultation.Id, id);
                Count(submission, mail);
            }
        }

        await announcer.Announce(route.Consultation.Id, id, isNew, stop);
        await claims.End(id, stop);
        return ExtractEnd.Done;
    }

    /// <summary>Ends the claims of an earlier process that was killed, for one that is alone with its storage; else they end with their time.</summary>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public Task TakeOver(CancellationToken stop) => claims.TakeOver(stop);

    /// <summary>The consultation of a mail; one that has its record keeps it, whatever consultations have been added since.</summary>
    private async Task<Route?> Belongs(string id, StoredBlob mail, DateTimeOffset came, CancellationToken stop)
    {
        var all = await consultations.All(stop);
        if (Routing.Of(mail.Content.Span, came, all, consultations.Unusable.Count == 0) is not { } route) return null;
        foreach (var other in all.Where(c => c.Id != route.Consultation.Id))
        {
            if (await storage.Blobs.Read(Record(other.Id, id), stop) is not null) return new Route(other, null);
        }

        return route;
    }

    /// <summary>Since when the mail is in our hands: storage tells, or who brought it from elsewhere of ours. What cannot be read there tells nothing.</summary>
    private async Task<DateTimeOffset> Came(string id, StoredBlob mail, CancellationToken stop) =>
        await storage.Blobs.Look(Arrival.Blob(id), PipelineJson.Default.Arrival, stop) is { Sound: { } arrival } && arrival.At < mail.StoredAt ? arrival.At : mail.StoredAt;

    private async Task<Submission> Understand(string id, StoredBlob mail, DateTimeOffset came, Route route, (Claim Claim, string ETag) claim, CancellationToken stop)
    {
        if (MailId.Of(mail.Content.Span) != id)
        {
            log.LogError("What the store has of mail {Mail} is not what came. It is held.", id);
            return UnreadMail.Held(id, "its bytes in the store are damaged", came) with { Reason = "Held: its bytes in the store are damaged; restore them and have it read again (intake replay), or ask the sender for it." };
        }

        if (claim.Claim.Attempt > options.Attempts)
        {
            log.LogError("Mail {Mail} stops the reader: {Attempts} attempts did not come to an end. It is held.", id, options.Attempts);
            return UnreadMail.Held(id, "time-out or crash", came);
        }

        try
        {
            var proof = await Keys(mail, route, claim.Claim, stop);
            // On a thread of its own: one that does not come back is left behind, since no thread can be stopped, and a platform that counts time ends its process.
            return await Read(mail, came, route, proof, stop).WaitAsync(options.ReadTime, stop);
        }
        catch (TimeoutException)
        {
            log.LogError("Mail {Mail} stops the reader: it did not come to an end in {Seconds} seconds. It is held; start the service again when it is convenient.", id, options.ReadTime.TotalSeconds);
            return UnreadMail.Held(id, "time-out", came);
        }
        catch (Exception e) when (IsNoFault(e, mail, stop))
        {
            await claims.GiveBack(id, claim with { Claim = claim.Claim with { Attempt = claim.Claim.Attempt - 1 } }, CancellationToken.None);
            throw;
        }
        catch (Exception e) when (claim.Claim.Attempt == options.Attempts)
        {
            log.LogError(StageFaultException.Of(e), "Mail {Mail} stops the reader. It is held.", id);
            return UnreadMail.Held(id, e.GetType().Name, came);
        }
        catch (Exception e)
        {
            await claims.GiveBack(id, claim, stop);
            if (e is DkimKeysUnavailableException) throw;
            throw StageFaultException.Of(e);
        }
    }

    /// <summary>Whether an attempt ended without a fault of the mail: the service stops, storage fails, or the text recogniser is down.</summary>
    private bool IsNoFault(Exception fault, StoredBlob mail, CancellationToken stop) =>
        fault is StorageException || (fault is OperationCanceledException && stop.IsCancellationRequested) || (fault is RecognizerBusyException && clock.GetUtcNow() - mail.StoredAt < options.RecognizerTime);

    /// <summary>The keys that the mail needs. When nobody answers for them it is read later; the last time it is read without, and held as unproven.</summary>
    private async Task<DkimKeys> Keys(StoredBlob mail, Route route, Claim claim, CancellationToken stop)
    {
        var (settings, context) = (route.Consultation.Settings, route.Consultation.Context);
        if (route.Consultation.DkimKeys is { } own) return own;
        try
        {
            return await keys.Find(SignatureKeys.Wanted(mail.Content, settings.AuthservId, context.Limits), stop);
        }
        catch (DkimKeysUnavailableException e) when (claim.Attempt >= options.Attempts)
        {
            log.LogError(e, "Whether a mail proves its sender could not be told; a person decides.");
            return DkimKeys.None;
        }
    }

    private async Task<Submission> Read(StoredBlob mail, DateTimeOffset came, Route route, DkimKeys proof, CancellationToken stop)
    {
        var opened = await Apart(() => Opened(mail, route, proof));
        var receipts = await Receipts(opened, route, stop);
        var submission = await Apart(() => Extractor.Extract(opened, route.Consultation.Context, came, parts.Gather(opened), receipts));
        var isUncertain = opened.BorderReceived is null && route.Consultation.Settings.Consultation.Deadline is { } end && came < end && mail.StoredAt >= end;
        return isUncertain ? submission with { Findings = submission.Findings.Add(Findings.PerhapsLate(new Locus("body"), came, mail.StoredAt)) } : submission;
    }

    private static Task<T> Apart<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static MailMessage Opened(StoredBlob mail, Route route, DkimKeys proof)
    {
        var (settings, context) = (route.Consultation.Settings, route.Consultation.Context);
        var read = Enclosures.Open(MailReader.Read(mail.Content, settings.AuthservId, context.Limits, proof, mail.StoredAt), context.Limits);
        return route.Doubt is not { } doubt ? read : read with { Held = read.Held ?? doubt };
    }

    /// <summary>The texts of the receipts in whose thread the mail stands, as they were sent; null when it answers none.</summary>
    private async Task<string?> Receipts(MailMessage mail, Route route, CancellationToken stop)
    {
        if (route.Consultation.Settings.Consultation.Mailbox is not { } mailbox) return null;
        var texts = new List<string>();
        foreach (var start in mail.References.Select(r => ReceiptIds.MailIdStart(r, mailbox)).OfType<string>().Distinct(StringComparer.Ordinal).TakeLast(MostReceipts))
        {
            await foreach (var entry in storage.Blobs.List(Containers.Replies, $"{route.Consultation.Id}/{start}", stop))
            {
                if (SubmissionRecords.Id(entry.Name.Path, route.Consultation.Id) is not null && await storage.Blobs.Reply(entry.Name, stop) is { Sound.Text: { } text }) texts.Add(text);
            }
        }

        return texts.Count > 0 ? string.Join('\n', texts) : null;
    }

    private void Count(Submission submission, StoredBlob mail)
    {
        Signals.Mails.Add(1, new KeyValuePair<string, object?>("disposition", submission.Disposition.ToString()));
        Signals.Proposals.Add(submission.Proposals.Length);
        Signals.MailAge.Record((clock.GetUtcNow() - mail.StoredAt).TotalSeconds);
        log.LogInformation("Mail {Mail} is understood: {Disposition}, {Proposals} proposals.", submission.Id[..12], submission.Disposition, submission.Proposals.Length);
    }
}
