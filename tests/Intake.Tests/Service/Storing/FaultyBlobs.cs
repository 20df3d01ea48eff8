using System.Runtime.CompilerServices;
using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>Blobs whose storage fails now and then.</summary>
internal sealed class FaultyBlobs(IBlobStore inner, Faults faults) : IBlobStore
{
    public Task<StoredBlob?> Read(BlobName name, CancellationToken stop) => faults.Run(() => inner.Read(name, stop));

    public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop) => faults.Run(() => inner.Create(name, content, stop));

    public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop) => faults.Run(() => inner.Replace(name, content, etag, stop));

    public Task Delete(BlobName name, CancellationToken stop) => faults.Run(async () =>
    {
        await inner.Delete(name, stop);
        return true;
    });

    public async IAsyncEnumerable<BlobEntry> List(string container, string prefix, [EnumeratorCancellation] CancellationToken stop)
    {
        await faults.Run(() => Task.FromResult(true));
        await foreach (var entry in inner.List(container, prefix, stop)) yield return entry;
    }

    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => faults.Run(() => inner.Tidy(before, stop));
}
