using Azure;
using Azure.Storage.Queues;

namespace Intake.Service.Storing.Azure;

/// <summary>The queues in Azure Queue Storage, or in Azurite.</summary>
/// <param name="service">The account, signed in, with messages in Base64, as the Functions host expects them.</param>
public sealed class AzureQueues(QueueServiceClient service) : IMessageQueues
{
    /// <summary>The options that the account's client must be made with: the host's encoding, and no asking again by itself.</summary>
    public static QueueClientOptions Options
    {
        get
        {
            var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
            options.Retry.MaxRetries = 0;
            return options;
        }
    }

    /// <summary>Makes the queues that are missing.</summary>
    /// <exception cref="StorageException">Storage is not there, or does not allow it.</exception>
    public Task Prepare(CancellationToken stop) => Asked("make the queues", async () =>
    {
        foreach (var queue in Queues.All) await service.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: stop);
        return true;
    });

    /// <inheritdoc/>
    public Task Send(string queue, string body, TimeSpan delay, CancellationToken stop) =>
        // Without a time to live of its own a message would be gone after seven days; -1 second means never.
        Asked($"take a message for {queue}", () => service.GetQueueClient(queue).SendMessageAsync(body, delay, TimeSpan.FromSeconds(-1), stop));

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueMessage>> Receive(string queue, int most, TimeSpan hidden, CancellationToken stop) =>
        Asked<IReadOnlyList<QueueMessage>>($"give messages of {queue}", async () =>
        {
            var messages = await service.GetQueueClient(queue).ReceiveMessagesAsync(most, hidden, stop);
            return [.. messages.Value.Select(m => new QueueMessage(m.Body.ToString(), $"{m.MessageId} {m.PopReceipt}", (int)m.DequeueCount))];
        });

    /// <inheritdoc/>
    public Task<bool> Delete(string queue, QueueMessage message, CancellationToken stop) => Asked($"delete a message of {queue}", async () =>
    {
        var space = message.Receipt.IndexOf(' ', StringComparison.Ordinal);
        try
        {
            await service.GetQueueClient(queue).DeleteMessageAsync(message.Receipt[..space], message.Receipt[(space + 1)..], stop);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 400)
        {
            return false;
        }
    });

    /// <inheritdoc/>
    public Task<int> Count(string queue, CancellationToken stop) =>
        Asked($"count {queue}", async () => (await service.GetQueueClient(queue).GetPropertiesAsync(stop)).Value.ApproximateMessagesCount);

    /// <inheritdoc/>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => Task.FromResult(0);

    private static async Task<T> Asked<T>(string what, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            throw new StorageException($"Storage did not {what}: {e.Message.Split('\n')[0]}", e);
        }
    }
}
