using System.Collections.Immutable;

namespace Intake.Extraction;

/// <summary>One mail as understood: the submission record of the contract (<c>intake/submission/1</c>).</summary>
public sealed record Submission
{
    /// <summary>SHA-256 of the raw mail, 64 lower-case hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Message-ID without angle brackets; empty when absent.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>Decoded subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When it was received: the border's time, else the storage time, else Date; null when none is known.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Received strictly before the deadline; true when there is no deadline.</summary>
    public bool OnTime { get; init; } = true;

    /// <summary>The one end of the mail.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Why it is not a submission, as one sentence; null for a submission.</summary>
    public string? Reason { get; init; }

    /// <summary>Who sent it.</summary>
    public required Sender Sender { get; init; }

    /// <summary>On whose behalf, official names; empty when unknown.</summary>
    public ImmutableArray<string> Proponents { get; init; } = [];

    /// <summary>Id of the earlier mail of the same proponent that this one replaces; null when none.</summary>
    public string? Replaces { get; init; }

    /// <summary>Whether the sender says that this replaces what the same proponent sent before.</summary>
    public bool ReplacesEarlier { get; init; }

    /// <summary>The beginning of the id of the earlier mail whose receipt this one answers (<see cref="ReceiptIds"/>); null when it answers none.</summary>
    public string? Answers { get; init; }

    /// <summary>Language of the sender's own words, ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>In the mail's order.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>One entry for every paragraph of every part.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>What was noticed.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Whether an officer decided that it counts, whatever it resembles; not part of the record.</summary>
    public bool IsReleased { get; init; }

    /// <summary>What an officer has seen, so that the compilation does not ask for a person again; not part of the record.</summary>
    public ImmutableArray<SeenPlace> Seen { get; init; } = [];
}
