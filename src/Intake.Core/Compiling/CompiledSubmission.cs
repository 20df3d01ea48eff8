using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>One mail as the compilation lists it. Of a held or rejected one nothing is kept but its address, its time and the reason.</summary>
public sealed record CompiledSubmission
{
    /// <summary>1-based, in the order of receipt.</summary>
    public required int Number { get; init; }

    /// <summary>SHA-256 of the raw mail.</summary>
    public required string Id { get; init; }

    /// <summary>Whether an earlier compilation did not have it; false where there is none to compare with.</summary>
    public bool IsNew { get; init; }

    /// <summary>Decoded subject; empty for a held or rejected mail.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The From address; empty when there is not exactly one.</summary>
    public string Address { get; init; } = "";

    /// <summary>On whose behalf, groups first, then by name; never empty.</summary>
    public ImmutableArray<Proponent> Proponents { get; init; } = [];

    /// <summary>When it was received; null when unknown.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Received strictly before the deadline.</summary>
    public bool OnTime { get; init; }

    /// <summary>The one end of the mail.</summary>
    public Disposition Disposition { get; init; }

    /// <summary>Why it is not a submission; null for one.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it counts.</summary>
    public Standing Standing { get; init; }

    /// <summary>Number of the mail that replaced it or took it back; null when none did.</summary>
    public int? EndedBy { get; init; }

    /// <summary>Numbers of the mails that it replaced or took back.</summary>
    public ImmutableArray<int> Ends { get; init; } = [];

    /// <summary>Number of the mail whose receipt it answers, and which it corrects so; null when none.</summary>
    public int? Answers { get; init; }

    /// <summary>Language of the sender's own words, ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Its parts that were read, as named in the ledger: <c>body</c>, <c>Comments.docx</c>.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Proposals and positions recorded.</summary>
    public int Recorded { get; init; }

    /// <summary>What became of its paragraphs.</summary>
    public LedgerCount Ledger { get; init; } = new(0, 0, 0, 0, 0, 0, 0);
}
