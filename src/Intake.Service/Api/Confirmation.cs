namespace Intake.Service.Api;

/// <summary>Says again what is to be deleted.</summary>
/// <param name="Confirm">The consultation's id.</param>
public sealed record Confirmation(string Confirm);
