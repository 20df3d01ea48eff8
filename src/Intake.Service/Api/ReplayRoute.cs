using Intake.Service.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Sets going again what was given up.</summary>
/// <param name="stage">Does it.</param>
public sealed class ReplayRoute(ReplayStage stage)
{
    /// <summary>Handles a request; said twice it does no harm.</summary>
    /// <returns>What was set going again, with the same in plain words.</returns>
    public async Task<IResult> Handle(CancellationToken stop)
    {
        var done = await stage.Run(stop);
        return Results.Json(new ReplayAnswer(done, [.. done.Sentences()]), ApiJson.Default.ReplayAnswer);
    }
}
