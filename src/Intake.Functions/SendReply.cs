using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Answers a mail.</summary>
/// <param name="stage">Does it.</param>
public sealed class SendReply(ReplyStage stage)
{
    /// <summary>Handles a message.</summary>
    [Function(nameof(SendReply))]
    public Task Run([QueueTrigger(Queues.Replies, Connection = Settings.StorageConnection)] string message, CancellationToken stop) => stage.Handle(message, stop);
}
