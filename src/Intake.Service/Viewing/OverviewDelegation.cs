namespace Intake.Service.Viewing;

/// <summary>A delegation and how often it wrote.</summary>
/// <param name="Name">English short name.</param>
/// <param name="Kind"><c>state</c>, <c>observer</c>, <c>group</c> or <c>other</c>.</param>
/// <param name="Groups">Regional groups of a State; empty for all others.</param>
/// <param name="Mails">How many mails that count speak for it by its own name; 0 when it has not written.</param>
/// <param name="IsLate">Whether one of them is late.</param>
public sealed record OverviewDelegation(string Name, string Kind, IReadOnlyList<string> Groups, int Mails, bool IsLate);
