using System.Text.Json;
using Intake.Extraction.Reviews;
using Intake.Rendering.Json;
using Intake.Service.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Takes the decisions of officers.</summary>
/// <param name="stage">Keeps them.</param>
/// <param name="access">Tells who decides.</param>
public sealed class ReviewRoutes(ReviewStage stage, Access access)
{
    private const long MostBytes = 1L << 20;

    /// <summary>The decisions on a mail.</summary>
    public async Task<IResult> Get(string id, CancellationToken stop) =>
        MailId.Is(id) && await stage.Of(id, stop) is { } review ? Results.Bytes(ReviewJson.Write(review), "application/json") : Results.NotFound();

    /// <summary>Adds one decision to a mail's review; sent again with the same key it is the same decision.</summary>
    /// <returns>200 with the review, 400 when it is no decision, 404 when there is no such mail, 409 with a sentence when it cannot be taken.</returns>
    public async Task<IResult> Put(string id, HttpRequest request, CancellationToken stop)
    {
        if (!MailId.Is(id)) return Results.NotFound();
        if (await RequestBody.Read(request, MostBytes, stop) is not { } body || Parse(body) is not { } decision) return Results.Text("This is no decision.", statusCode: StatusCodes.Status400BadRequest);
        var (review, whyNot) = await stage.Decide(id, decision, access.Caller(request)?.Name ?? "", stop);
        if (whyNot is not null) return Results.Text(whyNot, statusCode: StatusCodes.Status409Conflict);
        return review is null ? Results.NotFound() : Results.Bytes(ReviewJson.Write(review), "application/json");
    }

    private static Decision? Parse(byte[] body)
    {
        try
        {
            var decision = ReviewJson.ReadDecision(body);
            return decision.Key.Length is > 0 and <= 64 && decision.Key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? decision : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
