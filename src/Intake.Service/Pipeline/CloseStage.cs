using Intake.Service.Consultations;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>After the deadline, when every mail that came before it has its end, keeps which compilation was the one of the deadline; a mail of before it that is brought later makes it another.</summary>
/// <param name="storage">Where everything is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="records">Tell which mails came in time.</param>
/// <param name="compile">Makes the compilation.</param>
/// <param name="clock">Tells whether the deadline is over.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class CloseStage(Storage storage, ConsultationStore consultations, SubmissionRecords records, CompileStage compile, TimeProvider clock, ILogger<CloseStage> log)
{
    /// <summary>How long after the deadline mails of before it may still arrive: servers try again for a while.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>Where it is kept: a copy of the pointer as it was.</summary>
    public static BlobName Blob(string consultation) => new(Containers.Compilations, $"{consultation}/deadline.json");

    /// <summary>Closes each consultation whose time it is.</summary>
    /// <returns>The ids of those that it closed.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<IReadOnlyList<string>> Run(CancellationToken stop)
    {
        var closed = new List<string>();
        foreach (var open in await consultations.All(stop))
        {
            if (open.Settings.Consultation.Deadline is not { } deadline || clock.GetUtcNow() < deadline + Grace) continue;
            try
            {
                if (await Close(open, stop)) closed.Add(open.Id);
            }
            catch (Exception e) when (e is not (StorageException or OperationCanceledException or OutOfMemoryException))
            {
                log.LogError(StageFaultException.Of(e), "{Consultation} cannot be closed; the others are.", open.Id);
            }
        }

        return closed;
    }

    private async Task<bool> Close(OpenConsultation open, CancellationToken stop)
    {
        var set = await records.Load(open, stop);
        var inTime = set.Submissions.Where(s => s.OnTime).Select(s => s.Id).ToList();
        var known = await storage.Blobs.Look(Blob(open.Id), PipelineJson.Default.Latest, stop);
        var kept = Latest.Sound(known?.Sound, open.Id);
        if (known is not null && kept is null) log.Unreadable(Blob(open.Id), "the current compilation is kept as the one of the deadline; whatever came later is marked as late in it");
        var isKept = kept is not null && !inTime.Except(kept.Manifest.Submissions).Any() && !set.Inputs.ReadAgain.Except(kept.Manifest.ReadAgain ?? []).Any();
        if (isKept || await IsReading(stop)) return false;
        if (await compile.Run(open.Id, stop) is not { } latest) return false;
        if (await storage.Blobs.Put(Blob(open.Id), latest, known?.ETag, PipelineJson.Default.Latest, stop) is null) return false;
        log.LogInformation("{Consultation} is closed: compilation {Version} has what came before the deadline.", open.Id, latest.Version);
        return true;
    }

    /// <summary>Whether a mail has no record yet, of whichever consultation it is.</summary>
    private async Task<bool> IsReading(CancellationToken stop)
    {
        var mails = new StoredMails(storage.Blobs);
        var read = (await mails.Recorded(stop)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return (await mails.Unread(read, DateTimeOffset.MaxValue, stop)).Count > 0;
    }
}
