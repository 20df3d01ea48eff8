using System.Collections.Immutable;
using System.Text.Json;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Pipeline;
using Intake.Service.Storing;

namespace Intake.Service.Viewing;

/// <summary>Tells what happened to a mail from what the store keeps of it: the mail, its claim, its records, the review, the receipt, the manifests.</summary>
/// <param name="storage">Where everything is kept.</param>
/// <param name="reviews">Know the decisions.</param>
/// <param name="options">How long a claim lasts.</param>
/// <param name="clock">Tells whether a claim is over.</param>
public sealed class Histories(Storage storage, ReviewStage reviews, PipelineOptions options, TimeProvider clock)
{
    private readonly Claims claims = new(storage.Blobs, options, clock);

    /// <summary>The history of a mail in a consultation.</summary>
    /// <param name="consultation">The consultation's id.</param>
    /// <param name="id">The mail.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<HistoryView> Of(string consultation, string id, CancellationToken stop)
    {
        var events = new List<HistoryEvent>();
        if (await storage.Blobs.Read(MailId.Blob(id), stop) is { } mail) events.Add(new HistoryEvent(mail.StoredAt, "stored"));
        if (await claims.Of(id, stop) is { } claim)
        {
            var isOver = claim.Until <= clock.GetUtcNow();
            events.Add(new HistoryEvent(isOver ? claim.Until : claim.Until - options.ClaimTime, "reading", isOver ? "failed" : "running", claim.Attempt));
        }

        await Readings(consultation, id, events, stop);
        await Decisions(id, events, stop);
        await Receipt(consultation, id, events, stop);
        await Compiled(consultation, id, events, stop);
        return new HistoryView(
            id,
            [.. events.OrderBy(e => e.At ?? DateTimeOffset.MinValue)],
            await Pointer(CompileStage.LatestOf(consultation), id, stop),
            await Pointer(CloseStage.Blob(consultation), id, stop) is not null);
    }

    private async Task Readings(string consultation, string id, List<HistoryEvent> events, CancellationToken stop)
    {
        var isFirst = true;
        await foreach (var entry in storage.Blobs.List(Containers.Submissions, $"{consultation}/{id}", stop))
        {
            if (Pipeline.Readings.OfAsked(entry.Name.Path, consultation) is var (_, asked)) events.Add(new HistoryEvent(entry.StoredAt, "asked", Number: asked));
            if (Pipeline.Readings.OfRecord(entry.Name.Path, consultation) is not var (_, reading) || await Record(entry.Name, stop) is not { } record) continue;
            if (isFirst) events.Insert(0, new HistoryEvent(record.ReceivedAt, "received"));
            isFirst = false;
            events.Add(new HistoryEvent(entry.StoredAt, "read", Snapshots.Name(record.Disposition), reading + 1, Note: record.Reason));
        }
    }

    private async Task<Submission?> Record(BlobName name, CancellationToken stop)
    {
        try
        {
            return await storage.Blobs.Read(name, stop) is { } blob ? SubmissionJson.Read(blob.Content.Span) : null;
        }
        catch (JsonException)
        {
            return null; // a damaged record stands on the desk as held
        }
    }

    private async Task Decisions(string id, List<HistoryEvent> events, CancellationToken stop)
    {
        if (await reviews.Of(id, stop) is not { } review) return;
        var holding = review.Holding().Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        events.AddRange(review.Decisions.Select(d => new HistoryEvent(
            d.At, "decided", Snapshots.Name(d.Kind), null, d.By, d.Why.Length > 0 ? d.Why : null, d.Key, d.Kind != Intake.Extraction.Reviews.DecisionKind.Undo && !holding.Contains(d.Key))));
    }

    private async Task Receipt(string consultation, string id, List<HistoryEvent> events, CancellationToken stop)
    {
        if (await storage.Blobs.Read(ReplyStage.Blob(consultation, id), PipelineJson.Default.Reply, stop) is not var (reply, _)) return;
        var steps = reply.Steps is { Count: > 0 } all ? all : [new ReplyStep(reply.State, reply.At, reply.Reason)];
        events.AddRange(steps.Select(s => new HistoryEvent(s.At, "receipt", Snapshots.Name(s.State), Note: s.Reason)));
    }

    /// <summary>A mail that is in one compilation is in all later ones, so the first is found by halving: a consultation may have hundreds, and every manifest names all of its mails.</summary>
    private async Task Compiled(string consultation, string id, List<HistoryEvent> events, CancellationToken stop)
    {
        var made = new List<BlobEntry>();
        await foreach (var entry in storage.Blobs.List(Containers.Compilations, consultation + "/", stop))
        {
            if (entry.Name.Path.EndsWith("/manifest.json", StringComparison.Ordinal)) made.Add(entry);
        }

        made.Sort((a, b) => a.StoredAt.CompareTo(b.StoredAt));
        var (without, with) = (-1, made.Count);
        while (with - without > 1)
        {
            var middle = without + ((with - without) / 2);
            var has = (await storage.Blobs.Read(made[middle].Name, PipelineJson.Default.Manifest, stop))?.Value.Submissions.Contains(id) == true;
            (without, with) = has ? (without, middle) : (middle, with);
        }

        if (with < made.Count) events.Add(new HistoryEvent(made[with].StoredAt, "compiled", Number: made.Count - with));
    }

    private async Task<int?> Pointer(BlobName name, string id, CancellationToken stop) =>
        await storage.Blobs.Read(name, PipelineJson.Default.Latest, stop) is var (latest, _) && latest.Manifest.Submissions.Contains(id) ? latest.Version : null;
}
