using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Gives the alarm for a receipt that was given up.</summary>
/// <param name="stage">Does it.</param>
public sealed class RepliesPoison(PoisonStage stage)
{
    /// <summary>Handles a message.</summary>
    [Function(nameof(RepliesPoison))]
    public void Run([QueueTrigger(Queues.RepliesPoison, Connection = Settings.StorageConnection)] string message) => stage.Note(Queues.Replies, message);
}
