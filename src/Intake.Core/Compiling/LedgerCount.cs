using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>What became of the paragraphs of one mail: the parts add up to the paragraphs received.</summary>
/// <param name="Proposals">Paragraphs that proposals were taken from.</param>
/// <param name="Reasons">Paragraphs that give reasons.</param>
/// <param name="General">Paragraphs of general comment.</param>
/// <param name="Courtesy">Salutations, thanks, signatures and the like.</param>
/// <param name="Quoted">Paragraphs quoted from other mails.</param>
/// <param name="DraftText">Paragraphs of the draft, unchanged.</param>
/// <param name="InQuestion">Paragraphs that need a person.</param>
public sealed record LedgerCount(int Proposals, int Reasons, int General, int Courtesy, int Quoted, int DraftText, int InQuestion)
{
    private static readonly int Dispositions = Enum.GetValues<LedgerDisposition>().Length;

    /// <summary>Paragraphs received.</summary>
    public int Paragraphs => Proposals + Reasons + General + Courtesy + Quoted + DraftText + InQuestion;

    /// <summary>Counts the entries of a ledger, of one mail or of several.</summary>
    public static LedgerCount Of(ImmutableArray<LedgerEntry> ledger)
    {
        Span<int> counts = stackalloc int[Dispositions];
        foreach (var entry in ledger) counts[(int)entry.Disposition]++;
        return new LedgerCount(
            counts[(int)LedgerDisposition.Proposal],
            counts[(int)LedgerDisposition.Rationale],
            counts[(int)LedgerDisposition.General],
            counts[(int)LedgerDisposition.Courtesy],
            counts[(int)LedgerDisposition.Quoted],
            counts[(int)LedgerDisposition.DraftText],
            counts[(int)LedgerDisposition.NeedsAttention]);
    }
}
