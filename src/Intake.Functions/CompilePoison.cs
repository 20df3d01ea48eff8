using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Gives the alarm for a compilation that was given up.</summary>
/// <param name="stage">Does it.</param>
public sealed class CompilePoison(PoisonStage stage)
{
    /// <summary>Handles a message.</summary>
    [Function(nameof(CompilePoison))]
    public void Run([QueueTrigger(Queues.CompilePoison, Connection = Settings.StorageConnection)] string message) => stage.Note(Queues.Compile, message);
}
