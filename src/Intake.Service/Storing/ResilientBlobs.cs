using System.Runtime.CompilerServices;
using Polly;

namespace Intake.Service.Storing;

/// <summary>Asks a store again when it fails, and finds out whether a write that failed had its effect.</summary>
/// <remarks>
/// A write that was done while the connection dropped looks, asked again, as if another had been quicker. So the content is compared: what stands there is
/// ours when it is what we wrote. Records that decide who may do something therefore hold something of their writer's own.
/// </remarks>
public sealed class ResilientBlobs : IBlobStore
{
    private readonly IBlobStore inner;
    private readonly ResiliencePipeline pipeline;

    /// <summary>Wraps a store.</summary>
    /// <param name="inner">The store; it must not ask again by itself.</param>
    /// <param name="clock">Paces the attempts.</param>
    public ResilientBlobs(IBlobStore inner, TimeProvider clock)
    {
        this.inner = inner;
        pipeline = StorageRetries.Of(clock);
    }

    /// <inheritdoc/>
    public Task<StoredBlob?> Read(BlobName name, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Read(name, s), stop).AsTask();

    /// <inheritdoc/>
    public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop) =>
        Write(name, content, s => inner.Create(name, content, s), stop);

    /// <inheritdoc/>
    public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop) =>
        Write(name, content, s => inner.Replace(name, content, etag, s), stop);

    /// <inheritdoc/>
    public Task Delete(BlobName name, CancellationToken stop) =>
        pipeline.ExecuteAsync(async s => await inner.Delete(name, s), stop).AsTask();

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> List(string container, string prefix, [EnumeratorCancellation] CancellationToken stop)
    {
        var listed = await pipeline.ExecuteAsync(
            async s =>
            {
                var entries = new List<BlobEntry>();
                await foreach (var entry in inner.List(container, prefix, s)) entries.Add(entry);
                return entries;
            },
            stop);
        foreach (var entry in listed) yield return entry;
    }

    /// <inheritdoc/>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => pipeline.ExecuteAsync(async s => await inner.Tidy(before, s), stop).AsTask();

    private Task<string?> Write(BlobName name, ReadOnlyMemory<byte> content, Func<CancellationToken, Task<string?>> write, CancellationToken stop)
    {
        var hasFailed = false;
        return pipeline.ExecuteAsync(
            async s =>
            {
                try
                {
                    if (await write(s) is { } etag) return etag;
                    return hasFailed && await inner.Read(name, s) is { } present && present.Content.Span.SequenceEqual(content.Span) ? present.ETag : null;
                }
                catch (StorageException)
                {
                    hasFailed = true;
                    throw;
                }
            },
            stop).AsTask();
    }
}
