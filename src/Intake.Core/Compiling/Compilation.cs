using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>Everything that was received on a draft, in the draft's order, folded and compared.</summary>
public sealed record Compilation
{
    /// <summary>Title of the consultation, or of the draft when it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the draft; empty when none was recognised.</summary>
    public string DraftTitle { get; init; } = "";

    /// <summary>The deadline; null for none.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>IANA name of the zone in which times are printed.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>When the last mail in it was received; null when no time is known. There is no other clock: the same mails give the same bytes.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The earlier compilation against which what is new carries a star; null where there is none.</summary>
    public Since? Since { get; init; }

    /// <summary>Every mail once, in the order of receipt (time, then id).</summary>
    public ImmutableArray<CompiledSubmission> Submissions { get; init; } = [];

    /// <summary>States on the list of delegations for which no counted mail speaks, neither their own nor one of their groups, by English short name.</summary>
    public ImmutableArray<Proponent> Silent { get; init; } = [];

    /// <summary>General comments, groups first, then by proponent.</summary>
    public ImmutableArray<GeneralComment> General { get; init; } = [];

    /// <summary>Every provision in the draft's order, new ones at their place.</summary>
    public ImmutableArray<CompiledProvision> Provisions { get; init; } = [];

    /// <summary>Proposals and positions that could not be put at any place of the draft.</summary>
    public ImmutableArray<Contribution> NotPlaced { get; init; } = [];

    /// <summary>What a person must look at, by mail.</summary>
    public ImmutableArray<AttentionItem> Attention { get; init; } = [];

    /// <summary>What was received, in figures.</summary>
    public ReceivedCount Count { get; init; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>What replaced and withdrawn mails had proposed, and what answers to receipts corrected, by mail; none of it counts.</summary>
    public ImmutableArray<Contribution> Superseded { get; init; } = [];

    /// <summary>What the next compilation of the same consultation can take over; null for one that was not compiled here.</summary>
    internal Kept? Kept { get; init; }

    /// <summary>Ids of all proposals that occur in the counted part: equal to those of the counted mails, or something was lost.</summary>
    public ImmutableSortedSet<string> ProposalIds =>
        General.SelectMany(g => g.Contributions)
            .Concat(Provisions.SelectMany(p => p.Entries).SelectMany(e => e.Contributions.Concat(e.Positions.SelectMany(x => x.Contributions))))
            .Concat(Provisions.SelectMany(p => p.Positions).SelectMany(x => x.Contributions))
            .Concat(Provisions.SelectMany(p => p.Comments))
            .Concat(NotPlaced)
            .Select(c => c.Proposal.Id)
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
