namespace Intake.Service.Api;

/// <summary>A mail that has no record yet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State"><c>received</c> or <c>extracting</c>.</param>
public sealed record MailState(string Id, string State);
