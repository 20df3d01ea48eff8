using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Gives the files of a compilation as they were made: one that is damaged in the store, or gone, is never given out, but made again.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="compile">Has the compilation.</param>
/// <param name="log">Gives the alarm.</param>
public sealed class StoredFiles(Storage storage, CompileStage compile, ILogger<StoredFiles> log)
{
    /// <summary>A file of the current compilation.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="manifest">Of its compilation.</param>
    /// <param name="file">The file.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Its bytes; null when they cannot be made now, since mails have come after it: the next compilation has them.</returns>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<ReadOnlyMemory<byte>?> Get(OpenConsultation open, Manifest manifest, ManifestFile file, CancellationToken stop)
    {
        var name = CompileStage.File(open.Id, manifest.Key, file.Name);
        var stored = await storage.Blobs.Read(name, stop);
        if (stored is not null && file.Is(stored.Content.Span)) return stored.Content;
        log.Unreadable(name, "it is made again");
        if (await compile.Of(open, manifest.Key, stop) is not { } compilation || CompilationMaker.File(compilation, file.Name) is not { } made || !file.Is(made)) return null;
        if (stored is null) await storage.Blobs.Create(name, made, stop);
        else await storage.Blobs.Replace(name, made, stored.ETag, stop); // another that was quicker has the same bytes
        return made;
    }
}
