using System.Collections.Frozen;
using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;

namespace Intake.Service.Viewing;

/// <summary>All that is shown of a consultation, as it was at one moment; made once for a state of the store.</summary>
public sealed record Snapshot
{
    /// <summary>The consultation.</summary>
    public required OpenConsultation Open { get; init; }

    /// <summary>Names the state of the store that it shows.</summary>
    public required string State { get; init; }

    /// <summary>The mails that are read, decisions applied, in order of arrival.</summary>
    public required ImmutableArray<Submission> Submissions { get; init; }

    /// <summary>What is compiled of them, which may be ahead of the files.</summary>
    public required Compilation Compilation { get; init; }

    /// <summary>The key that the files of <see cref="Compilation"/> have or will have.</summary>
    public required string Key { get; init; }

    /// <summary>The files that can be downloaded; null while there are none.</summary>
    public required Latest? Files { get; init; }

    /// <summary>Whether nothing is decided any more.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Every mail, the newest first; those that are not read yet too.</summary>
    public required ImmutableArray<SubmissionItem> Items { get; init; }

    /// <summary>What a person must look at, in order of arrival.</summary>
    public required ImmutableArray<AttentionRow> Attention { get; init; }

    /// <summary>What a person must know that is about no single mail.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>How many receipts are in which state.</summary>
    public required ImmutableSortedDictionary<string, int> Receipts { get; init; }

    /// <summary>The words of every mail by which it is found, by its id.</summary>
    public required FrozenDictionary<string, string> Words { get; init; }

    /// <summary>The words of every provision of the compilation, in its order; made when somebody looks for the first.</summary>
    internal Lazy<ImmutableArray<string>> ProvisionWords { get; init; } = new([]);
}
