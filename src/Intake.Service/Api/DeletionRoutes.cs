using System.Text.Json;
using Intake.Service.Pipeline;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Deletes a consultation after its retention.</summary>
/// <param name="stage">Deletes it.</param>
/// <param name="snapshots">Forget what was shown of it.</param>
/// <param name="access">Tells who says so.</param>
public sealed class DeletionRoutes(DeleteStage stage, Snapshots snapshots, Access access)
{
    private const long MostBytes = 4 << 10;

    /// <summary>What would be deleted, or was.</summary>
    public async Task<IResult> View(string id, CancellationToken stop) =>
        await stage.View(id, stop) is { } view ? Results.Json(view, ApiJson.Default.DeletionView) : Results.NotFound();

    /// <summary>Deletes it; said twice it does no harm, and goes on where an earlier time ended.</summary>
    /// <returns>200 with what was deleted, 400 when the id is not said again, 404 when there is no such consultation, 409 with a sentence when it may not be deleted.</returns>
    public async Task<IResult> Delete(string id, HttpRequest request, CancellationToken stop)
    {
        if (await RequestBody.Read(request, MostBytes, stop) is not { } body || Confirmed(body) != id) return Results.Text("Say the id of the consultation again, in confirm.", statusCode: StatusCodes.Status400BadRequest);
        // Whoever goes away in the middle has deleted it all the same.
        var (deleted, whyNot) = await stage.Run(id, access.Caller(request)?.Name ?? "", CancellationToken.None);
        if (whyNot is not null) return Results.Text(whyNot, statusCode: StatusCodes.Status409Conflict);
        snapshots.Forget(id);
        return deleted is null ? Results.NotFound() : Results.Json(deleted, ApiJson.Default.DeletionView);
    }

    private static string? Confirmed(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ApiJson.Default.Confirmation)?.Confirm;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
