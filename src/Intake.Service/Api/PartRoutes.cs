using Intake.Service.Consultations;
using Intake.Service.Picturing;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Shows the parts of a mail as they look.</summary>
/// <param name="storage">Where the mail is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="snapshots">Know which mails stop the reader.</param>
/// <param name="pictures">Makes the pictures.</param>
public sealed class PartRoutes(Storage storage, ConsultationStore consultations, Snapshots snapshots, PartPictures pictures)
{
    /// <summary>The parts.</summary>
    public async Task<IResult> List(string id, CancellationToken stop)
    {
        if (await Gather(id, stop) is not var (raw, authservId)) return Results.NotFound();
        try
        {
            return Results.Json(new MailParts(id, await pictures.List(raw, authservId, stop)), ViewJson.Default.MailParts);
        }
        catch (TimeoutException)
        {
            return Results.NotFound();
        }
    }

    /// <summary>A page of a part, which no browser opens as a page of ours.</summary>
    public async Task<IResult> Page(HttpResponse response, string id, int part, int page, CancellationToken stop)
    {
        if (await Gather(id, stop) is not var (raw, authservId)) return Results.NotFound();
        try
        {
            if (await pictures.Page(raw, authservId, part, page, stop) is not { } picture) return Results.NotFound();
            response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Results.File(picture.Content.ToArray(), picture.MediaType, $"{id[..12]}-{part}-{page}{picture.MediaType.Replace("image/", ".", StringComparison.Ordinal)}");
        }
        catch (TimeoutException)
        {
            return Results.NotFound();
        }
    }

    /// <summary>A mail that was read, with the border that it is read for; one that stops the reader is not taken apart again for its pictures.</summary>
    private async Task<(ReadOnlyMemory<byte> Raw, string? AuthservId)?> Gather(string id, CancellationToken stop)
    {
        if (!MailId.Is(id)) return null;
        foreach (var open in await consultations.All(stop))
        {
            if ((await snapshots.Of(open, stop)).Submissions.FirstOrDefault(s => s.Id == id) is not { } submission) continue;
            return !UnreadMail.Is(submission) && await storage.Blobs.Read(MailId.Blob(id), stop) is { } mail ? (mail.Content, open.Settings.AuthservId) : null;
        }

        return null;
    }
}
