using System.Globalization;
using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>Blobs in memory, one operation at a time.</summary>
internal sealed class MemoryBlobs(TimeProvider clock) : IBlobStore
{
    private readonly SortedDictionary<string, (BlobName Name, StoredBlob Blob)> blobs = new(StringComparer.Ordinal);
    private int state;

    public Task<StoredBlob?> Read(BlobName name, CancellationToken stop)
    {
        lock (blobs) return Task.FromResult(blobs.TryGetValue(name.ToString(), out var found) ? found.Blob : null);
    }

    public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        lock (blobs) return Task.FromResult(blobs.ContainsKey(name.ToString()) ? null : Put(name, content));
    }

    public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop)
    {
        lock (blobs) return Task.FromResult(blobs.TryGetValue(name.ToString(), out var found) && found.Blob.ETag == etag ? Put(name, content) : null);
    }

    public Task Delete(BlobName name, CancellationToken stop)
    {
        lock (blobs) blobs.Remove(name.ToString());
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<BlobEntry> List(string container, string prefix, CancellationToken stop)
    {
        lock (blobs)
        {
            return blobs.Values.Where(b => b.Name.Container == container && b.Name.Path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(b => new BlobEntry(b.Name, b.Blob.Content.Length, b.Blob.StoredAt, b.Blob.ETag)).ToArray().ToAsyncEnumerable();
        }
    }

    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => Task.FromResult(0);

    private string Put(BlobName name, ReadOnlyMemory<byte> content)
    {
        var etag = (++state).ToString(CultureInfo.InvariantCulture);
        blobs[name.ToString()] = (name, new StoredBlob(content.ToArray(), etag, clock.GetUtcNow()));
        return etag;
    }
}
