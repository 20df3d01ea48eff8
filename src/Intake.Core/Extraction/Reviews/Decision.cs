using System.Collections.Immutable;

namespace Intake.Extraction.Reviews;

/// <summary>One decision of an officer on a mail: who, when, why, and what. It is never changed; an undoing is a decision too.</summary>
/// <remarks>A member that is missing in JSON is set to nothing by the generated reader, past its initial value: hence the getters.</remarks>
public sealed record Decision
{
    /// <summary>Made by the officer's program, so that a decision sent twice counts once: 1 to 64 letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>What it decides.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Who decided; filled in by the service.</summary>
    public string By { get => field ?? ""; init; } = "";

    /// <summary>When; filled in by the service.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Why, as the officer says; empty when not said.</summary>
    public string Why { get => field ?? ""; init; } = "";

    /// <summary>Code of the finding that was seen; null in every other decision.</summary>
    public string? Code { get; init; }

    /// <summary>Id of the proposal that is corrected, dropped or split; else null.</summary>
    public string? Proposal { get; init; }

    /// <summary>Ids of the proposals that are joined; empty in every other decision.</summary>
    public ImmutableArray<string> Proposals { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What a proposal is split into; empty in every other decision.</summary>
    public ImmutableArray<SplitProposal> Results { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Part of the paragraph that is marked, makes a proposal or has a finding; else null.</summary>
    public string? Part { get; init; }

    /// <summary>Number of that paragraph; null when the part has one only.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Id of the provision, or the place, of an added, corrected or joined proposal; null to leave it.</summary>
    public string? Provision { get; init; }

    /// <summary>What an added or corrected proposal does; null to tell it from the resulting text, or to leave it.</summary>
    public Operation? Operation { get; init; }

    /// <summary>The whole text of the provision after it; null where nothing changes, or to leave it.</summary>
    public string? Result { get; init; }

    /// <summary>Where a moved provision goes, or with what it is merged; null to leave it.</summary>
    public string? Destination { get; init; }

    /// <summary>The reason that the sender gives; null to leave it.</summary>
    public string? Rationale { get; init; }

    /// <summary>On whose behalf the mail speaks, official names; empty in every other decision.</summary>
    public ImmutableArray<string> Proponents { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What a marked paragraph is; null in every other decision.</summary>
    public LedgerDisposition? Disposition { get; init; }

    /// <summary>Key of the decision that is undone; null in every other decision.</summary>
    public string? Undoes { get; init; }
}
