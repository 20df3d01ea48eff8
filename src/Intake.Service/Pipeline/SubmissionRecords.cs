using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Intake.Extraction;
using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Reads the records of a consultation and applies what officers decided. Each is read from the store once for each of its states: a record that is there is never changed by us, a review is.</summary>
/// <param name="blobs">The store.</param>
/// <param name="log">Is told what cannot be read.</param>
public sealed class SubmissionRecords(IBlobStore blobs, ILogger<SubmissionRecords> log)
{
    private const int AtATime = 16; // reads; a store far away answers many as fast as one
    private const string Extension = ".json";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<(string Id, int Reading), (string State, Submission? Record)>> seen = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, StoredDecisions> decisions = new(StringComparer.Ordinal);

    /// <summary>The records of a consultation that were read already, each with the state of its blob; a damaged one is null.</summary>
    internal ConcurrentDictionary<(string Id, int Reading), (string State, Submission? Record)> Seen(string consultation) => seen.GetOrAdd(consultation, _ => new());

    /// <summary>Keeps nothing in memory of a consultation that is gone.</summary>
    internal void Forget(string consultation)
    {
        seen.TryRemove(consultation, out _);
        decisions.TryRemove(consultation, out _);
    }

    /// <summary>What a compilation would be made of; of the records only those are read that were damaged when the current one was made.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <param name="setAside">The ids of the mails that the current compilation sets aside.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    internal async Task<RecordInputs> Inputs(string consultation, IReadOnlyList<string> setAside, CancellationToken stop)
    {
        var (known, listed) = (Seen(consultation), await Records(consultation, stop));
        await ReadNew(known, listed.Where(l => setAside.Contains(l.Id) || known.ContainsKey((l.Id, l.Reading))), stop);
        return new RecordInputs(
            [.. listed.Select(l => l.Id)],
            Again(listed),
            [.. listed.Where(l => known.TryGetValue((l.Id, l.Reading), out var one) && one.Record is null).Select(l => l.Id)],
            (await Decided(consultation, stop)).States);
    }

    /// <summary>All records of a consultation.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<RecordSet> Load(OpenConsultation open, CancellationToken stop)
    {
        var (known, listed) = (Seen(open.Id), await Records(open.Id, stop));
        await ReadNew(known, listed, stop);
        var damaged = listed.Where(l => known[(l.Id, l.Reading)].Record is null).Select(l => l.Id).ToImmutableArray();
        var decided = await Decided(open.Id, stop);
        var submissions = listed
            .Select(l => known[(l.Id, l.Reading)].Record ?? UnreadMail.Damaged(l.Id, l.Entry.StoredAt))
            .Select(s => decided.Apply(s, open.Context.Draft, blob => log.Unreadable(blob, "its mail stands in the compilation as it was read, without the decisions on it")));
        var inputs = new RecordInputs([.. listed.Select(l => l.Id)], Again(listed), damaged, decided.States);
        return new RecordSet(inputs, Arrivals.Relate(submissions), decided.Orders, decided.Notices);
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

    /// <summary>Reads the records whose state was not seen yet.</summary>
    private Task ReadNew(ConcurrentDictionary<(string Id, int Reading), (string State, Submission? Record)> known, IEnumerable<(string Id, int Reading, BlobEntry Entry)> listed, CancellationToken stop) =>
        Parallel.ForEachAsync(
            listed.Where(l => !known.TryGetValue((l.Id, l.Reading), out var one) || one.State != l.Entry.State).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop },
            async (l, _) =>
            {
                if (await blobs.Read(l.Entry.Name, stop) is not { } blob) throw new StorageException($"\"{l.Entry.Name}\" was listed and is gone; look who removes records.");
                var record = StoredRecords.Parse(l.Id, blob);
                if (record is null) log.Unreadable(l.Entry.Name, "its mail stands in the compilation as held, and the others are in");
                known[(l.Id, l.Reading)] = (l.Entry.State, record);
            });

    private Task<Decided> Decided(string consultation, CancellationToken stop) => decisions.GetOrAdd(consultation, c => new StoredDecisions(c, blobs, log)).Read(stop);

    /// <summary>The id of the mail whose record a path of the container names; null when it names something else.</summary>
    internal static string? Id(string path, string consultation)
    {
        if (!path.StartsWith(consultation + "/", StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal)) return null;
        var id = path[(consultation.Length + 1)..^Extension.Length];
        return MailId.Is(id) ? id : null;
    }
}
