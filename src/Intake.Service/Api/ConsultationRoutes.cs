using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>The consultations, and what an administrator does with one.</summary>
/// <param name="consultations">The consultations.</param>
/// <param name="closed">Closes them.</param>
/// <param name="audit">What was done.</param>
/// <param name="deletions">Tell which are being deleted.</param>
/// <param name="access">Tells who says so.</param>
public sealed class ConsultationRoutes(ConsultationStore consultations, ClosedConsultations closed, ConsultationAudit audit, DeleteStage deletions, Access access)
{
    /// <summary>All of them.</summary>
    public async Task<IResult> List(HttpRequest request, CancellationToken stop)
    {
        var items = new List<ConsultationItem>();
        foreach (var open in await consultations.All(stop))
            items.Add(new ConsultationItem(open.Id, open.Title, open.Settings.Consultation.Mailbox, open.Settings.Consultation.Deadline, open.Settings.Consultation.TimeZone, await closed.Is(open.Id, stop)));
        var deleting = new List<string>();
        foreach (var id in await consultations.Deleted(stop))
        {
            if (await deletions.View(id, stop) is { State: "begun" }) deleting.Add(id);
        }

        return Results.Json(new ConsultationList(Snapshots.Name(access.Caller(request)?.Role ?? Role.Reader), items, deleting), ApiJson.Default.ConsultationList);
    }

    /// <summary>One of them.</summary>
    public async Task<IResult> One(string id, CancellationToken stop)
    {
        if ((await consultations.All(stop)).FirstOrDefault(c => c.Id == id) is not { } open) return Results.NotFound();
        var settings = open.Settings.Consultation;
        return Results.Json(
            new ConsultationView(
                open.Id, open.Title, settings.Mailbox, settings.Deadline, settings.TimeZone, Snapshots.Name(settings.Senders), open.Context.Delegations.Delegations.Length, open.Settings.RetentionDays, await closed.Is(id, stop),
                [.. (await audit.Of(id, stop)).Select(e => new ConsultationActView(e.At, e.By, Snapshots.Name(e.Act)))]),
            ApiJson.Default.ConsultationView);
    }

    /// <summary>Closes a consultation or opens it again; said twice it does no harm.</summary>
    public async Task<IResult> Set(HttpRequest request, string? consultation, bool isClosed, CancellationToken stop)
    {
        var all = await consultations.All(stop);
        return (consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation)) is { } open
            ? Results.Json(await closed.Set(open.Id, isClosed, access.Caller(request)?.Name ?? "", stop), ApiJson.Default.Closing)
            : Results.NotFound();
    }
}
