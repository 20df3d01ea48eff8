namespace Intake;

/// <summary>One call for comments on one draft, as far as the decisions of Core need it.</summary>
public sealed record Consultation
{
    /// <summary>Stable name, used in storage paths.</summary>
    public string Id { get; init; } = "consultation";

    /// <summary>Title as printed on the compilation; empty to use the draft's.</summary>
    public string Title { get; init; } = "";

    /// <summary>The address that delegations write to; null when unknown.</summary>
    public string? Mailbox { get; init; }

    /// <summary>A mail received strictly before this is on time; null for no deadline.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Whose mail counts without a person's decision.</summary>
    public SenderPolicy Senders { get; init; }

    /// <summary>IANA name of the zone in which times are printed.</summary>
    public string TimeZone { get; init; } = "UTC";
}
