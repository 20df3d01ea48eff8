using System.Text.Json;
using Intake.Extraction;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Shows mails and their records to officers.</summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="records">The records.</param>
/// <param name="options">How long a claim lasts.</param>
/// <param name="clock">Tells whether a claim is over.</param>
public sealed class SubmissionRoutes(Storage storage, ConsultationStore consultations, SubmissionRecords records, PipelineOptions options, TimeProvider clock)
{
    private const int MostOnPage = 500;
    private readonly Claims claims = new(storage.Blobs, options, clock);

    /// <summary>Lists mails, the newest first.</summary>
    /// <param name="state">Only these; null for all.</param>
    /// <param name="page">1-based.</param>
    /// <param name="size">1 to 500.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IResult> List(string? state, int page, int size, CancellationToken stop)
    {
        (page, size) = (Math.Max(page, 1), Math.Clamp(size, 1, MostOnPage));
        var all = (await Items(stop)).Where(i => state is null || i.Item.State.Equals(state, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(i => i.Item.ReceivedAt).ThenBy(i => i.Item.Id, StringComparer.Ordinal).ToList();
        return Results.Json(new SubmissionPage(all.Count, page, size, await Answered(all.Skip((int)Math.Min((page - 1L) * size, int.MaxValue)).Take(size), stop)), ApiJson.Default.SubmissionPage);
    }

    /// <summary>One record, related to the others; or how far the mail is.</summary>
    public async Task<IResult> One(string id, CancellationToken stop)
    {
        if (!MailId.Is(id)) return Results.NotFound();
        foreach (var open in await consultations.All(stop))
        {
            var set = await records.Load(open, stop);
            if (set.Submissions.FirstOrDefault(s => s.Id == id) is { } submission) return Results.Bytes(SubmissionJson.Write(submission), "application/json");
        }

        if (await storage.Blobs.Read(MailId.Blob(id), stop) is null) return Results.NotFound();
        return Results.Json(new MailState(id, await Unfinished(id, stop)), ApiJson.Default.MailState);
    }

    /// <summary>The raw mail, as a download that no browser opens by itself.</summary>
    public async Task<IResult> Original(string id, CancellationToken stop) =>
        MailId.Is(id) && await storage.Blobs.Read(MailId.Blob(id), stop) is { } mail
            ? Results.File(mail.Content.ToArray(), "message/rfc822", id[..12] + ".eml")
            : Results.NotFound();

    /// <summary>With what became of the receipts, which is read for what is shown only.</summary>
    private async Task<IReadOnlyList<SubmissionItem>> Answered(IEnumerable<(string? Consultation, SubmissionItem Item)> items, CancellationToken stop) => await Task.WhenAll(items.Select(async i =>
        i.Consultation is not null && await storage.Blobs.Read(ReplyStage.Blob(i.Consultation, i.Item.Id), PipelineJson.Default.Reply, stop) is { } reply
            ? i.Item with { Receipt = Name(reply.Value.State) }
            : i.Item));

    private async Task<List<(string? Consultation, SubmissionItem Item)>> Items(CancellationToken stop)
    {
        var items = new List<(string?, SubmissionItem)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var open in await consultations.All(stop))
        {
            foreach (var submission in (await records.Load(open, stop)).Submissions)
            {
                if (seen.Add(submission.Id)) items.Add((open.Id, Item(submission)));
            }
        }

        await foreach (var entry in storage.Blobs.List(Containers.Mail, "", stop))
        {
            if (MailId.From(entry.Name.Path) is { } id && !seen.Contains(id))
                items.Add((null, new SubmissionItem(id, await Unfinished(id, stop), entry.StoredAt, true, "", "", [], 0, 0, null, null)));
        }

        return items;
    }

    private async Task<string> Unfinished(string id, CancellationToken stop) =>
        await claims.Of(id, stop) is { } claim && claim.Until > clock.GetUtcNow() ? "extracting" : "received";

    private static SubmissionItem Item(Submission submission) => new(
        submission.Id,
        Name(submission.Disposition),
        submission.ReceivedAt,
        submission.OnTime,
        submission.Sender.Address,
        submission.Disposition is Disposition.Held or Disposition.Rejected ? "" : submission.Subject,
        submission.Proponents,
        submission.Proposals.Length,
        submission.Ledger.Count(l => l.Disposition == LedgerDisposition.NeedsAttention) + submission.Findings.Count(f => f.Severity != Severity.Info),
        submission.Reason,
        null);

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
