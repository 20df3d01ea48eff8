namespace Intake.Service.MailIn;

/// <summary>How far a mailbox was read.</summary>
/// <param name="UidValidity">Under which numbering (RFC 9051 §2.3.1.1); another one means to begin again.</param>
/// <param name="Last">The highest number whose message is durable.</param>
public sealed record ImapCursor(uint UidValidity, uint Last);
