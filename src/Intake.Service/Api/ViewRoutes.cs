using Intake.Service.Consultations;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Shows a consultation: at one glance, what needs a person, and provision by provision.</summary>
/// <param name="consultations">The consultations.</param>
/// <param name="snapshots">What is shown of them.</param>
/// <param name="access">Tells what the caller may do.</param>
/// <param name="clock">Says when it was answered.</param>
public sealed class ViewRoutes(ConsultationStore consultations, Snapshots snapshots, Access access, TimeProvider clock)
{
    /// <summary>The overview; 304 when the caller has it already.</summary>
    public async Task<IResult> Overview(HttpRequest request, HttpResponse response, string? consultation, CancellationToken stop)
    {
        if (await Find(consultation, stop) is not { } shown || access.Caller(request) is not { } caller) return Results.NotFound();
        var role = Snapshots.Name(caller.Role);
        var tag = $"\"{shown.State}-{role}\"";
        response.Headers.ETag = tag;
        return request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(Overviews.Of(shown, role, clock.GetUtcNow()), ViewJson.Default.Overview);
    }

    /// <summary>What a person must look at.</summary>
    public async Task<IResult> Attention(string? consultation, int page, int size, CancellationToken stop)
    {
        (page, size) = Paging.Bounds(page, size);
        return await Find(consultation, stop) is { } shown
            ? Results.Json(new AttentionPage(shown.Attention.Length, page, size, Paging.Of(shown.Attention, page, size)), ViewJson.Default.AttentionPage)
            : Results.NotFound();
    }

    /// <summary>The ids of provisions; 400 when there is no such filter.</summary>
    public async Task<IResult> Provisions(string? consultation, string? filter, string? by, string? words, CancellationToken stop)
    {
        if (await Find(consultation, stop) is not { } shown) return Results.NotFound();
        return ProvisionViews.Find(shown, filter, by, words) is { } found
            ? Results.Json(found, ViewJson.Default.ProvisionIds)
            : Results.Text("The filter is contested, deletion, new or touched.", statusCode: StatusCodes.Status400BadRequest);
    }

    /// <summary>One provision.</summary>
    public async Task<IResult> Provision(string? consultation, string id, CancellationToken stop) =>
        await Find(consultation, stop) is { } shown && ProvisionViews.Of(shown.Compilation, Unescaped(id)) is { } view
            ? Results.Json(view, ViewJson.Default.ProvisionView)
            : Results.NotFound();

    /// <summary>An id as the draft has it: routing leaves one character escaped.</summary>
    internal static string Unescaped(string id) => id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private async Task<Snapshot?> Find(string? consultation, CancellationToken stop)
    {
        var all = await consultations.All(stop);
        var open = consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation);
        return open is null ? null : await snapshots.Of(open, stop);
    }
}
