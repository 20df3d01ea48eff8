using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Gives officers the current compilation.</summary>
/// <param name="consultations">The consultations.</param>
/// <param name="compile">Knows whether it is current.</param>
/// <param name="files">Have its files.</param>
/// <param name="editions">Makes further editions of it.</param>
public sealed class CompilationRoutes(ConsultationStore consultations, CompileStage compile, StoredFiles files, EditionFiles editions)
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".html"] = "text/html; charset=utf-8",
        [".json"] = "application/json",
    };

    /// <summary>Its manifest.</summary>
    /// <param name="consultation">Of which; null for the first.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IResult> Latest(string? consultation, CancellationToken stop)
    {
        if (await Find(consultation, stop) is not { } open || await compile.Current(open.Id, stop) is not { } latest) return Results.NotFound();
        var manifest = latest.Manifest;
        return Results.Json(
            new CurrentCompilation(
                open.Id, open.Title, open.Settings.Consultation.Deadline, open.Settings.Consultation.TimeZone, latest.Version, latest.MadeAt, manifest.Key, await compile.IsCurrent(open, stop), manifest.Submissions, manifest.Reviews, manifest.SetAside, manifest.Files, manifest.Editions ?? []),
            ApiJson.Default.CurrentCompilation);
    }

    /// <summary>One of its files or editions, as a download; 503 when mails come faster than one can be made.</summary>
    /// <param name="file">Its name, as the manifest has it.</param>
    /// <param name="consultation">Of which; null for the first.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IResult> File(string file, string? consultation, CancellationToken stop)
    {
        if (await Find(consultation, stop) is not { } open || await compile.Current(open.Id, stop) is not { } latest) return Results.NotFound();
        if (latest.Manifest.Files.FirstOrDefault(f => f.Name == file) is not { } known)
        {
            var (exists, content) = await editions.Get(open, latest, file, stop);
            return !exists ? Results.NotFound()
                : content is { } bytes ? Results.File(bytes.ToArray(), MediaTypes[".docx"], file)
                : Results.Text("The compilation changes too fast for this edition to be made; ask again in a minute.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return await files.Get(open, latest.Manifest, known, stop) is { } whole
            ? Results.File(whole.ToArray(), MediaTypes.GetValueOrDefault(Path.GetExtension(known.Name), "application/octet-stream"), known.Name)
            : Results.Text("The file is damaged in the store, and the next compilation has it again; ask again in a minute.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The draft that it is on.</summary>
    /// <param name="consultation">Of which; null for the first.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IResult> Draft(string? consultation, CancellationToken stop) =>
        await Find(consultation, stop) is { } open ? Results.Bytes(DraftJson.Write(open.Context.Draft), "application/json") : Results.NotFound();

    private async Task<OpenConsultation?> Find(string? consultation, CancellationToken stop)
    {
        var all = await consultations.All(stop);
        return consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation);
    }
}
