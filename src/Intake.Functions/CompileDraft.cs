using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Makes a compilation current.</summary>
/// <param name="stage">Does it.</param>
public sealed class CompileDraft(CompileStage stage)
{
    /// <summary>Handles a message.</summary>
    [Function(nameof(CompileDraft))]
    public Task Run([QueueTrigger(Queues.Compile, Connection = Settings.StorageConnection)] string message, CancellationToken stop) => stage.Handle(message, stop);
}
