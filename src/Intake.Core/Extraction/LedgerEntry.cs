using System.Collections.Immutable;

namespace Intake.Extraction;

/// <summary>The one disposition of one paragraph.</summary>
/// <param name="Source">The paragraph.</param>
/// <param name="Disposition">What became of it.</param>
/// <param name="Proposals">Ids of the proposals taken from it, or that it explains.</param>
public sealed record LedgerEntry(Locus Source, LedgerDisposition Disposition, ImmutableArray<string> Proposals);
