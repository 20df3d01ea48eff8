using System.Security.Cryptography;
using Intake.Rendering.Docx;
using Intake.Service.Consultations;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Makes another edition of the current compilation when somebody asks for it first, and keeps it beside the compilation's files.</summary>
/// <remarks>In a rush a compilation is made every few seconds, and most editions of it nobody would read.</remarks>
/// <param name="storage">Where it is kept.</param>
/// <param name="compile">Has the compilation.</param>
public sealed class EditionFiles(Storage storage, CompileStage compile)
{
    private const int Attempts = 3;

    /// <summary>The edition with a file name.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="latest">Its current compilation.</param>
    /// <param name="file">Such as <c>compilation.anonymous.docx</c>.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The Word file; none with <c>Exists</c> when mails come faster than it can be made; neither when there is no such edition.</returns>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<(bool Exists, ReadOnlyMemory<byte>? Content)> Get(OpenConsultation open, Latest latest, string file, CancellationToken stop)
    {
        if (NamedEdition.Of(open.Settings, open.Context.Draft).FirstOrDefault(e => CompilationFiles.Of(e) == file) is not { } edition) return (false, null);
        for (var i = 0; i < Attempts; i++)
        {
            var name = CompileStage.File(open.Id, latest.Manifest.Key, file);
            var kept = await storage.Blobs.Read(name, stop);
            var hash = await storage.Blobs.Read(Hash(name), stop);
            // Without its hash, which is stored behind it, nobody knows whether it is whole: it is made again.
            if (kept is not null && hash is not null && hash.Content.Span.SequenceEqual(SHA256.HashData(kept.Content.Span))) return (true, kept.Content);
            if (await compile.Of(open, latest.Manifest.Key, stop) is { } compilation)
            {
                using var made = new MemoryStream();
                CompilationDocx.Write(compilation, edition.Edition, made);
                await Keep(name, made.ToArray(), kept?.ETag, stop);
                await Keep(Hash(name), SHA256.HashData(made.ToArray()), hash?.ETag, stop);
                return (true, made.ToArray());
            }

            // More has come in since it was made: the edition is of what is there now.
            if (await compile.Run(open.Id, stop) is not { } next) return (false, null);
            latest = next;
        }

        return (true, null);
    }

    private static BlobName Hash(BlobName name) => new(name.Container, name.Path + ".sha256");

    /// <summary>Another that was quicker has the same bytes.</summary>
    private Task<string?> Keep(BlobName name, byte[] content, string? etag, CancellationToken stop) =>
        etag is null ? storage.Blobs.Create(name, content, stop) : storage.Blobs.Replace(name, content, etag, stop);
}
