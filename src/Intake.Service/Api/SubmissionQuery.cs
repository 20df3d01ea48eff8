namespace Intake.Service.Api;

/// <summary>Which mails are asked for; whoever asks for nothing gets all.</summary>
/// <param name="Words">All of them must occur in its sender, subject, reason, proponents or proposals, whatever their case and accents.</param>
/// <param name="State">Only these.</param>
/// <param name="Attention">Only those that need a person.</param>
/// <param name="By">Only those that speak for a delegation or a group of this name.</param>
/// <param name="Consultation">Only those of this one; null for all. What is not read yet belongs to every one.</param>
public sealed record SubmissionQuery(string? Words, string? State, bool Attention, string? By, string? Consultation = null);
