namespace Intake.Service.Storing;

/// <summary>Where everything is kept. Every write is durable when the call returns, and is conditional: nothing is ever written over unseen.</summary>
/// <remarks>
/// A call that fails because storage fails throws <see cref="StorageException"/>; it may have had its effect all the same, so every caller can be run again.
/// Lists are complete: what was stored before the call began is in it.
/// </remarks>
public interface IBlobStore
{
    /// <summary>A blob; null when there is none.</summary>
    Task<StoredBlob?> Read(BlobName name, CancellationToken stop);

    /// <summary>Stores a blob that is not there yet.</summary>
    /// <returns>Its ETag; null when it is there already, which is left as it is.</returns>
    Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop);

    /// <summary>Stores a new state of a blob, if its present one is the one that the caller has seen.</summary>
    /// <returns>Its new ETag; null when it is another or gone, and nothing was done.</returns>
    Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop);

    /// <summary>Removes a blob, whatever its state; nothing happens when there is none.</summary>
    Task Delete(BlobName name, CancellationToken stop);

    /// <summary>The blobs of a container whose path starts with a prefix, in ordinal order of their paths.</summary>
    IAsyncEnumerable<BlobEntry> List(string container, string prefix, CancellationToken stop);

    /// <summary>Removes what writers that were killed before a moment left half written, where a store has such a thing.</summary>
    /// <returns>How many pieces there were.</returns>
    Task<int> Tidy(DateTimeOffset before, CancellationToken stop);
}
