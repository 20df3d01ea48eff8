namespace Intake.Mail.Naming;

/// <summary>What a sequence of words stands for.</summary>
/// <param name="Delegation">Null for a phrase that only looks like a name.</param>
/// <param name="Kind">How it names the delegation.</param>
/// <param name="IsAcronym">Counts in capitals only.</param>
/// <param name="Words">Number of words.</param>
internal sealed record NameEntry(Delegation? Delegation, MentionKind Kind, bool IsAcronym, int Words);
