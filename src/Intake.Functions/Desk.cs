using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>The desk and its API; Entra signs officers in before a request gets here.</summary>
/// <param name="routes">All routes of the contract.</param>
public sealed class Desk(DeskRoutes routes)
{
    /// <summary>Handles a request.</summary>
    [Function(nameof(Desk))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", "post", Route = "{*path}")] HttpRequest request) => routes.Handle(request.HttpContext);
}
