namespace Intake.Service.Storing;

/// <summary>The queues. Delivery is at least once, in any order.</summary>
public interface IMessageQueues
{
    /// <summary>Sends a message that never expires; it is durable when the call returns.</summary>
    /// <param name="queue">One of <see cref="Queues"/>.</param>
    /// <param name="body">Its text.</param>
    /// <param name="delay">How long it stays hidden.</param>
    /// <param name="stop">Gives up.</param>
    Task Send(string queue, string body, TimeSpan delay, CancellationToken stop);

    /// <summary>Takes messages, which stay hidden from others for the time given and come back unless they are deleted.</summary>
    /// <param name="queue">One of <see cref="Queues"/>.</param>
    /// <param name="most">1 to 32.</param>
    /// <param name="hidden">How long.</param>
    /// <param name="stop">Gives up.</param>
    Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop);

    /// <summary>Deletes a message that was taken; false when its time was over and another may have it.</summary>
    Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop);

    /// <summary>About how many messages a queue holds, hidden ones included.</summary>
    Task<int> Count(string queue, CancellationToken stop);

    /// <summary>Removes what writers that were killed before a moment left half written, where a store has such a thing.</summary>
    /// <returns>How many pieces there were.</returns>
    Task<int> Tidy(DateTimeOffset before, CancellationToken stop);
}
