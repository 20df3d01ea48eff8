using Intake.Service.MailIn;
using Intake.Service.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Fetches mail from a mailbox, where one is set.</summary>
/// <param name="stage">Does it.</param>
public sealed class ReadMailbox(ReadMailboxStage stage)
{
    /// <summary>Runs on time.</summary>
    [Function(nameof(ReadMailbox))]
    public Task Run([TimerTrigger(Schedules.ReadMailbox)] TimerInfo timer, CancellationToken stop) => stage.Run(stop);
}
