using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Serving;

/// <summary>Works on the messages of a queue as the Functions host does: what fails comes back later, and goes to the poison queue when it failed too often.</summary>
/// <param name="queues">The queues.</param>
/// <param name="poison">Takes note of what is given up.</param>
/// <param name="log">Is told what failed.</param>
public sealed class QueueLoop(IMessageQueues queues, PoisonStage poison, ILogger<QueueLoop> log)
{
    /// <summary>After how many takings a message is given up; <c>host.json</c> says the same for Azure.</summary>
    public const int MaxDequeueCount = 5;

    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    /// <summary>Works on the messages that are there now.</summary>
    /// <param name="queue">One of <see cref="Queues"/>.</param>
    /// <param name="work">Works on the body of one; a <see cref="FormatException"/> says that it is none of ours.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="atATime">How many messages at a time: what waits for the store more than it computes gains by several.</param>
    /// <returns>How many it took.</returns>
    public async Task<int> Drain(string queue, Func<string, CancellationToken, Task> work, CancellationToken stop, int atATime = 1)
    {
        var messages = await queues.Receive(queue, 16, Hidden, stop);
        await Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = atATime, CancellationToken = stop }, async (message, s) => await Work(queue, message, work, s));
        return messages.Count;
    }

    private async Task Work(string queue, QueueMessage message, Func<string, CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            if (message.DequeueCount > MaxDequeueCount) await GiveUp(queue, message, stop);
            else await work(message.Body, stop);
            await queues.Delete(queue, message, stop);
        }
        catch (FormatException)
        {
            await GiveUp(queue, message, stop);
            await queues.Delete(queue, message, stop);
        }
        catch (Exception e) when (e is not OutOfMemoryException && (e is not OperationCanceledException || !stop.IsCancellationRequested))
        {
            log.LogError(e, "A message of queue {Queue} failed, attempt {Attempt}.", queue, message.DequeueCount);
        }
    }

    private async Task GiveUp(string queue, QueueMessage message, CancellationToken stop)
    {
        poison.Note(queue, message.Body);
        await queues.Send(queue + "-poison", message.Body, TimeSpan.Zero, stop);
    }
}
