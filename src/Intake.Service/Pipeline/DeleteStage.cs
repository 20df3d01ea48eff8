using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Deletes a closed consultation after its retention, and leaves a record of what was deleted: names, lengths and hashes, who and when, never a content.</summary>
/// <remarks>
/// The record is written first and the settings go next, so that nothing is read or compiled for the consultation any more; then the mails, before their records: a mail without a
/// record would be read again. A run that is killed is run again by the same call; what came in between goes with it, and so does what another process, which knew the consultation
/// for half a minute more, wrote after it had ended.
/// </remarks>
/// <param name="storage">Where everything is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="closed">Tells since when one is closed.</param>
/// <param name="records">Forgets what it read.</param>
/// <param name="compile">Forgets what it compiled.</param>
/// <param name="clock">Tells whether the retention is over.</param>
/// <param name="log">The audit.</param>
public sealed class DeleteStage(Storage storage, ConsultationStore consultations, ClosedConsultations closed, SubmissionRecords records, CompileStage compile, TimeProvider clock, ILogger<DeleteStage> log)
{
    private const int AtATime = 16; // calls to the store

    /// <summary>What would be deleted, or was; null when there is no such consultation and never was.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<DeletionView?> View(string id, CancellationToken stop)
    {
        if (!BlobName.IsPath(id)) return null;
        if (await storage.Blobs.Look(ConsultationStore.DeletionOf(id), PipelineJson.Default.Deletion, stop) is { } known)
        {
            return Sound(known.Sound) is { } deletion
                ? Of(deletion with { CompletedAt = await IsLeft(id, stop) ? null : deletion.CompletedAt })
                : new DeletionView(id, "begun", Damaged(id), null, ImmutableDictionary<string, int>.Empty, 0);
        }

        if (await consultations.Find(id, stop) is not { } open) return null;
        var (dueAt, whyNot) = await Due(open, stop);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var bytes = 0L;
        await foreach (var (name, length) in Names(id, stop))
        {
            counts[name.Container] = counts.GetValueOrDefault(name.Container) + 1;
            bytes += length;
        }

        return new DeletionView(id, whyNot is null ? "due" : "kept", whyNot, dueAt, counts, bytes);
    }

    /// <summary>Deletes a consultation, or goes on where an earlier run ended.</summary>
    /// <param name="id">Which.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What was deleted, or why nothing is, as a sentence; both null when there is no such consultation.</returns>
    /// <exception cref="StorageException">Storage failed; run it again.</exception>
    public async Task<(DeletionView? Deleted, string? WhyNot)> Run(string id, string by, CancellationToken stop)
    {
        if (!BlobName.IsPath(id)) return (null, null);
        var blob = ConsultationStore.DeletionOf(id);
        if (await storage.Blobs.Look(blob, PipelineJson.Default.Deletion, stop) is { } found && Sound(found.Sound) is null) return (null, Damaged(id));
        var known = await storage.Blobs.Read(blob, PipelineJson.Default.Deletion, stop);
        if (known is { Value.CompletedAt: not null } done && !await IsLeft(id, stop)) return (Of(done.Value), null);
        if (known is null)
        {
            if (await consultations.Find(id, stop) is not { } open) return (null, null);
            if ((await Due(open, stop)).WhyNot is { } whyNot) return (null, whyNot);
            var begun = new Deletion(id, by, clock.GetUtcNow(), null, (await closed.Of(id, stop))!.At, open.Settings.RetentionDays!.Value, []);
            await storage.Blobs.Create(blob, begun, PipelineJson.Default.Deletion, stop);
            known = await storage.Blobs.Read(blob, PipelineJson.Default.Deletion, stop) ?? throw new StorageException($"\"{blob}\" was written and is gone; look who removes it.");
        }

        var (deletion, etag) = known.Value;
        while (await Left(id, stop) is { Length: > 0 } left)
        {
            var blobs = deletion.Blobs.Concat(await Hashed(left, stop)).Distinct().OrderBy(b => b.Name, StringComparer.Ordinal).ToList();
            (deletion, etag) = await Write(blob, deletion with { Blobs = blobs }, etag, stop);
            await consultations.Remove(id, stop);
            foreach (var container in left.Select(n => n.Container).Distinct(StringComparer.Ordinal).ToList())
                await Parallel.ForEachAsync(left.Where(n => n.Container == container), new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop }, async (name, s) => await storage.Blobs.Delete(name, s));
        }

        (deletion, _) = await Write(blob, deletion with { CompletedAt = clock.GetUtcNow() }, etag, stop);
        records.Forget(id);
        compile.Forget(id);
        log.LogInformation("{Officer} deleted the consultation {Consultation}: {Count} blobs.", by, id, deletion.Blobs.Count);
        return (Of(deletion), null);
    }

    private async Task<(DateTimeOffset? At, string? WhyNot)> Due(OpenConsultation open, CancellationToken stop)
    {
        if (open.Settings.RetentionDays is not { } days) return (null, "It has no retention: its settings say not after how many days it may be deleted (retentionDays).");
        if (await closed.Of(open.Id, stop) is not { IsClosed: true } closing) return (null, "It is open, or since when it is closed cannot be read; close it first.");
        var from = open.Settings.Consultation.Deadline is { } deadline && deadline > closing.At ? deadline : closing.At;
        var at = from + TimeSpan.FromDays(days);
        return (at, clock.GetUtcNow() >= at ? null : FormattableString.Invariant($"Its retention of {days} days is not over."));
    }

    /// <summary>The record when nothing is missing in it, else null.</summary>
    private static Deletion? Sound(Deletion? deletion) => deletion is { Consultation: not null, By: not null, Blobs: not null } && deletion.Blobs.All(b => b is { Name: not null }) ? deletion : null;

    private static string Damaged(string id) => $"The record of its deletion cannot be read: restore \"{ConsultationStore.DeletionOf(id)}\" from an earlier version, since it names what has gone already.";

    private async Task<bool> IsLeft(string id, CancellationToken stop) => (await Left(id, stop)).Length > 0;

    private async Task<ImmutableArray<BlobName>> Left(string id, CancellationToken stop)
    {
        var left = ImmutableArray.CreateBuilder<BlobName>();
        await foreach (var (name, _) in Names(id, stop)) left.Add(name);
        return left.ToImmutable();
    }

    /// <summary>All that is kept of a consultation, in the order in which it goes. A mail that another consultation has a record of too stays with that.</summary>
    private async IAsyncEnumerable<(BlobName Name, long Length)> Names(string id, [EnumeratorCancellation] CancellationToken stop)
    {
        var (own, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var entry in storage.Blobs.List(Containers.Submissions, "", stop))
        {
            var consultation = entry.Name.Path.Split('/')[0];
            if (Readings.OfRecord(entry.Name.Path, consultation) is var (mail, _)) (consultation == id ? own : others).Add(mail);
        }

        own.ExceptWith(others);
        await foreach (var entry in storage.Blobs.List(Containers.Mail, "", stop))
        {
            if ((MailId.From(entry.Name.Path) ?? Arrival.IdOf(entry.Name.Path)) is { } mail && own.Contains(mail)) yield return (entry.Name, entry.Length);
        }

        await foreach (var entry in storage.Blobs.List(Containers.Replies, AnsweredMail.Of(id), stop)) yield return (entry.Name, entry.Length);
        await foreach (var entry in storage.Blobs.List(Containers.Submissions, "", stop))
        {
            if (Claims.IdOf(entry.Name.Path) is { } mail && own.Contains(mail)) yield return (entry.Name, entry.Length);
        }

        foreach (var container in new[] { Containers.Submissions, Containers.Replies, Containers.Reviews, Containers.Compilations, Containers.Consultations })
        {
            await foreach (var entry in storage.Blobs.List(container, id + "/", stop))
            {
                if (entry.Name != ConsultationStore.DeletionOf(id)) yield return (entry.Name, entry.Length);
            }
        }
    }

    /// <summary>What is gone already was recorded by an earlier run.</summary>
    private async Task<IReadOnlyCollection<DeletedBlob>> Hashed(ImmutableArray<BlobName> names, CancellationToken stop)
    {
        var hashed = new ConcurrentBag<DeletedBlob>();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop }, async (name, s) =>
        {
            if (await storage.Blobs.Read(name, s) is { } blob) hashed.Add(new DeletedBlob(name.ToString(), blob.Content.Length, Convert.ToHexStringLower(SHA256.HashData(blob.Content.Span))));
        });
        return hashed;
    }

    private async Task<(Deletion Deletion, string ETag)> Write(BlobName blob, Deletion deletion, string etag, CancellationToken stop) =>
        (deletion, await storage.Blobs.Replace(blob, deletion, etag, PipelineJson.Default.Deletion, stop) ?? throw new StorageException("Another deletes this consultation at the same time; ask again when it has ended."));

    private static DeletionView Of(Deletion deletion) => new(
        deletion.Consultation,
        deletion.CompletedAt is null ? "begun" : "done",
        null,
        null,
        deletion.Blobs.GroupBy(b => b.Name.Split('/')[0], StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
        deletion.Blobs.Sum(b => b.Length),
        deletion.By,
        deletion.CompletedAt ?? deletion.At);
}
