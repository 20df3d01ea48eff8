using System.Globalization;
using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>Queues in memory.</summary>
internal sealed class MemoryQueues(TimeProvider clock) : IMessageQueues
{
    private sealed record Held(string Queue, string Body, DateTimeOffset Visible, int Count, int Receipt);

    private readonly List<Held> messages = [];
    private int receipts;

    public Task Send(string queue, string body, TimeSpan delay, CancellationToken stop)
    {
        lock (messages) messages.Add(new Held(queue, body, clock.GetUtcNow() + delay, 0, ++receipts));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop)
    {
        lock (messages)
        {
            var taken = new List<QueueMessage>();
            for (var i = 0; i < messages.Count && taken.Count < most; i++)
            {
                if (messages[i].Queue != queue || messages[i].Visible > clock.GetUtcNow()) continue;
                messages[i] = messages[i] with { Visible = clock.GetUtcNow() + hidden, Count = messages[i].Count + 1, Receipt = ++receipts };
                taken.Add(new QueueMessage(messages[i].Body, messages[i].Receipt.ToString(CultureInfo.InvariantCulture), messages[i].Count));
            }

            return Task.FromResult<IReadOnlyList<QueueMessage>>(taken);
        }
    }

    public Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop)
    {
        lock (messages) return Task.FromResult(messages.RemoveAll(m => m.Queue == queue && m.Receipt.ToString(CultureInfo.InvariantCulture) == message.Receipt) > 0);
    }

    public Task<int> Count(string queue, CancellationToken stop)
    {
        lock (messages) return Task.FromResult(messages.Count(m => m.Queue == queue));
    }

    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => Task.FromResult(0);
}
