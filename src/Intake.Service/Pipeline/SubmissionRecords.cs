using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Reads the records of a consultation. One is never changed once it is there, so each is read from the store once.</summary>
/// <param name="blobs">The store.</param>
public sealed class SubmissionRecords(IBlobStore blobs)
{
    private const int AtATime = 16; // reads; a store far away answers many as fast as one
    private const string Extension = ".json";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Submission?>> seen = new(StringComparer.Ordinal);

    /// <summary>The ids of a consultation's mails that have a record, in ordinal order; no record is read.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<ImmutableArray<string>> Ids(string consultation, CancellationToken stop)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        await foreach (var entry in blobs.List(Containers.Submissions, consultation + "/", stop))
        {
            if (Id(entry.Name.Path, consultation) is { } id) ids.Add(id);
        }

        return ids.ToImmutable();
    }

    /// <summary>All records of a consultation.</summary>
    /// <param name="consultation">Its id.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<RecordSet> Load(string consultation, CancellationToken stop)
    {
        var known = seen.GetOrAdd(consultation, _ => new(StringComparer.Ordinal));
        var listed = new List<(string Id, BlobEntry Entry)>();
        await foreach (var entry in blobs.List(Containers.Submissions, consultation + "/", stop))
        {
            if (Id(entry.Name.Path, consultation) is { } id) listed.Add((id, entry));
        }

        await Parallel.ForEachAsync(
            listed.Where(l => !known.ContainsKey(l.Id)),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop },
            async (l, _) => known[l.Id] = await Read(l.Entry.Name, stop));
        var damaged = listed.Where(l => known[l.Id] is null).Select(l => l.Id).ToImmutableArray();
        var submissions = listed.Select(l => known[l.Id] ?? UnreadMail.Held(l.Id, "its record is damaged", l.Entry.StoredAt));
        return new RecordSet([.. listed.Select(l => l.Id)], Arrivals.Relate(submissions), damaged);
    }

    /// <summary>The id of the mail whose record a path of the container names; null when it names something else.</summary>
    internal static string? Id(string path, string consultation)
    {
        if (!path.StartsWith(consultation + "/", StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal)) return null;
        var id = path[(consultation.Length + 1)..^Extension.Length];
        return MailId.Is(id) ? id : null;
    }

    private async Task<Submission?> Read(BlobName name, CancellationToken stop)
    {
        if (await blobs.Read(name, stop) is not { } blob) throw new StorageException($"\"{name}\" was listed and is gone; look who removes records.");
        try
        {
            return SubmissionJson.Read(blob.Content.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
