using Intake.Service.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Intake.Functions;

/// <summary>Takes the mails that Inbound Parse posts.</summary>
/// <param name="route">Does it.</param>
public sealed class ReceiveMail(MailRoute route)
{
    /// <summary>Handles a request. Anonymous: the route asks for the mail service's signature or secret itself, and never answers 4xx.</summary>
    [Function(nameof(ReceiveMail))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/mail")] HttpRequest request, CancellationToken stop) => route.Handle(request, stop);
}
