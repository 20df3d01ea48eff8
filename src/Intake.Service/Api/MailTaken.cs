namespace Intake.Service.Api;

/// <summary>The answer to a mail that is durable.</summary>
/// <param name="Id">The mail's id.</param>
public sealed record MailTaken(string Id);
