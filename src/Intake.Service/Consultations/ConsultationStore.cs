using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Intake.Extraction;
using Intake.Mail;
using Intake.Service.Dkim;
using Intake.Service.PartReading;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Consultations;

/// <summary>The consultations of a store: <c>consultations/{id}/consultation.json</c> with the files that it names beside it.</summary>
/// <param name="blobs">The store.</param>
/// <param name="parts">Reads a draft that must not be read in this process.</param>
/// <param name="clock">Tells when to look for new settings.</param>
/// <param name="log">Gives the alarm for one that cannot be used.</param>
public sealed partial class ConsultationStore(IBlobStore blobs, PartGatherer parts, TimeProvider clock, ILogger<ConsultationStore> log)
{
    private const string SettingsFile = "consultation.json";
    private const int HashDigits = 16; // of a file in its name: new settings name new files, and nobody sees one half written
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (OpenConsultation? Open, DateTimeOffset SeenAt)> opened = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> unusable = new(StringComparer.Ordinal);
    private Listed? listed;

    /// <summary>The consultations that were found not to be usable, each with a sentence that says why. The others go on; a mail that may be one of theirs waits.</summary>
    public IReadOnlyDictionary<string, string> Unusable => unusable;

    /// <summary>Puts a consultation with its files into the store, or its new settings.</summary>
    /// <param name="path">The consultation file.</param>
    /// <param name="draftPath">The draft; null for the one that the file names.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="UnusableInputException">One of its files cannot be used.</exception>
    public async Task<string> Import(string path, string? draftPath, CancellationToken stop)
    {
        var settings = ConsultationFile.Load(path);
        draftPath ??= settings.DraftPath ?? throw new UnusableInputException($"The consultation \"{path}\" names no draft; add one to it.");
        DraftFile.Load(draftPath, parts); // a draft that cannot be used must not get into the store
        DelegationsFile.Load(settings.DelegationsPath);
        DkimKeysFile.Load(settings.DkimKeysPath);
        var id = settings.Consultation.Id;
        if (await IsDeleted(id, stop)) throw new UnusableInputException($"Cannot use the consultation \"{path}\": one with the id \"{id}\" was deleted after its retention; give it another id.");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        string? Keep(string? file, string name)
        {
            if (file is null) return null;
            var content = InputFile.Read(file, $"the {name}");
            files[$"{name}.{Hash(content)}{Path.GetExtension(file).ToLowerInvariant()}"] = content;
            return files.Keys.Last();
        }

        var stored = ConsultationFile.Renamed(path, id, Keep(draftPath, "draft"), Keep(settings.DelegationsPath, "delegations"), Keep(settings.DkimKeysPath, "dkim-keys"));
        files[SettingsFile] = stored; // last: what it names is there by then
        foreach (var (name, content) in files) await Put(new BlobName(Containers.Consultations, $"{id}/{name}"), content, stop);
        Forget(id);
        return id;
    }

    /// <summary>Puts a new consultation into the store, its settings last and only if there are none of that id.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="settings">The file of its settings.</param>
    /// <param name="files">What they name.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Whether it is there now as given; false when there is another one of that id.</returns>
    /// <exception cref="StorageException">Storage failed; put it again.</exception>
    internal async Task<bool> Add(string id, byte[] settings, IEnumerable<(string Name, byte[] Content)> files, CancellationToken stop)
    {
        var blob = new BlobName(Containers.Consultations, $"{id}/{SettingsFile}");
        if (await blobs.Read(blob, stop) is { } present) return present.Content.Span.SequenceEqual(settings);
        foreach (var (name, content) in files) await blobs.Create(new BlobName(Containers.Consultations, $"{id}/{name}"), content, stop);
        var isMade = await blobs.Create(blob, settings, stop) is not null || (await blobs.Read(blob, stop))?.Content.Span.SequenceEqual(settings) == true;
        Forget(id);
        return isMade;
    }

    /// <summary>Where it stands that a consultation was deleted.</summary>
    public static BlobName DeletionOf(string id) => new(Containers.Consultations, $"{id}/deletion.json");

    /// <summary>Whether a consultation of that id was deleted, or its deletion has begun.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<bool> IsDeleted(string id, CancellationToken stop) => await blobs.Read(DeletionOf(id), stop) is not null;

    /// <summary>The ids of the consultations whose deletion has begun, in ordinal order.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<ImmutableArray<string>> Deleted(CancellationToken stop)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        await foreach (var entry in blobs.List(Containers.Consultations, "", stop))
        {
            if (entry.Name.Path.Split('/') is [var id, _] && entry.Name == DeletionOf(id)) ids.Add(id);
        }

        return ids.ToImmutable();
    }

    /// <summary>Takes away the settings of a consultation: nothing is read for it, compiled or answered any more.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    internal async Task Remove(string id, CancellationToken stop)
    {
        await blobs.Delete(new BlobName(Containers.Consultations, $"{id}/{SettingsFile}"), stop);
        Forget(id);
    }

    private void Forget(string id)
    {
        opened.TryRemove(id, out _);
        listed = null;
    }

    /// <summary>All consultations that can be used, in ordinal order of their ids.</summary>
    /// <exception cref="StorageException">Storage does not answer.</exception>
    public async Task<ImmutableArray<OpenConsultation>> All(CancellationToken stop)
    {
        if (listed is { } known && clock.GetUtcNow() - known.SeenAt < Freshness) return known.All;
        var all = ImmutableArray.CreateBuilder<OpenConsultation>();
        await foreach (var entry in blobs.List(Containers.Consultations, "", stop))
        {
            if (entry.Name.Path.Split('/') is [var id, SettingsFile] && await Find(id, stop) is { } open) all.Add(open);
        }

        var now = new Listed(all.ToImmutable(), clock.GetUtcNow());
        listed = now;
        return now.All;
    }

    /// <summary>What a list said, and when; one reference, so that no reader sees half of another.</summary>
    private sealed record Listed(ImmutableArray<OpenConsultation> All, DateTimeOffset SeenAt);

    /// <summary>A consultation; null when there is none of that id, or its settings, draft or delegations cannot be used.</summary>
    /// <exception cref="StorageException">Storage does not answer.</exception>
    public async Task<OpenConsultation?> Find(string id, CancellationToken stop)
    {
        if (opened.TryGetValue(id, out var known) && clock.GetUtcNow() - known.SeenAt < Freshness) return known.Open;
        if (!BlobName.IsPath(id) || await blobs.Read(new BlobName(Containers.Consultations, $"{id}/{SettingsFile}"), stop) is not { } settings)
        {
            unusable.TryRemove(id, out _);
            return null;
        }

        var open = await Usable(id, settings, known.Open, stop);
        opened[id] = (open, clock.GetUtcNow());
        return open;
    }

    /// <summary>The consultation, or null with an alarm, said once for each reason.</summary>
    private async Task<OpenConsultation?> Usable(string id, StoredBlob settings, OpenConsultation? known, CancellationToken stop)
    {
        string why;
        try
        {
            var open = await Open(id, settings, known, stop);
            unusable.TryRemove(id, out _);
            return open;
        }
        catch (UnusableInputException e)
        {
            why = e.Message;
        }
        catch (Exception e) when (e is not (StorageException or OperationCanceledException or OutOfMemoryException))
        {
            why = $"Cannot use the consultation \"{id}\": one of its files cannot be read ({e.GetType().Name}).";
        }

        Signals.Unreadable.Add(1, new KeyValuePair<string, object?>("container", Containers.Consultations));
        if (!unusable.TryGetValue(id, out var before) || before != why) log.LogError("{Reason} Its mails wait; put it into the store again (intake serve --consultation).", why);
        unusable[id] = why;
        return null;
    }

    private async Task<OpenConsultation> Open(string id, StoredBlob stored, OpenConsultation? known, CancellationToken stop)
    {
        var settings = ConsultationFile.Parse($"{id}/{SettingsFile}", stored.Content, SenderPolicy.Authenticated);
        if (settings.DraftPath is not { } draftName) throw new UnusableInputException($"The consultation \"{id}\" names no draft; add one to it.");
        var draft = await File(id, draftName, stop);
        var delegations = settings.DelegationsPath is { } file ? await File(id, file, stop) : (ReadOnlyMemory<byte>?)null;
        var keys = settings.DkimKeysPath is { } keysFile ? await File(id, keysFile, stop) : (ReadOnlyMemory<byte>?)null;
        var digest = Digest([stored.Content, draft, delegations ?? ReadOnlyMemory<byte>.Empty, .. keys is { } k ? [k] : Array.Empty<ReadOnlyMemory<byte>>()]);
        if (known is not null && known.Digest == digest) return known;
        var list = delegations is { } own ? DelegationsFile.Parse(own.Span, $"{id}/{settings.DelegationsPath}") : DelegationList.BuiltIn;
        var context = new ExtractionContext(DraftFile.Read(draftName, draft.ToArray(), parts), settings.Consultation, list, parts.Limits);
        var dkimKeys = keys is { } named ? DkimKeysFile.Parse(named.Span, $"{id}/{settings.DkimKeysPath}") : null;
        return new OpenConsultation(settings, context, DelegationsFile.Membership(list), dkimKeys, digest);
    }

    private async Task<ReadOnlyMemory<byte>> File(string id, string name, CancellationToken stop)
    {
        if (!BlobName.IsPath(name) || await blobs.Read(new BlobName(Containers.Consultations, $"{id}/{name}"), stop) is not { } blob)
            throw new UnusableInputException($"Cannot use the consultation \"{id}\": \"{name}\", which it names, is not in the store beside it.");
        // A draft of which only the beginning is there may still read as one. A name that somebody gave by hand has no hash.
        if (Hashed().Match(name) is { Success: true } hashed && hashed.Groups[1].Value != Hash(blob.Content.Span))
            throw new UnusableInputException($"Cannot use the consultation \"{id}\": \"{name}\" is not what was put into the store.");
        return blob.Content;
    }

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..HashDigits];

    [GeneratedRegex(@"\.([0-9a-f]{16})\.[a-z0-9-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hashed();

    private async Task Put(BlobName name, byte[] content, CancellationToken stop)
    {
        while (await blobs.Create(name, content, stop) is null)
        {
            if (await blobs.Read(name, stop) is not { } present) continue;
            if (present.Content.Span.SequenceEqual(content) || await blobs.Replace(name, content, present.ETag, stop) is not null) return;
        }
    }

    private static string Digest(params ReadOnlySpan<ReadOnlyMemory<byte>> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var content in contents)
        {
            hash.AppendData(SHA256.HashData(content.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
