namespace Intake.Service;

/// <summary>The consultation file as written: every member may be left out, none may be unknown.</summary>
internal sealed record ConsultationRecord
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Draft { get; init; }

    public string? Mailbox { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    public string? TimeZone { get; init; }

    public SenderPolicy? Senders { get; init; }

    public string? AuthservId { get; init; }

    public string? DkimKeys { get; init; }

    public string? Delegations { get; init; }

    public int? RetentionDays { get; init; }

    public IReadOnlyList<TimetableEntry>? Timetable { get; init; }
}
