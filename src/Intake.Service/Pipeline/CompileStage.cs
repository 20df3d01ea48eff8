using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Intake.Compiling;
using Intake.Service.Consultations;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Makes the current compilation of a consultation: files under a name that its inputs give, then one pointer moved.</summary>
/// <remarks>
/// The pointer is read before the records are listed and moved only from the state that was read. So a compilation that saw less can never take the place of one
/// that saw more, whichever ends first; who loses looks again.
/// </remarks>
/// <param name="storage">Where records and compilations are kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="records">The records.</param>
/// <param name="pace">Is told how long it took.</param>
/// <param name="clock">Says when it was made.</param>
/// <param name="log">Is told what a person should know.</param>
public sealed class CompileStage(Storage storage, ConsultationStore consultations, SubmissionRecords records, CompilePace pace, TimeProvider clock, ILogger<CompileStage> log)
{
    // Another program gives other files for the same mails.
    private static readonly string Program = typeof(Compiler).Module.ModuleVersionId.ToString("n");

    private readonly ConcurrentDictionary<string, (string Digest, string Key, Compilation Compilation)> previous = new(StringComparer.Ordinal);

    /// <summary>Where the pointer is.</summary>
    public static BlobName LatestOf(string consultation) => new(Containers.Compilations, $"{consultation}/latest.json");

    /// <summary>Where a file of a compilation is.</summary>
    public static BlobName File(string consultation, string key, string name) => new(Containers.Compilations, $"{consultation}/{key}/{name}");

    /// <summary>Works on a message of the queue <c>compile</c>.</summary>
    /// <exception cref="FormatException">It is none of ours.</exception>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public Task Handle(string body, CancellationToken stop) => Run(CompileMessage.Parse(body).Consultation, stop);

    /// <summary>Makes the compilation current; nothing is done when it is.</summary>
    /// <param name="consultation">The consultation's id.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The current one; null when there is no such consultation.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<Latest?> Run(string consultation, CancellationToken stop)
    {
        using var trace = Signals.OfConsultation("compile", consultation);
        if (await consultations.Find(consultation, stop) is not { } open) return null;
        await storage.Blobs.Delete(Announcer.Pending(consultation), stop);
        while (true)
        {
            var pointer = await storage.Blobs.Look(LatestOf(consultation), PipelineJson.Default.Latest, stop);
            var current = Latest.Sound(pointer?.Sound, consultation);
            var set = await records.Load(open, stop);
            var key = Key(open, set.Inputs);
            if (current?.Manifest.Key == key) return current;
            var version = pointer is null ? 0 : current?.Version ?? await LastVersion(consultation, stop);
            var latest = new Latest(version + 1, clock.GetUtcNow(), await Make(open, set, key, stop));
            if (await storage.Blobs.Put(LatestOf(consultation), latest, pointer?.ETag, PipelineJson.Default.Latest, stop) is null) continue;
            log.LogInformation("Compilation {Version} of {Consultation}: {Mails} mails.", latest.Version, consultation, set.Inputs.Ids.Length);
            return latest;
        }
    }

    /// <summary>Keeps nothing in memory of a consultation that is gone.</summary>
    internal void Forget(string consultation) => previous.TryRemove(consultation, out _);

    /// <summary>The version of the last compilation when the pointer that says it is damaged: as many as are kept, or what the one of the deadline says.</summary>
    private async Task<int> LastVersion(string consultation, CancellationToken stop)
    {
        log.Unreadable(LatestOf(consultation), "the current compilation is made again");
        var kept = 0;
        await foreach (var entry in storage.Blobs.List(Containers.Compilations, consultation + "/", stop)) kept += entry.Name.Path.EndsWith("/" + ManifestFile.Own, StringComparison.Ordinal) ? 1 : 0;
        var atDeadline = await storage.Blobs.Look(CloseStage.Blob(consultation), PipelineJson.Default.Latest, stop);
        return Math.Max(kept, Latest.Sound(atDeadline?.Sound, consultation)?.Version ?? 0);
    }

    /// <summary>The current compilation; null when there is none yet, or none that can be read: then one is made.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Latest?> Current(string consultation, CancellationToken stop) =>
        Latest.Sound((await storage.Blobs.Look(LatestOf(consultation), PipelineJson.Default.Latest, stop))?.Sound, consultation);

    /// <summary>Whether the current compilation has all there is.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<bool> IsCurrent(OpenConsultation open, CancellationToken stop)
    {
        var current = await Current(open.Id, stop);
        return current is not null && current.Manifest.Key == Key(open, await records.Inputs(open.Id, current.Manifest.SetAside, stop));
    }

    /// <summary>The compilation with a key, to make another edition of; null when what it was made of has changed in the meantime.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    internal async Task<Compilation?> Of(OpenConsultation open, string key, CancellationToken stop)
    {
        if (previous.TryGetValue(open.Id, out var kept) && kept.Key == key) return kept.Compilation;
        var set = await records.Load(open, stop);
        if (Key(open, set.Inputs) != key) return null;
        await Make(open, set, key, stop);
        return previous.TryGetValue(open.Id, out kept) && kept.Key == key ? kept.Compilation : null;
    }

    private async Task<Manifest> Make(OpenConsultation open, RecordSet set, string key, CancellationToken stop)
    {
        var watch = Stopwatch.GetTimestamp();
        var earlier = previous.GetValueOrDefault(open.Id);
        var made = CompilationMaker.Make(open, set, earlier.Digest == open.Digest ? earlier.Compilation : null, (id, e) =>
        {
            Signals.SetAside.Add(1);
            log.LogError(StageFaultException.Of(e), "Mail {Mail} stops the compiler. It is listed as held, the others are in.", id);
        });
        previous[open.Id] = (open.Digest, key, made.Compilation);
        var manifest = new Manifest(
            Manifest.Form, open.Id, key, set.Inputs.Ids, [.. set.Inputs.Reviews.Select(r => r.Id).Where(MailId.Is)], [.. set.Inputs.Damaged.Concat(made.SetAside).Order(StringComparer.Ordinal)],
            [.. made.Files.Select(f => new ManifestFile(f.Name, f.Content.Length, Convert.ToHexStringLower(SHA256.HashData(f.Content))))],
            [.. NamedEdition.Of(open.Settings, open.Context.Draft).Select(e => new ManifestEdition(CompilationFiles.Of(e), e.Edition.Name))],
            set.Inputs.ReadAgain);
        foreach (var (name, content) in made.Files) await storage.Blobs.Create(File(open.Id, key, name), content, stop);
        await storage.Blobs.Create(File(open.Id, key, ManifestFile.Own), manifest, PipelineJson.Default.Manifest, stop);
        pace.Took(Stopwatch.GetElapsedTime(watch));
        Signals.CompileTime.Record(Stopwatch.GetElapsedTime(watch).TotalSeconds);
        return manifest;
    }

    /// <summary>The compilation of some records in memory, for what is shown of them: no file is written, and what this process compiled before is not compiled again.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="set">Its records.</param>
    /// <param name="shown">What was shown before; null for nothing.</param>
    /// <returns>The compilation and the key that its files have or would have.</returns>
    internal (string Key, Compilation Compilation) Shown(OpenConsultation open, RecordSet set, Compilation? shown)
    {
        var key = Key(open, set.Inputs);
        var kept = previous.GetValueOrDefault(open.Id);
        if (kept.Key == key) return (key, kept.Compilation);
        var earlier = shown ?? (kept.Digest == open.Digest ? kept.Compilation : null);
        return (key, CompilationMaker.Compile(open, set, earlier, (id, e) => log.LogError(StageFaultException.Of(e), "Mail {Mail} stops the compiler. It is shown as held.", id)));
    }

    /// <summary>Whether a record is damaged is part of it, so that one that is restored makes another compilation.</summary>
    private static string Key(OpenConsultation open, RecordInputs inputs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var input in inputs.Ids.Concat(inputs.ReadAgain).Concat(inputs.Damaged.Select(d => d + " damaged")).Concat(inputs.Reviews.Select(r => $"{r.Id} {r.State}")).Prepend(open.Digest).Prepend(Program)) hash.AppendData(Encoding.UTF8.GetBytes(input + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
