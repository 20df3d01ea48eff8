using System.Globalization;
using System.Security.Cryptography;

namespace Intake.Service.Storing;

/// <summary>The blobs as files below a folder: <c>{container}/{path}</c>. A killed process leaves either the old state or the new one.</summary>
/// <remarks>
/// A blob is written under another name, flushed to the disk, and moved to its own in one step, under a lock that ends with its process: several
/// processes may use one folder. The ETag is the SHA-256 of the content: states that come back must therefore differ in it where order matters.
/// </remarks>
public sealed class FolderBlobs : IBlobStore
{
    private const string Unfinished = ".unfinished";
    private readonly string root;
    private readonly string gate;

    /// <summary>Opens a store, and makes its folders where they are missing.</summary>
    /// <param name="root">The folder.</param>
    public FolderBlobs(string root)
    {
        this.root = Path.GetFullPath(root);
        foreach (var container in Containers.All) Directory.CreateDirectory(Path.Combine(this.root, container));
        Directory.CreateDirectory(Path.Combine(this.root, Unfinished));
        gate = Path.Combine(this.root, ".lock");
    }

    /// <inheritdoc/>
    public Task<StoredBlob?> Read(BlobName name, CancellationToken stop) => FolderFaults.Told(() => Stored(name, stop));

    /// <inheritdoc/>
    public Task<string?> Create(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop) => FolderFaults.Told(async () =>
    {
        if (System.IO.File.Exists(File(name))) return null;
        var written = await Write(name, content, stop);
        // Moving "without overwriting" looks first and moves then: of two who create a blob both could succeed.
        using (await FolderLock.Take(gate, stop))
        {
            if (!System.IO.File.Exists(File(name)))
            {
                System.IO.File.Move(written, File(name));
                return Tag(content.Span);
            }
        }

        System.IO.File.Delete(written);
        return null;
    });

    /// <inheritdoc/>
    public Task<string?> Replace(BlobName name, ReadOnlyMemory<byte> content, string etag, CancellationToken stop) => FolderFaults.Told(async () =>
    {
        var written = await Write(name, content, stop);
        using (await FolderLock.Take(gate, stop))
        {
            if ((await Stored(name, stop))?.ETag == etag)
            {
                System.IO.File.Move(written, File(name), overwrite: true);
                return Tag(content.Span);
            }
        }

        System.IO.File.Delete(written);
        return null;
    });

    /// <inheritdoc/>
    public Task Delete(BlobName name, CancellationToken stop) => FolderFaults.Told(async () =>
    {
        using var held = await FolderLock.Take(gate, stop);
        if (System.IO.File.Exists(File(name))) System.IO.File.Delete(File(name));
        return true;
    });

    /// <inheritdoc/>
    public IAsyncEnumerable<BlobEntry> List(string container, string prefix, CancellationToken stop) => Entries(container, prefix).ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<int> Tidy(DateTimeOffset before, CancellationToken stop) => FolderFaults.Told(() => Task.FromResult(FolderRests.Remove(Path.Combine(root, Unfinished), before)));

    private async Task<StoredBlob?> Stored(BlobName name, CancellationToken stop)
    {
        try
        {
            // Opened first: a new state moved into its place in the meantime is another file.
            await using var file = new FileStream(File(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content, stop);
            return new StoredBlob(content, Tag(content), System.IO.File.GetLastWriteTimeUtc(file.SafeFileHandle));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private IEnumerable<BlobEntry> Entries(string container, string prefix)
    {
        var top = Path.Combine(root, container);
        var slash = prefix.LastIndexOf('/');
        var from = slash < 0 ? top : Path.Combine(top, prefix[..slash]);
        if (!Directory.Exists(from)) yield break;
        var paths = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(top, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(p => p.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(top, path));
            if (file.Exists && BlobName.Given(container, path) is { } name) yield return new BlobEntry(name, file.Length, file.LastWriteTimeUtc, State(file));
        }
    }

    /// <summary>Every state is a file of its own with its own time; to hash the contents would be to read the whole store.</summary>
    private static string State(FileInfo file) => string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}-{file.Length}");

    private static string Tag(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private string File(BlobName name) => Path.Combine(root, name.Container, name.Path);

    private async Task<string> Write(BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File(name))!);
        var path = Path.Combine(root, Unfinished, Guid.NewGuid().ToString("n"));
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.None);
        await file.WriteAsync(content, stop);
        file.Flush(flushToDisk: true);
        return path;
    }
}
