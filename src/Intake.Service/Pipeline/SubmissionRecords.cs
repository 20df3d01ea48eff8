using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Reads the records of a consultation and applies what officers decided. A record is never changed once it is there, so each is read from the store once; a review is read again when its state is another.</summary>
/// <param name="blobs">The store.</param>
public sealed class SubmissionRecords(IBlobStore blobs)
{
    private const int AtATime = 16; // reads; a store far away answers many as fast as one
    private const string Extension = ".json";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<(string Id, int Reading), Submission?>> seen = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, (string State, Review Review, string Hash)>> decided = new(StringComparer.Ordinal);

    /// <summary>The records of a consultation that were read already; a damaged one is null.</summary>
    internal ConcurrentDictionary<(string Id, int Reading), Submission?> Seen(string consultation) => seen.GetOrAdd(consultation, _ => new());

    /// <summary>Keeps nothing in memory of a consultation that is gone.</summary>
    internal void Forget(string consultation)
    {
        seen.TryRemove(consultation, out _);
        decided.TryRemove(consultation, out _);
    }

    /// <summary>What a compilation would be made of: the ids of the mails that have a record, which of them were read again, and the states of the reviews, all in ordinal order; no record is read.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<(ImmutableArray<string> Ids, ImmutableArray<string> ReadAgain, ImmutableArray<(string Id, string State)> Reviews)> Inputs(string consultation, CancellationToken stop)
    {
        var listed = await Records(consultation, stop);
        return ([.. listed.Select(l => l.Id)], Again(listed), (await Reviews(consultation, stop)).States);
    }

    /// <summary>All records of a consultation.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<RecordSet> Load(OpenConsultation open, CancellationToken stop)
    {
        var known = Seen(open.Id);
        var listed = await Records(open.Id, stop);
        await Parallel.ForEachAsync(
            listed.Where(l => !known.ContainsKey((l.Id, l.Reading))),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop },
            async (l, _) => known[(l.Id, l.Reading)] = await Read(l.Entry.Name, stop));
        var damaged = listed.Where(l => known[(l.Id, l.Reading)] is null).Select(l => l.Id).ToImmutableArray();
        var (reviews, states, orders) = await Reviews(open.Id, stop);
        var submissions = listed
            .Select(l => known[(l.Id, l.Reading)] ?? UnreadMail.Held(l.Id, "its record is damaged", l.Entry.StoredAt))
            .Select(s => reviews.TryGetValue(s.Id, out var review) ? Reviewing.Apply(s, review, open.Context.Draft) : s);
        return new RecordSet([.. listed.Select(l => l.Id)], Again(listed), Arrivals.Relate(submissions), damaged, states, orders);
    }

    /// <summary>The record of each mail, of its latest reading.</summary>
    private async Task<List<(string Id, int Reading, BlobEntry Entry)>> Records(string consultation, CancellationToken stop)
    {
        var latest = new Dictionary<string, (int Reading, BlobEntry Entry)>(StringComparer.Ordinal);
        await foreach (var entry in blobs.List(Containers.Submissions, consultation + "/", stop))
        {
            if (Readings.OfRecord(entry.Name.Path, consultation) is var (id, reading) && (!latest.TryGetValue(id, out var other) || other.Reading < reading)) latest[id] = (reading, entry);
        }

        return [.. latest.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, l.Value.Reading, l.Value.Entry))];
    }

    private static ImmutableArray<string> Again(List<(string Id, int Reading, BlobEntry Entry)> listed) =>
        [.. listed.Where(l => l.Reading > 0).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id}.{l.Reading}"))];

    private async Task<(Dictionary<string, Review> Reviews, ImmutableArray<(string Id, string State)> States, ImmutableDictionary<string, ImmutableArray<string>> Orders)> Reviews(string consultation, CancellationToken stop)
    {
        var reviews = new Dictionary<string, Review>(StringComparer.Ordinal);
        var states = ImmutableArray.CreateBuilder<(string, string)>();
        var known = decided.GetOrAdd(consultation, _ => new(StringComparer.Ordinal));
        await foreach (var entry in blobs.List(Containers.Reviews, consultation + "/", stop))
        {
            if (Id(entry.Name.Path, consultation) is not { } id) continue;
            if (!known.TryGetValue(id, out var one) || one.State != entry.State)
            {
                if (await blobs.Read(entry.Name, stop) is not { } blob) continue;
                known[id] = one = (entry.State, ReviewStage.Parse(blob), Convert.ToHexStringLower(SHA256.HashData(blob.Content.Span)));
            }

            reviews[id] = one.Review;
            states.Add((id, one.Hash));
        }

        var orders = await blobs.Read(EntryOrders.Blob(consultation), PipelineJson.Default.EntryOrders, stop);
        if (orders is { } set) states.Add((EntryOrders.Name, set.ETag));
        return (reviews, states.ToImmutable(), orders?.Value.Holding() ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty);
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
