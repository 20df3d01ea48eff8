using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Intake.Extraction.Reviews;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Reads the decisions in a consultation, each blob once for each of its states. One that cannot be read is set aside, with an alarm, and the others count.</summary>
/// <param name="consultation">The consultation.</param>
/// <param name="blobs">The store.</param>
/// <param name="log">Gives the alarm.</param>
internal sealed class StoredDecisions(string consultation, IBlobStore blobs, ILogger log)
{
    private readonly ConcurrentDictionary<string, (string State, Review? Review, string Hash)> known = new(StringComparer.Ordinal);
    private SeenOrders? set;

    /// <summary>All of them.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Decided> Read(CancellationToken stop)
    {
        var reviews = ImmutableDictionary.CreateBuilder<string, Review?>(StringComparer.Ordinal);
        var states = ImmutableArray.CreateBuilder<(string, string)>();
        SeenOrders? orders = null;
        await foreach (var entry in blobs.List(Containers.Reviews, consultation + "/", stop))
        {
            if (entry.Name == EntryOrders.Blob(consultation)) orders = await Orders(entry, stop);
            if (SubmissionRecords.Id(entry.Name.Path, consultation) is not { } id || await OfMail(id, entry, stop) is not var (_, review, hash)) continue;
            reviews[id] = review;
            states.Add((id, hash));
        }

        if (orders is { } ordered) states.Add((EntryOrders.Name, ordered.ETag));
        return new Decided(
            reviews.ToImmutable(),
            states.ToImmutable(),
            orders?.Orders?.Holding() ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            orders is { Orders: null } ? [Findings.OrdersUnreadable(new Locus(EntryOrders.Name), EntryOrders.Blob(consultation).ToString())] : [],
            consultation);
    }

    private async Task<(string State, Review? Review, string Hash)?> OfMail(string id, BlobEntry entry, CancellationToken stop)
    {
        if (known.TryGetValue(id, out var one) && one.State == entry.State) return one;
        if (await blobs.Read(entry.Name, stop) is not { } blob) return null;
        var review = StoredRecords.Decisions(id, blob);
        if (review is null) log.Unreadable(entry.Name, "its mail stands in the compilation as it was read, without the decisions on it");
        return known[id] = (entry.State, review, Convert.ToHexStringLower(SHA256.HashData(blob.Content.Span)));
    }

    private async Task<SeenOrders?> Orders(BlobEntry entry, CancellationToken stop)
    {
        if (set is { } one && one.State == entry.State) return one;
        if (await blobs.Look(entry.Name, PipelineJson.Default.EntryOrders, stop) is not { } found) return null;
        var orders = EntryOrders.Sound(found.Sound);
        if (orders is null) log.Unreadable(entry.Name, "everything stands in the measured order");
        return set = new SeenOrders(entry.State, orders, found.ETag);
    }

    /// <summary>The orders as they were in one state; null where they cannot be read.</summary>
    private sealed record SeenOrders(string State, EntryOrders? Orders, string ETag);
}
