using System.Collections.Immutable;

namespace Intake.Service;

/// <summary>The settings of a consultation as its file gives them, paths made absolute.</summary>
public sealed record ConsultationSettings
{
    /// <summary>The settings of a run without a file: no deadline, any sender, the built-in delegations.</summary>
    public static readonly ConsultationSettings Default = new();

    /// <summary>What the decisions need.</summary>
    public Consultation Consultation { get; init; } = new();

    /// <summary>Path of the draft; null when the file names none.</summary>
    public string? DraftPath { get; init; }

    /// <summary>Path of the delegations; null for the built-in list.</summary>
    public string? DelegationsPath { get; init; }

    /// <summary>Path of the DKIM keys that are read instead of DNS; null to ask DNS.</summary>
    public string? DkimKeysPath { get; init; }

    /// <summary>The authserv-id of our own border (RFC 8601 §2.2); null when there is none to trust.</summary>
    public string? AuthservId { get; init; }

    /// <summary>How many days after the deadline, or after it was closed if that was later, an administrator may delete it; null for never.</summary>
    public int? RetentionDays { get; init; }

    /// <summary>Dates, in the file's order.</summary>
    public ImmutableArray<TimetableEntry> Timetable { get; init; } = [];
}
