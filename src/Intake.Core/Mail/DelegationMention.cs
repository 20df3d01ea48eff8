namespace Intake.Mail;

/// <summary>A place in a text that names a delegation.</summary>
/// <param name="Delegation">Which.</param>
/// <param name="Start">First character of the name, in UTF-16 units.</param>
/// <param name="Length">Length of the name in UTF-16 units, a possessive ending left out.</param>
/// <param name="Kind">How it is named.</param>
public sealed record DelegationMention(Delegation Delegation, int Start, int Length, MentionKind Kind);
