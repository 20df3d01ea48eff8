using System.IO.Compression;
using System.Runtime.CompilerServices;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intake.Service.Api;

/// <summary>Gives an administrator all of a consultation as one archive, for the record or to move it elsewhere.</summary>
/// <param name="storage">Where it is kept.</param>
/// <param name="consultations">The consultations.</param>
/// <param name="snapshots">Know its mails.</param>
/// <param name="audit">Is told who took it.</param>
/// <param name="access">Knows who.</param>
public sealed class ExportRoute(Storage storage, ConsultationStore consultations, Snapshots snapshots, ConsultationAudit audit, Access access)
{
    /// <summary>Handles a request. The names in the archive are those of the store: settings and draft, mails, records, reviews, receipts, and the current compilation with that of the deadline.</summary>
    public async Task<IResult> Handle(HttpContext context, string? consultation, CancellationToken stop)
    {
        // An archive ends each entry with a synchronous write, also of one that was opened for asynchronous ones.
        context.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        var all = await consultations.All(stop);
        if ((consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation)) is not { } open) return Results.NotFound();
        var shown = await snapshots.Of(open, stop);
        await audit.Note(open.Id, ConsultationAct.Exported, access.Caller(context.Request)?.Name ?? "", stop);
        return Results.Stream(body => Write(shown, body, stop), "application/zip", $"{open.Id}.zip");
    }

    private async Task Write(Snapshot shown, Stream body, CancellationToken stop)
    {
        await using var archive = await ZipArchive.CreateAsync(body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        await foreach (var name in Names(shown, stop))
        {
            if (await storage.Blobs.Read(name, stop) is not { } blob) continue;
            var entry = archive.CreateEntry(name.ToString(), CompressionLevel.Fastest);
            entry.LastWriteTime = blob.StoredAt;
            await using var stream = await entry.OpenAsync(stop);
            await stream.WriteAsync(blob.Content, stop);
        }
    }

    private async IAsyncEnumerable<BlobName> Names(Snapshot shown, [EnumeratorCancellation] CancellationToken stop)
    {
        var id = shown.Open.Id;
        foreach (var container in new[] { Containers.Consultations, Containers.Submissions, Containers.Reviews, Containers.Replies })
        {
            await foreach (var entry in storage.Blobs.List(container, id + "/", stop)) yield return entry.Name;
        }

        foreach (var mail in shown.Items.Select(i => i.Id).Where(MailId.Is).Order(StringComparer.Ordinal))
        {
            yield return MailId.Blob(mail);
            yield return Arrival.Blob(mail);
        }

        yield return CompileStage.LatestOf(id);
        yield return CloseStage.Blob(id);
        var deadline = Latest.Sound((await storage.Blobs.Look(CloseStage.Blob(id), PipelineJson.Default.Latest, stop))?.Sound, id);
        foreach (var key in new[] { shown.Files?.Manifest.Key, deadline?.Manifest.Key }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            await foreach (var entry in storage.Blobs.List(Containers.Compilations, $"{id}/{key}/", stop)) yield return entry.Name;
        }
    }
}
