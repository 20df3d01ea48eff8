namespace Intake.Service.Viewing;

/// <summary>What happened to a mail, as far as the store knows.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Events">The first first; those of an unknown time before all others.</param>
/// <param name="Compilation">The current compilation's version when the mail is in it; else null.</param>
/// <param name="IsInDeadline">Whether the mail is in the compilation of the deadline.</param>
public sealed record HistoryView(string Id, IReadOnlyList<HistoryEvent> Events, int? Compilation, bool IsInDeadline);
