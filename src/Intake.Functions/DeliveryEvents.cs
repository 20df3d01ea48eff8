using Intake.Service.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Takes what the mail service says of receipts.</summary>
/// <param name="route">Does it.</param>
public sealed class DeliveryEvents(EventsRoute route)
{
    /// <summary>Handles a request. Anonymous: the route asks for the mail service's signature itself.</summary>
    [Function(nameof(DeliveryEvents))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/events")] HttpRequest request, CancellationToken stop) => route.Handle(request, stop);
}
