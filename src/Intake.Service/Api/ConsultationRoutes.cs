using Intake.Service.Consultations;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>What an administrator does with a consultation.</summary>
/// <param name="consultations">The consultations.</param>
/// <param name="closed">Closes them.</param>
/// <param name="access">Tells who says so.</param>
public sealed class ConsultationRoutes(ConsultationStore consultations, ClosedConsultations closed, Access access)
{
    /// <summary>Closes a consultation or opens it again; said twice it does no harm.</summary>
    public async Task<IResult> Set(HttpRequest request, string? consultation, bool isClosed, CancellationToken stop)
    {
        var all = await consultations.All(stop);
        return (consultation is null ? all.FirstOrDefault() : all.FirstOrDefault(c => c.Id == consultation)) is { } open
            ? Results.Json(await closed.Set(open.Id, isClosed, access.Caller(request)?.Name ?? "", stop), ApiJson.Default.Closing)
            : Results.NotFound();
    }
}
