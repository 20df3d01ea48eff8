using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Consultations;

/// <summary>Keeps what administrators do with consultations.</summary>
/// <param name="blobs">The store.</param>
/// <param name="clock">Dates it.</param>
/// <param name="log">Is told it too.</param>
public sealed class ConsultationAudit(IBlobStore blobs, TimeProvider clock, ILogger<ConsultationAudit> log)
{
    /// <summary>Where it is kept.</summary>
    public static BlobName Blob(string consultation) => new(Containers.Consultations, $"{consultation}/events.json");

    /// <summary>All of a consultation, the first first.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<IReadOnlyList<ConsultationEvent>> Of(string consultation, CancellationToken stop) =>
        (await blobs.Look(Blob(consultation), PipelineJson.Default.ConsultationEvents, stop))?.Sound?.Events ?? [];

    /// <summary>Adds one.</summary>
    /// <param name="consultation">Of which.</param>
    /// <param name="act">What was done.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task Note(string consultation, ConsultationAct act, string by, CancellationToken stop)
    {
        while (true)
        {
            var known = await blobs.Look(Blob(consultation), PipelineJson.Default.ConsultationEvents, stop);
            if (known is { Sound: null }) await blobs.KeepAside(Blob(consultation), known.Content, stop);
            var next = new ConsultationEvents([.. known?.Sound?.Events ?? [], new ConsultationEvent(clock.GetUtcNow(), by, act)]);
            if (await blobs.Put(Blob(consultation), next, known?.ETag, PipelineJson.Default.ConsultationEvents, stop) is null) continue;
            log.LogInformation("{Officer}: {Act} {Consultation}.", by, act, consultation);
            return;
        }
    }
}
