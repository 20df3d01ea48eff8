using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Intake.Service.Storing.Azure;

namespace Intake.Service.Storing;

/// <summary>Opens the storage that settings name.</summary>
public static class StorageAccess
{
    /// <summary>Storage below a folder of this machine.</summary>
    /// <param name="directory">The folder; made if it is not there.</param>
    /// <param name="clock">Tells when hidden messages show again.</param>
    /// <exception cref="UnusableInputException">The folder cannot be made or written to.</exception>
    public static Storage OfFolder(string directory, TimeProvider clock)
    {
        try
        {
            return new Storage(new FolderBlobs(directory), new FolderQueues(Path.Combine(directory, "queues"), clock)).Resilient(TimeProvider.System);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot keep mails in \"{directory}\": the folder cannot be made or written to; name another one with --data.", e);
        }
    }

    /// <summary>Storage of an account of Azure, or of Azurite; what is missing there is made.</summary>
    /// <param name="connection">A connection string, or the account's name, for which the identity of this machine is used.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="UnusableInputException">The connection string is none.</exception>
    /// <exception cref="StorageException">The account does not answer, or does not allow it.</exception>
    public static async Task<Storage> OfAccount(string connection, CancellationToken stop)
    {
        var blobs = new AzureBlobs(Blobs(connection));
        var queues = new AzureQueues(QueueService(connection));
        await blobs.Prepare(stop);
        await queues.Prepare(stop);
        return new Storage(blobs, queues).Resilient(TimeProvider.System);
    }

    private static bool IsName(string connection) => !connection.Contains('=', StringComparison.Ordinal);

    private static BlobServiceClient Blobs(string connection) => Made(() => IsName(connection)
        ? new BlobServiceClient(new Uri($"https://{connection}.blob.core.windows.net"), new DefaultAzureCredential(), AzureBlobs.Options)
        : new BlobServiceClient(connection, AzureBlobs.Options));

    private static QueueServiceClient QueueService(string connection) => Made(() => IsName(connection)
        ? new QueueServiceClient(new Uri($"https://{connection}.queue.core.windows.net"), new DefaultAzureCredential(), AzureQueues.Options)
        : new QueueServiceClient(connection, AzureQueues.Options));

    private static T Made<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (FormatException e)
        {
            throw new UnusableInputException("Cannot use the storage given with --storage: it is neither a connection string nor the name of a storage account.", e);
        }
    }
}
