using System.Text.Json;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Takes the orders that the chair sets.</summary>
/// <param name="consultations">The consultations.</param>
/// <param name="snapshots">Know what is proposed.</param>
/// <param name="stage">Keeps the orders.</param>
/// <param name="access">Tells who decides.</param>
public sealed class OrderRoute(ConsultationStore consultations, Snapshots snapshots, OrderStage stage, Access access)
{
    private const long MostBytes = 1L << 20;

    /// <summary>Sets the order on a provision.</summary>
    /// <returns>200 with the provision as it is then, 400 when it is no order, 404 when there is no such provision, 409 with a sentence when it cannot be set.</returns>
    public async Task<IResult> Put(string? consultation, string id, HttpRequest request, CancellationToken stop)
    {
        id = ViewRoutes.Unescaped(id);
        var all = await consultations.All(stop);
        if ((consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation)) is not { } open) return Results.NotFound();
        if (await RequestBody.Read(request, MostBytes, stop) is not { } body || Parse(body) is not { } order) return Results.Text("This is no order.", statusCode: StatusCodes.Status400BadRequest);
        if ((await snapshots.Of(open, stop)).Compilation.Provisions.FirstOrDefault(p => p.Id == id) is not { } provision) return Results.NotFound();
        var known = provision.Entries.SelectMany(e => e.Contributions).Select(c => c.Proposal.Id).ToHashSet(StringComparer.Ordinal);
        if (order.Proposals.FirstOrDefault(p => !known.Contains(p)) is { } unknown) return Results.Text($"No proposal \"{unknown}\" stands on this provision.", statusCode: StatusCodes.Status409Conflict);
        if (await stage.Set(open.Id, new EntryOrder(order.Key, id, order.Proposals, Why: order.Why ?? ""), access.Caller(request)?.Name ?? "", stop) is { } whyNot)
            return Results.Text(whyNot, statusCode: StatusCodes.Status409Conflict);
        return ProvisionViews.Of((await snapshots.Of(open, stop)).Compilation, id) is { } view ? Results.Json(view, ViewJson.Default.ProvisionView) : Results.NotFound();
    }

    private static EntryOrderBody? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ApiJson.Default.EntryOrderBody) is { Key: not null, Proposals: not null } order && order.HasKey && order.Proposals.All(p => p is not null) ? order : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
