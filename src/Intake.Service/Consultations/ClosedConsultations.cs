using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Consultations;

/// <summary>Closes consultations and opens them again. In a closed one nothing is decided any more; mail that comes is still taken, read and compiled, so that none is lost.</summary>
/// <param name="blobs">The store.</param>
/// <param name="clock">Dates it.</param>
/// <param name="audit">Is told.</param>
/// <param name="log">Gives the alarm for a word that cannot be read.</param>
public sealed class ClosedConsultations(IBlobStore blobs, TimeProvider clock, ConsultationAudit audit, ILogger<ClosedConsultations> log)
{
    /// <summary>Where it is kept.</summary>
    public static BlobName Blob(string consultation) => new(Containers.Consultations, $"{consultation}/closing.json");

    /// <summary>Whether a consultation is closed; where nobody can tell, nothing is decided before an administrator says which it is.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<bool> Is(string consultation, CancellationToken stop)
    {
        if (await blobs.Look(Blob(consultation), PipelineJson.Default.Closing, stop) is not { } known) return false;
        if (known.Sound is { } closing) return closing.IsClosed;
        log.Unreadable(Blob(consultation), "the consultation counts as closed until an administrator opens it again");
        return true;
    }

    /// <summary>The last word on a consultation; null when it was never closed.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Closing?> Of(string consultation, CancellationToken stop) => (await blobs.Look(Blob(consultation), PipelineJson.Default.Closing, stop))?.Sound;

    /// <summary>Closes a consultation or opens it again; nothing happens when it is so already.</summary>
    /// <param name="consultation">Which.</param>
    /// <param name="isClosed">Whether it is to be closed.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Closing> Set(string consultation, bool isClosed, string by, CancellationToken stop)
    {
        while (true)
        {
            var known = await blobs.Look(Blob(consultation), PipelineJson.Default.Closing, stop);
            if (known?.Sound is { } present && present.IsClosed == isClosed) return present;
            if (known is { Sound: null }) await blobs.KeepAside(Blob(consultation), known.Content, stop);
            var next = new Closing(isClosed, clock.GetUtcNow(), by);
            if (await blobs.Put(Blob(consultation), next, known?.ETag, PipelineJson.Default.Closing, stop) is null) continue;
            await audit.Note(consultation, isClosed ? ConsultationAct.Closed : ConsultationAct.Reopened, by, stop);
            return next;
        }
    }
}
