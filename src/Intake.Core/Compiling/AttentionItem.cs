using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>One place that a person must look at.</summary>
/// <param name="Submission">Number of the mail; null for the draft itself.</param>
/// <param name="Source">Where, with the words that stand there.</param>
/// <param name="Findings">What is to be done, at least one sentence.</param>
/// <param name="Proposals">Ids of the proposals concerned.</param>
/// <param name="FromLedger">The ledger says that nobody understood the paragraph.</param>
public sealed record AttentionItem(
    int? Submission,
    Locus Source,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> Proposals,
    bool FromLedger);
