using Intake.Service.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Finds what was left undone.</summary>
/// <param name="stage">Does it.</param>
public sealed class Reconcile(ReconcileStage stage)
{
    /// <summary>Runs on time.</summary>
    [Function(nameof(Reconcile))]
    public Task Run([TimerTrigger(Schedules.Reconcile)] TimerInfo timer, CancellationToken stop) => stage.Run(patience: null, stop);
}
