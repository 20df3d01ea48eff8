using Intake.Service.Consultations;
using Intake.Service.Storing;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Answers 200 with the checks, or 503 when one fails.</summary>
/// <param name="storage">Is asked for a blob and a queue.</param>
/// <param name="consultations">Must hold one.</param>
public sealed class HealthRoute(Storage storage, ConsultationStore consultations)
{
    /// <summary>Handles a request.</summary>
    public async Task<IResult> Handle(CancellationToken stop)
    {
        var checks = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["blobs"] = await Check(() => storage.Blobs.Read(new BlobName(Containers.Mail, "health"), stop)),
            ["queues"] = await Check(() => storage.Queues.Count(Queues.Compile, stop)),
            ["consultations"] = await Check(async () =>
                (await consultations.All(stop)) is var usable && consultations.Unusable.Count > 0 ? throw new UnusableInputException(string.Join(" ", consultations.Unusable.OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Value)))
                : usable.IsEmpty ? throw new UnusableInputException("There is no consultation yet; put one into the store.") : true),
        };
        var poisoned = await Check(async () => await storage.Queues.Count(Queues.CompilePoison, stop) + await storage.Queues.Count(Queues.RepliesPoison, stop) is > 0 and var n
            ? throw new UnusableInputException($"{n} messages were given up; see in the log why, and replay them after the repair (intake replay).")
            : 0);
        checks["poison"] = poisoned;
        var health = new Health(checks.Values.All(c => c == Ok), checks);
        return Results.Json(health, ApiJson.Default.Health, statusCode: health.Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private const string Ok = "ok";

    private static async Task<string> Check<T>(Func<Task<T>> ask)
    {
        try
        {
            await ask();
            return Ok;
        }
        catch (Exception e) when (e is StorageException or UnusableInputException)
        {
            return e.Message;
        }
    }
}
