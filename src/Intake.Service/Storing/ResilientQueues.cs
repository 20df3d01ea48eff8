using Polly;

namespace Intake.Service.Storing;

/// <summary>Asks queues again when they fail. A message sent twice by that is a delivery like any other.</summary>
public sealed class ResilientQueues : IMessageQueues
{
    private readonly IMessageQueues inner;
    private readonly ResiliencePipeline pipeline;

    /// <summary>Wraps queues.</summary>
    /// <param name="inner">The queues; they must not ask again by themselves.</param>
    /// <param name="clock">Paces the attempts.</param>
    public ResilientQueues(IMessageQueues inner, TimeProvider clock)
    {
        this.inner = inner;
        pipeline = StorageRetries.Of(clock);
    }

    /// <inheritdoc/>
    public Task Send(string queue, string body, TimeSpan delay, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Send(queue, body, delay, s), stop).AsTask();

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Receive(queue, most, hidden, s), stop).AsTask();

    /// <inheritdoc/>
    public Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Delete(queue, message, s), stop).AsTask();

    /// <inheritdoc/>
    public Task<int> Count(string queue, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Count(queue, s), stop).AsTask();

    /// <inheritdoc/>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Tidy(before, s), stop).AsTask();
}
