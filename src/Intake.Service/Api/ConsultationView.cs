namespace Intake.Service.Api;

/// <summary>A consultation as an administrator set it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, else the draft's.</param>
/// <param name="Mailbox">The address that delegations write to; null when unknown.</param>
/// <param name="Deadline">Null for none.</param>
/// <param name="TimeZone">IANA name of the zone in which times are printed.</param>
/// <param name="Senders">Whose mail counts without a person's decision: <c>any</c>, <c>registered</c> or <c>authenticated</c>.</param>
/// <param name="Delegations">How many delegations are on its list.</param>
/// <param name="RetentionDays">After how many days it may be deleted; null for never.</param>
/// <param name="IsClosed">Whether nothing is decided any more.</param>
/// <param name="Events">What administrators did, the first first.</param>
public sealed record ConsultationView(
    string Id, string Title, string? Mailbox, DateTimeOffset? Deadline, string TimeZone, string Senders, int Delegations, int? RetentionDays, bool IsClosed, IReadOnlyList<ConsultationActView> Events);
