using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Keeps the orders that the chair sets.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="closed">Tells which consultations are closed.</param>
/// <param name="pace">How long a compilation waits for more.</param>
/// <param name="clock">Dates the decisions.</param>
/// <param name="log">The audit.</param>
public sealed class OrderStage(Storage storage, ClosedConsultations closed, CompilePace pace, TimeProvider clock, ILogger<OrderStage> log)
{
    private readonly Announcer announcer = new(storage, pace);

    /// <summary>Adds a decision; one that is there by its key is not added again.</summary>
    /// <param name="consultation">Of which.</param>
    /// <param name="order">The decision; who and when are filled in here.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Why it cannot be taken, as a sentence; null when it is.</returns>
    /// <exception cref="StorageException">Storage failed; decide again.</exception>
    public async Task<string?> Set(string consultation, EntryOrder order, string by, CancellationToken stop)
    {
        if (await closed.Is(consultation, stop)) return "The consultation is closed; an administrator can open it again.";
        var blob = EntryOrders.Blob(consultation);
        while (true)
        {
            var known = await storage.Blobs.Look(blob, PipelineJson.Default.EntryOrders, stop);
            var orders = EntryOrders.Sound(known?.Sound);
            if (known is not null && orders is null) await storage.Blobs.KeepAside(blob, known.Content, stop);
            IReadOnlyList<EntryOrder> decisions = orders?.Decisions ?? [];
            if (decisions.Any(d => d.Key == order.Key)) return null;
            if (await storage.Blobs.Put(blob, new EntryOrders([.. decisions, order with { By = by, At = clock.GetUtcNow() }]), known?.ETag, PipelineJson.Default.EntryOrders, stop) is null) continue;
            log.LogInformation("{Officer} set the order on {Provision}.", by, order.Provision);
            await announcer.Compile(consultation, stop);
            return null;
        }
    }
}
