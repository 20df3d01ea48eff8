using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>Queues whose storage fails now and then.</summary>
internal sealed class FaultyQueues(IMessageQueues inner, Faults faults) : IMessageQueues
{
    public Task Send(string queue, string body, TimeSpan delay, CancellationToken stop) => faults.Run(async () =>
    {
        await inner.Send(queue, body, delay, stop);
        return true;
    });

    public Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop) => faults.Run(() => inner.Receive(queue, most, hidden, stop));

    public Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop) => faults.Run(() => inner.Delete(queue, message, stop));

    public Task<int> Count(string queue, CancellationToken stop) => faults.Run(() => inner.Count(queue, stop));

    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => faults.Run(() => inner.Tidy(before, stop));
}
