using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Intake.Service.Storing.Azure;

/// <summary>The blobs in Azure Blob Storage, or in Azurite.</summary>
/// <param name="service">The account, signed in.</param>
public sealed class AzureBlobs(BlobServiceClient service) : IBlobStore
{
    private const string Changed = "ConditionNotMet";

    /// <summary>The options that the account's client must be made with: it must not ask again by itself, see <see cref="ResilientBlobs"/>.</summary>
    public static BlobClientOptions Options
    {
        get
        {
            var options = new BlobClientOptions();
            options.Retry.MaxRetries = 0;
            return options;
        }
    }

    /// <summary>Makes the containers that are missing.</summary>
    /// <exception cref="StorageException">Storage is not there, or does not allow it.</exception>
    public async Task Prepare(CancellationToken stop)
    {
        foreach (var container in Containers.All)
            await Asked($"make the container {container}", () => service.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: stop));
    }

    /// <inheritdoc/>
    public async Task<StoredBlob?> Read(BlobName name, CancellationToken stop)
    {
        try
        {
            var result = (await Client(name).DownloadContentAsync(stop)).Value;
            return new StoredBlob(result.Content.ToMemory(), result.Details.ETag.ToString(), result.Details.LastModified);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
        catch (Exception e) when (IsStorage(e, stop))
        {
            throw Failed($"read {name}", e);
        }
    }

    /// <inheritdoc/>
    public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop) =>
        Write(name, content, new BlobRequestConditions { IfNoneMatch = ETag.All }, stop);

    /// <inheritdoc/>
    public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop) =>
        Write(name, content, new BlobRequestConditions { IfMatch = new ETag(etag) }, stop);

    /// <inheritdoc/>
    public Task Delete(BlobName name, CancellationToken stop) =>
        Asked($"delete {name}", () => Client(name).DeleteIfExistsAsync(cancellationToken: stop));

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> List(string container, string prefix, [EnumeratorCancellation] CancellationToken stop)
    {
        var options = new GetBlobsOptions { Prefix = prefix };
        await using var blobs = service.GetBlobContainerClient(container).GetBlobsAsync(options, stop).GetAsyncEnumerator(stop);
        while (await Asked($"list {container}/{prefix}", async () => await blobs.MoveNextAsync()))
        {
            var blob = blobs.Current;
            if (BlobName.Given(container, blob.Name) is not { } name) continue;
            yield return new BlobEntry(name, blob.Properties.ContentLength ?? 0, blob.Properties.LastModified ?? default, blob.Properties.ETag?.ToString() ?? "");
        }
    }

    /// <inheritdoc/>
    /// <remarks>Azure itself takes away blocks that nobody committed, after a week.</remarks>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => Task.FromResult(0);

    private BlobClient Client(BlobName name) => service.GetBlobContainerClient(name.Container).GetBlobClient(name.Path);

    private async Task<string?> Write(BlobName name, ReadOnlyMemory<byte> content, BlobRequestConditions conditions, CancellationToken stop)
    {
        try
        {
            var info = await Client(name).UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { Conditions = conditions }, stop);
            return info.Value.ETag.ToString();
        }
        catch (RequestFailedException e) when (e.Status == 412 || (e.Status == 409 && e.ErrorCode == BlobErrorCode.BlobAlreadyExists) || e.ErrorCode == Changed)
        {
            return null;
        }
        catch (RequestFailedException e) when (e.Status == 404 && conditions.IfMatch is not null)
        {
            return null;
        }
        catch (Exception e) when (IsStorage(e, stop))
        {
            throw Failed($"write {name}", e);
        }
    }

    private static async Task<T> Asked<T>(string what, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (IsStorage(e, default))
        {
            throw Failed(what, e);
        }
    }

    private static StorageException Failed(string what, Exception e) => new($"Storage did not {what}: {e.Message.Split('\n')[0]}", e);

    /// <summary>A request that got no answer in time is a failure of storage too, unless the caller gave up.</summary>
    private static bool IsStorage(Exception e, CancellationToken stop) =>
        e is RequestFailedException or AggregateException || (e is OperationCanceledException && !stop.IsCancellationRequested);
}
