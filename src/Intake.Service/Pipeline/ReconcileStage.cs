using System.Collections.Concurrent;
using System.Collections.Immutable;
using Intake.Service.Consultations;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Finds what a lost trigger, a killed host or a lost message left undone, by comparing the mails that there are with their states.</summary>
/// <param name="storage">Where everything is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="extract">Reads mails.</param>
/// <param name="compile">Knows what is current.</param>
/// <param name="reply">Knows which receipts are due.</param>
/// <param name="options">How patient it is.</param>
/// <param name="clock">Tells how long something has been waiting.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class ReconcileStage(
    Storage storage, ConsultationStore consultations, ExtractStage extract, CompileStage compile, ReplyStage reply, PipelineOptions options, TimeProvider clock, ILogger<ReconcileStage> log)
{
    /// <summary>No writer takes an hour for one blob: what is older was left by one that was killed.</summary>
    private static readonly TimeSpan Unfinished = TimeSpan.FromHours(1);

    private readonly StoredMails mails = new(storage.Blobs);
    private readonly ConcurrentDictionary<(string Consultation, string Id), DateTimeOffset> settled = new();

    /// <summary>Runs again what has been waiting too long.</summary>
    /// <param name="patience">How long is too long; null for <see cref="PipelineOptions.StuckAfter"/>.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<Reconciliation> Run(TimeSpan? patience, CancellationToken stop)
    {
        var before = clock.GetUtcNow() - (patience ?? options.StuckAfter);
        var (recorded, replies) = (await mails.Recorded(stop), await Replies(stop));
        var read = recorded.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        await EndClaims(read, stop);
        var unread = await mails.Unread(read, before, stop);
        foreach (var id in unread) await Read(id, isLate: patience != TimeSpan.Zero, stop);

        var unanswered = ImmutableArray.CreateBuilder<string>();
        foreach (var (consultation, id, at) in recorded.Where(r => r.At < before))
        {
            if (replies.TryGetValue((consultation, id), out var since) && !await IsDue(consultation, id, since, stop)) continue;
            await storage.Queues.Send(Queues.Replies, new ReplyMessage(consultation, id), PipelineJson.Default.ReplyMessage, TimeSpan.Zero, stop);
            unanswered.Add(id);
        }

        var outdated = ImmutableArray.CreateBuilder<string>();
        foreach (var open in await consultations.All(stop))
        {
            var waiting = recorded.Any(r => r.Consultation == open.Id && r.At < before);
            if (!waiting || await compile.IsCurrent(open, stop)) continue;
            // The mark may be of a message that was lost: it is not asked.
            await storage.Queues.Send(Queues.Compile, new CompileMessage(open.Id), PipelineJson.Default.CompileMessage, TimeSpan.Zero, stop);
            outdated.Add(open.Id);
        }

        if (await storage.Blobs.Tidy(clock.GetUtcNow() - Unfinished, stop) + await storage.Queues.Tidy(clock.GetUtcNow() - Unfinished, stop) is > 0 and var rests)
            log.LogInformation("{Count} files that killed writers had left unfinished were removed.", rests);
        return new Reconciliation([.. unread], unanswered.ToImmutable(), outdated.ToImmutable());
    }

    /// <summary>Claims of mails that have their record, left by a reader that was killed between the two.</summary>
    private async Task EndClaims(HashSet<string> recorded, CancellationToken stop)
    {
        await foreach (var entry in storage.Blobs.List(Containers.Submissions, "", stop))
        {
            if (Claims.IdOf(entry.Name.Path) is { } id && recorded.Contains(id)) await storage.Blobs.Delete(entry.Name, stop);
        }
    }

    private async Task<Dictionary<(string Consultation, string Id), DateTimeOffset>> Replies(CancellationToken stop)
    {
        var replies = new Dictionary<(string, string), DateTimeOffset>();
        await foreach (var entry in storage.Blobs.List(Containers.Replies, "", stop))
        {
            var consultation = entry.Name.Path.Split('/')[0];
            if (SubmissionRecords.Id(entry.Name.Path, consultation) is { } id) replies[(consultation, id)] = entry.StoredAt;
        }

        return replies;
    }

    /// <summary>Whether a receipt is to be sent again. What is young, or was seen to be settled, is not read: there are as many replies as mails.</summary>
    private async Task<bool> IsDue(string consultation, string id, DateTimeOffset since, CancellationToken stop)
    {
        if ((settled.TryGetValue((consultation, id), out var seen) && seen == since) || clock.GetUtcNow() - since < options.DoubtTime) return false;
        if (await storage.Blobs.Reply(ReplyStage.Blob(consultation, id), stop) is not { Sound: { } known }) return false;
        if (known.State is not (ReplyState.Claimed or ReplyState.InDoubt or ReplyState.Waiting or ReplyState.Parked)) settled[(consultation, id)] = since;
        return known.Reason == Reply.Unreadable || reply.IsDue(known);
    }

    private async Task Read(string id, bool isLate, CancellationToken stop)
    {
        if (isLate)
        {
            Signals.Stuck.Add(1);
            log.LogWarning("Mail {Mail} had no end after the time for it; it is run again.", Shown(id));
        }

        try
        {
            await extract.Run(id, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // The next run counts one more attempt, until the mail is held.
            log.LogError(e, "Mail {Mail} could not be read this time.", Shown(id));
        }
    }

    /// <summary>A name that somebody gave may be a subject: it does not go into the log.</summary>
    private static string Shown(string id) => MailId.Is(id) ? id[..12] : "put in by hand";
}
