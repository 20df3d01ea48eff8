using System.Collections.Immutable;

namespace Intake.Mail;

/// <summary>One mail as received, taken apart but not yet understood.</summary>
public sealed record MailMessage
{
    /// <summary>SHA-256 of the raw bytes, 64 lower-case hexadecimal digits: same bytes, same mail.</summary>
    public required string Id { get; init; }

    /// <summary>Message-ID without angle brackets; empty when absent. Not unique: anyone can type any.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>Message-IDs of In-Reply-To and References, without angle brackets, in that order.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The From mailbox; null when From is absent, empty, malformed, or names more than one.</summary>
    public Mailbox? From { get; init; }

    /// <summary>Every mailbox of To and Cc.</summary>
    public ImmutableArray<Mailbox> Recipients { get; init; } = [];

    /// <summary>Decoded subject, one line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Date header; null when absent or malformed.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Time in the topmost Received header, which our own border wrote; null when absent or malformed.</summary>
    public DateTimeOffset? BorderReceived { get; init; }

    /// <summary>Whether the From address is proven.</summary>
    public Authentication Authentication { get; init; }

    /// <summary>Why this is a machine's mail (RFC 3834 auto-reply, RFC 3464 report, calendar, list), as one phrase; null for a person's.</summary>
    public string? Automatic { get; init; }

    /// <summary>Why the mail may not count before a person has looked at it (identity, encryption, damage), as one phrase; null when nothing speaks against it.</summary>
    public string? Held { get; init; }

    /// <summary>Which limit the mail breaks, as one phrase; null when none. A rejected mail has no parts.</summary>
    public string? Rejected { get; init; }

    /// <summary>Why no receipt may answer this mail (RFC 3834 §2: null Return-Path, list, suppression header), as one phrase; null when no header forbids it.</summary>
    public string? NoReceipt { get; init; }

    /// <summary>Leaf parts in the mail's order.</summary>
    public ImmutableArray<MailPart> Parts { get; init; } = [];

    /// <summary>What was noticed.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
