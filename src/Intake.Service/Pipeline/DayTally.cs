namespace Intake.Service.Pipeline;

/// <summary>The receipts to one address on one day.</summary>
/// <param name="Mails">The ids of the mails that they answer.</param>
public sealed record DayTally(IReadOnlyList<string> Mails);
