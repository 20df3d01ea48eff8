using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Keeps what officers decide on mails: <c>reviews/{consultation}/{id}.json</c>, to which decisions are only ever added.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="records">The records.</param>
/// <param name="closed">Tells which are closed.</param>
/// <param name="pace">How long a compilation waits for more.</param>
/// <param name="clock">Dates the decisions.</param>
/// <param name="log">The audit: one line a decision, without words of the mail.</param>
public sealed class ReviewStage(
    Storage storage, ConsultationStore consultations, SubmissionRecords records, ClosedConsultations closed, CompilePace pace, TimeProvider clock, ILogger<ReviewStage> log)
{
    private readonly Announcer announcer = new(storage, pace);

    /// <summary>Where a mail's review is kept.</summary>
    public static BlobName Blob(string consultation, string id) => new(Containers.Reviews, $"{consultation}/{id}.json");

    /// <summary>The decisions on a mail, none where they cannot be read; null when there is no such mail.</summary>
    /// <exception cref="StorageException">Storage failed.</exception>
    public async Task<Review?> Of(string id, CancellationToken stop)
    {
        foreach (var open in await consultations.All(stop))
        {
            if (await storage.Blobs.Read(Blob(open.Id, id), stop) is { } blob) return StoredRecords.Decisions(id, blob) ?? new Review(id, []);
            if (await storage.Blobs.Read(ExtractStage.Record(open.Id, id), stop) is not null) return new Review(id, []);
        }

        return null;
    }

    /// <summary>Adds a decision; one that is there by its key is not added again.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="decision">The decision; who and when are filled in here.</param>
    /// <param name="officer">Who.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The review; or why the decision cannot be taken, as a sentence; neither when there is no such mail.</returns>
    /// <exception cref="StorageException">Storage failed; decide again.</exception>
    public async Task<(Review? Review, string? WhyNot)> Decide(string id, Decision decision, string officer, CancellationToken stop)
    {
        foreach (var open in await consultations.All(stop))
        {
            if ((await records.Load(open, stop)).Submissions.FirstOrDefault(s => s.Id == id) is not { } submission) continue;
            if (await closed.Is(open.Id, stop)) return (null, "The consultation is closed; an administrator can open it again.");
            return await Decide(open, submission, decision with { By = officer, At = clock.GetUtcNow() }, stop);
        }

        return (null, null);
    }

    private async Task<(Review? Review, string? WhyNot)> Decide(OpenConsultation open, Submission submission, Decision decision, CancellationToken stop)
    {
        var blob = Blob(open.Id, submission.Id);
        while (true)
        {
            var stored = await storage.Blobs.Read(blob, stop);
            var review = stored is null ? new Review(submission.Id, []) : StoredRecords.Decisions(submission.Id, stored);
            if (review is null)
            {
                // What was decided before is lost to us: the damaged bytes stay beside for a person, and the mail is decided anew.
                await storage.Blobs.KeepAside(blob, stored!.Content, stop);
                review = new Review(submission.Id, []);
            }

            if (review.Decisions.Any(d => d.Key == decision.Key)) return (review, null);
            var whyNot = decision.Kind == DecisionKind.Undo
                ? review.Holding().Any(d => d.Key == decision.Undoes) ? null : "There is no such decision to undo."
                : Reviewing.WhyNot(submission, decision, open.Context.Draft);
            if (whyNot is not null) return (null, whyNot);
            var next = review with { Decisions = review.Decisions.Add(decision) };
            var content = ReviewJson.Write(next);
            var written = stored is null ? await storage.Blobs.Create(blob, content, stop) : await storage.Blobs.Replace(blob, content, stored.ETag, stop);
            if (written is null) continue;
            log.LogInformation("{Officer} decided on mail {Mail}: {Kind}.", decision.By, submission.Id[..12], decision.Kind);
            await announcer.Compile(open.Id, stop);
            return (next, null);
        }
    }
}
