namespace Intake.Service.Pipeline;

/// <summary>Who is reading a mail, written before it is read: <c>submissions/{id}.claim</c>.</summary>
/// <param name="Attempt">1 for the first reader.</param>
/// <param name="Until">When another may take the mail.</param>
/// <param name="Owner">Tells two readers apart.</param>
internal sealed record Claim(int Attempt, DateTimeOffset Until, string Owner);
