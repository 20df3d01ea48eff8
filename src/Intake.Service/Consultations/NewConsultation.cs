using System.Text.Json;

namespace Intake.Service.Consultations;

/// <summary>A consultation that is to be made.</summary>
/// <param name="DraftName">The draft's file name; its end says what it is: <c>.docx</c>, <c>.odt</c>, <c>.pdf</c>, <c>.html</c> or <c>.txt</c>.</param>
/// <param name="Draft">The file, in Base64.</param>
/// <param name="Mailbox">The address that delegations write to; no other consultation may have it.</param>
/// <param name="Title">As printed on the compilation; empty or null for the draft's.</param>
/// <param name="Deadline">As the clock shows it in the time zone, such as <c>2026-11-10T18:00</c>: no offset. Null for none.</param>
/// <param name="TimeZone">IANA name, such as <c>America/New_York</c>; null for UTC.</param>
/// <param name="Senders">Whose mail counts without a person's decision: <c>any</c>, <c>registered</c> or <c>authenticated</c>; null for the last.</param>
/// <param name="AuthservId">The name under which our border says who is proven; null when there is none.</param>
/// <param name="RetentionDays">After how many days it may be deleted; null for never.</param>
/// <param name="Timetable">Its dates; null for none.</param>
/// <param name="Delegations">What a <c>delegations.json</c> has; null for the built-in list.</param>
public sealed record NewConsultation(
    string DraftName,
    byte[] Draft,
    string Mailbox,
    string? Title = null,
    DateTime? Deadline = null,
    string? TimeZone = null,
    string? Senders = null,
    string? AuthservId = null,
    int? RetentionDays = null,
    IReadOnlyList<NewTimetableEntry>? Timetable = null,
    JsonElement? Delegations = null);
