namespace Intake.Service.Api;

/// <summary>A consultation in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, else the draft's.</param>
/// <param name="Mailbox">The address that delegations write to; null when unknown.</param>
/// <param name="Deadline">Null for none.</param>
/// <param name="TimeZone">IANA name of the zone in which times are printed.</param>
/// <param name="IsClosed">Whether nothing is decided any more.</param>
public sealed record ConsultationItem(string Id, string Title, string? Mailbox, DateTimeOffset? Deadline, string TimeZone, bool IsClosed);
