using Intake.Service.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Closes consultations whose deadline is over.</summary>
/// <param name="stage">Does it.</param>
public sealed class CloseConsultation(CloseStage stage)
{
    /// <summary>Runs on time.</summary>
    [Function(nameof(CloseConsultation))]
    public Task Run([TimerTrigger(Schedules.CloseConsultation)] TimerInfo timer, CancellationToken stop) => stage.Run(stop);
}
