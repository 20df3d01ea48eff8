using System.Text.Json;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Api;

/// <summary>Takes the delivery events of the mail service: an array of objects with <c>event</c>, <c>timestamp</c> and the receipt's id in <c>receipt</c>.</summary>
/// <param name="events">Writes them to their mails.</param>
/// <param name="access">Knows the mail service.</param>
/// <param name="room">Says how much may be held at a time.</param>
/// <param name="log">Gives the alarm.</param>
public sealed class EventsRoute(EventStage events, Access access, BodyRoom room, ILogger<EventsRoute> log)
{
    /// <summary>The name under which a receipt's id goes out and comes back.</summary>
    public const string ReceiptArgument = "receipt";

    private const long MostBytes = 4L << 20;

    /// <summary>Handles a request: 200 once all are written, else 503, for which they are posted again.</summary>
    public async Task<IResult> Handle(HttpRequest request, CancellationToken stop)
    {
        try
        {
            if (!access.MayBeMailService(request)) return NotTaken("nothing proves that the mail service posts it");
            using var held = room.Take(Math.Min(request.ContentLength ?? MostBytes, MostBytes));
            if (held is null) return NotTaken("too much is posted at a time");
            if (await RequestBody.Read(request, MostBytes, stop) is not { } body || !access.IsMailService(request, body)) return NotTaken("nothing proves that the mail service posts it");
            foreach (var happened in Read(body)) await events.Take(happened, stop);
            return Results.Ok();
        }
        catch (JsonException)
        {
            return NotTaken("it is no array of events");
        }
        catch (StorageException e)
        {
            log.LogError(e, "Delivery events could not be written; they will be posted again.");
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The events that say what became of a receipt; others, such as <c>processed</c>, say nothing new.</summary>
    internal static IEnumerable<DeliveryEvent> Read(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        if (json.RootElement.ValueKind != JsonValueKind.Array) throw new JsonException("It is no array.");
        var read = new List<DeliveryEvent>();
        foreach (var item in json.RootElement.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || Text(item, ReceiptArgument) is not { } receipt) continue;
            var state = Text(item, "event") switch
            {
                "processed" => ReplyState.Sent,
                "delivered" => ReplyState.Delivered,
                "bounce" or "dropped" or "blocked" => ReplyState.Bounced,
                _ => ReplyState.None, // opened, clicked, deferred: nothing new
            };
            if (state == ReplyState.None) continue;
            var at = item.TryGetProperty("timestamp", out var seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetInt64(out var s) && s is >= 0 and <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(s) : DateTimeOffset.UnixEpoch;
            read.Add(new DeliveryEvent(receipt, state, at, state == ReplyState.Bounced ? Text(item, "reason") : null));
        }

        return read;
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private IResult NotTaken(string why)
    {
        log.LogError("A post to the events route was not taken: {Reason}.", why);
        return Results.Text($"Not taken: {why}.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
