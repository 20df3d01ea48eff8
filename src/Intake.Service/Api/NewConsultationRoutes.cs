using System.Text.Json;
using Intake.Rendering.Json;
using Intake.Service.Consultations;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Makes a consultation in two steps: the draft is shown as read, then everything is put in.</summary>
/// <param name="drafts">Reads the draft.</param>
/// <param name="consultations">Makes them.</param>
/// <param name="access">Tells who makes one.</param>
public sealed class NewConsultationRoutes(UploadedDraft drafts, NewConsultations consultations, Access access)
{
    /// <summary>Shows a draft as read, and keeps nothing of it.</summary>
    /// <param name="request">Its body is the file.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>200 with the draft, 400 with a sentence when it cannot be used.</returns>
    public async Task<IResult> Read(HttpRequest request, string? name, CancellationToken stop)
    {
        if (await RequestBody.Read(request, MailRoute.MostBytes, stop) is not { Length: > 0 } body) return Bad("This is no draft: it is empty, or too large.");
        try
        {
            return Results.Bytes(DraftJson.Write(await drafts.Read(name ?? "", body, stop)), "application/json");
        }
        catch (UnusableInputException e)
        {
            return Bad(e.Message);
        }
    }

    /// <summary>Makes a consultation; the same again does no harm.</summary>
    /// <returns>200 when it is made, 400 with a sentence when it cannot be, 409 with one when it stands in another's way.</returns>
    public async Task<IResult> Put(string id, HttpRequest request, CancellationToken stop)
    {
        if (await RequestBody.Read(request, MailRoute.MostBytes, stop) is not { } body || Parse(body) is not { } wanted) return Bad("This is no consultation: it takes a draft, its name, and a mailbox.");
        try
        {
            return await consultations.Make(id, wanted, access.Caller(request)?.Name ?? "", stop) is { } whyNot
                ? Results.Text(whyNot, statusCode: StatusCodes.Status409Conflict)
                : Results.Json(new ConsultationMade(id), ApiJson.Default.ConsultationMade);
        }
        catch (UnusableInputException e)
        {
            return Bad(e.Message);
        }
    }

    private static NewConsultation? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ApiJson.Default.NewConsultation) is { DraftName: not null, Draft: not null, Mailbox: not null } wanted
                && wanted.Timetable?.All(t => t is { What: not null }) != false ? wanted : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Bad(string why) => Results.Text(why, statusCode: StatusCodes.Status400BadRequest);
}
