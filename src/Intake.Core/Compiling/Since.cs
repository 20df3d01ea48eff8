namespace Intake.Compiling;

/// <summary>The earlier compilation that a later one is read against.</summary>
/// <param name="AsOf">Until when it had the mails; null when it says nothing.</param>
/// <param name="Mails">How many mails are new since.</param>
public sealed record Since(DateTimeOffset? AsOf, int Mails);
