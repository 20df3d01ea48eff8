using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Shows mails and their records to officers.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="snapshots">What is shown of them.</param>
/// <param name="histories">What happened to them.</param>
/// <param name="options">How long a claim lasts.</param>
/// <param name="clock">Tells whether a claim is over.</param>
public sealed class SubmissionRoutes(Storage storage, ConsultationStore consultations, Snapshots snapshots, Histories histories, PipelineOptions options, TimeProvider clock)
{
    private readonly Claims claims = new(storage.Blobs, options, clock);

    /// <summary>Lists mails, the newest first.</summary>
    /// <param name="query">Which.</param>
    /// <param name="page">1-based.</param>
    /// <param name="size">1 to 500.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IResult> List(SubmissionQuery query, int page, int size, CancellationToken stop)
    {
        (page, size) = Paging.Bounds(page, size);
        var (asked, found, seen) = (SearchWords.Asked(query.Words), new List<SubmissionItem>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var open in (await consultations.All(stop)).Where(c => query.Consultation is null || c.Id == query.Consultation))
        {
            var shown = await snapshots.Of(open, stop);
            found.AddRange(shown.Items.Where(i => seen.Add(i.Id) && IsAsked(i, query) && (asked.Length == 0 || SearchWords.Has(shown.Words.GetValueOrDefault(i.Id, ""), asked))));
        }

        var sorted = found.OrderByDescending(i => i.ReceivedAt).ThenBy(i => i.Id, StringComparer.Ordinal);
        return Results.Json(new SubmissionPage(found.Count, page, size, Paging.Of(sorted, page, size)), ViewJson.Default.SubmissionPage);
    }

    /// <summary>One record, related to the others; or how far the mail is.</summary>
    public async Task<IResult> One(string id, CancellationToken stop)
    {
        if (!MailId.Is(id)) return Results.NotFound();
        foreach (var open in await consultations.All(stop))
        {
            if ((await snapshots.Of(open, stop)).Submissions.FirstOrDefault(s => s.Id == id) is { } submission) return Results.Bytes(SubmissionJson.Write(submission), "application/json");
        }

        if (await storage.Blobs.Read(MailId.Blob(id), stop) is null) return Results.NotFound();
        return Results.Json(new MailState(id, await Unfinished(id, stop)), ApiJson.Default.MailState);
    }

    /// <summary>The raw mail, as a download that no browser opens by itself.</summary>
    public async Task<IResult> Original(string id, CancellationToken stop) =>
        MailId.Is(id) && await storage.Blobs.Read(MailId.Blob(id), stop) is { } mail
            ? Results.File(mail.Content.ToArray(), "message/rfc822", id[..12] + ".eml")
            : Results.NotFound();

    /// <summary>What happened to a mail.</summary>
    public async Task<IResult> History(string id, CancellationToken stop)
    {
        if (!MailId.Is(id) || await storage.Blobs.Read(MailId.Blob(id), stop) is null) return Results.NotFound();
        var all = await consultations.All(stop);
        foreach (var open in all)
        {
            if (await storage.Blobs.Read(ExtractStage.Record(open.Id, id), stop) is not null) return Results.Json(await histories.Of(open.Id, id, stop), ViewJson.Default.HistoryView);
        }

        return all.FirstOrDefault() is { } first ? Results.Json(await histories.Of(first.Id, id, stop), ViewJson.Default.HistoryView) : Results.NotFound();
    }

    private static bool IsAsked(SubmissionItem item, SubmissionQuery query) =>
        (string.IsNullOrEmpty(query.State) || item.State.Equals(query.State, StringComparison.OrdinalIgnoreCase))
        && (!query.Attention || item.InQuestion > 0)
        && (string.IsNullOrEmpty(query.By) || item.Proponents.Contains(query.By, StringComparer.OrdinalIgnoreCase));

    private async Task<string> Unfinished(string id, CancellationToken stop) =>
        await claims.Of(id, stop) is { } claim && claim.Until > clock.GetUtcNow() ? "extracting" : "received";
}
