using Intake.Service.Pipeline;
using Intake.Service.Serving;
using Intake.Service.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Api;

/// <summary>Takes mail over HTTP: 202 once it is durable, else 503, and nothing else, since the mail service drops for good what gets a 4xx.</summary>
/// <param name="receive">Stores mails.</param>
/// <param name="signal">Is told of each.</param>
/// <param name="access">Knows the mail service.</param>
/// <param name="room">Says how much may be held at a time.</param>
/// <param name="log">Gives the alarm.</param>
public sealed class MailRoute(ReceiveStage receive, MailSignal signal, Access access, BodyRoom room, ILogger<MailRoute> log)
{
    /// <summary>The largest body in bytes: a mail of the largest size, in a form with its other fields.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>Handles a request.</summary>
    public async Task<IResult> Handle(HttpRequest request, CancellationToken stop)
    {
        try
        {
            // Before a byte of it is kept: whoever knows nothing shall not fill the memory.
            if (!access.MayBeMailService(request)) return NotTaken("nothing proves that the mail service posts it");
            using var held = room.Take(Math.Min(request.ContentLength ?? MostBytes, MostBytes));
            if (held is null) return NotTaken("too much is posted at a time");
            if (await RequestBody.Read(request, MostBytes, stop) is not { } body) return NotTaken("the body is too large");
            if (!access.IsMailService(request, body)) return NotTaken("nothing proves that the mail service posts it");
            if (await InboundForm.Mail(request.ContentType, body, stop) is not { } mail) return NotTaken("it holds no mail in the field email, nor is it one");
            var id = await receive.Receive(mail, stop);
            signal.Stored(id);
            return Results.Json(new MailTaken(id), ApiJson.Default.MailTaken, statusCode: StatusCodes.Status202Accepted);
        }
        catch (Exception e) when (e is StorageException or IOException)
        {
            log.LogError(e, "A mail could not be stored; the mail service will bring it again.");
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult NotTaken(string why)
    {
        log.LogError("A post to the mail route was not taken: {Reason}.", why);
        return Results.Text($"Not taken: {why}.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
