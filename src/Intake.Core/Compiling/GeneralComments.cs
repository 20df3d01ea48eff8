using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Gathers what each mail says about the draft as a whole.</summary>
internal static class GeneralComments
{
    /// <summary>Every counted mail that has any, groups first, then by proponent.</summary>
    /// <param name="counted">Mails that count.</param>
    /// <param name="general">Contributions on <c>general</c>, by number of the mail.</param>
    public static ImmutableArray<GeneralComment> Of(IEnumerable<Received> counted, ILookup<int, Contribution> general) =>
        [.. counted
            .Where(mail => general.Contains(mail.Number) || mail.HasGeneral)
            .Select(mail => Of(mail, [.. general[mail.Number]]))
            .Where(g => !g.Paragraphs.IsEmpty)
            .Order(Comparer<GeneralComment>.Create((a, b) =>
                Credits.Compare(a.Proponents, b.Proponents) is var order and not 0 ? order : a.Submission.CompareTo(b.Submission)))];

    /// <summary>
    /// The paragraphs that the ledger calls general or that a general proposal was taken from, whole; then the words of proposals that no
    /// such paragraph holds.
    /// </summary>
    private static GeneralComment Of(Received mail, ImmutableArray<Contribution> general)
    {
        var ids = general.Select(c => c.Proposal.Id).ToHashSet(StringComparer.Ordinal);
        var entries = mail.Submission.Ledger
            .Where(e => e.Disposition == LedgerDisposition.General || (e.Disposition == LedgerDisposition.Proposal && e.Proposals.Any(ids.Contains)))
            .ToList();
        var places = entries.Select(e => (e.Source.Part, e.Source.Paragraph)).ToHashSet();
        var shown = entries.SelectMany(e => e.Proposals).ToHashSet(StringComparer.Ordinal);
        var missing = general.Where(c => !shown.Contains(c.Proposal.Id) && !places.Contains((c.Proposal.Source.Part, c.Proposal.Source.Paragraph)));
        ImmutableArray<string> paragraphs =
            [.. entries.Select(e => e.Source.Quote).Concat(missing.Select(c => Words(c.Proposal))).Where(text => !string.IsNullOrWhiteSpace(text))];
        if (paragraphs.IsEmpty) paragraphs = [.. general.Select(c => c.Proposal.Operation.ToString().ToLowerInvariant())];
        return new GeneralComment(mail.Number, mail.Proponents, mail.Submission.Language, !mail.Submission.OnTime, paragraphs, general);
    }

    private static string Words(Proposal proposal) =>
        proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.New ?? proposal.Rationale ?? "";
}
