using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>Gathers what a person must look at, one item a place.</summary>
internal static class Attention
{
    /// <summary>What the record of one mail says by itself. Of a held or rejected mail only the reason; of one that does not count nothing.</summary>
    public static IEnumerable<Notice> Of(Received mail, CompiledSubmission compiled)
    {
        var record = mail.Submission;
        if (record.Findings.Any(IsOfDecisions) && (mail.IsClosed || compiled.Standing is not (Standing.Counted or Standing.Withdrawal)))
            return record.Findings.Where(IsOfDecisions).Select(f => new Notice(mail.Number, f.Source, f)).Concat(OfRecord(mail, compiled));
        return OfRecord(mail, compiled);
    }

    private static IEnumerable<Notice> OfRecord(Received mail, CompiledSubmission compiled)
    {
        var record = mail.Submission;
        if (mail.IsClosed)
        {
            var whole = new Locus("body");
            var disposition = record.Disposition == Disposition.Held ? "held" : "rejected";
            return [new Notice(mail.Number, whole, Findings.NotCounted(whole, disposition, record.Reason ?? "no reason given"))];
        }

        if (compiled.Standing is not (Standing.Counted or Standing.Withdrawal)) return [];
        if (!mail.IsInQuestion) return [];
        return record.Ledger.Where(e => e.Disposition == LedgerDisposition.NeedsAttention).SelectMany(e => OfEntry(mail.Number, e))
            .Concat(record.Findings.Where(IsForAPerson).Select(f => new Notice(mail.Number, f.Source, f)))
            .Concat(record.Proposals.Where(p => p.Certainty == Certainty.Doubtful && compiled.Standing == Standing.Counted)
                .Select(p => new Notice(mail.Number, p.Source, Findings.Doubtful(p.Source, p.Provision), p.Id)));
    }

    /// <summary>What was noticed while reading the draft.</summary>
    public static IEnumerable<Notice> Of(ImmutableArray<Finding> draft) => draft.Where(IsForAPerson).Select(f => new Notice(null, f.Source, f));

    /// <summary>Without what an officer has seen; words that nobody understood stay until somebody says what they are.</summary>
    public static IEnumerable<Notice> Unseen(IEnumerable<Notice> notices, ImmutableArray<Received> mails) =>
        notices.Where(n => n.FromLedger || n.Submission is not { } number || !mails[number - 1].Submission.Seen.Any(s => s.Is(n.Finding, n.Source)));

    /// <summary>One item a paragraph, the draft first, then by mail, part and paragraph; the body before attachments, a whole part before its paragraphs.</summary>
    public static ImmutableArray<AttentionItem> Merge(IEnumerable<Notice> notices) =>
        [.. notices
            .GroupBy(n => (n.Submission, n.Source.Part, n.Source.Paragraph))
            .OrderBy(g => g.Key.Submission ?? 0)
            .ThenBy(g => g.Key.Part is not ("subject" or "body")).ThenBy(g => g.Key.Part, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Paragraph ?? 0)
            .Select(ToItem)];

    private static IEnumerable<Notice> OfEntry(int mail, LedgerEntry entry)
    {
        var finding = Findings.NotUnderstood(entry.Source);
        return entry.Proposals.IsEmpty
            ? [new Notice(mail, entry.Source, finding, null, FromLedger: true)]
            : entry.Proposals.Select(id => new Notice(mail, entry.Source, finding, id, FromLedger: true));
    }

    /// <summary>
    /// The whole paragraph, which the ledger has, is worth more than the words that a finding points at. The general "not understood" gives
    /// way to a finding that says more.
    /// </summary>
    private static AttentionItem ToItem(IGrouping<(int? Submission, string Part, int? Paragraph), Notice> place)
    {
        var source = (place.FirstOrDefault(n => n.FromLedger) ?? place.OrderByDescending(n => n.Source.Quote.Length).ThenBy(n => n.Source.Start).First()).Source;
        var findings = place.Select(n => n.Finding)
            .DistinctBy(f => (f.Code, f.Message))
            .OrderByDescending(f => f.Severity).ThenBy(f => f.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Source.Start).ThenBy(f => f.Message, StringComparer.Ordinal)
            .ToList();
        var fromLedger = place.Any(n => n.FromLedger);
        var telling = fromLedger ? findings.Where(f => f.Code != Findings.NotUnderstood(source).Code).ToList() : findings;
        return new AttentionItem(
            place.Key.Submission,
            source,
            [.. telling.Count > 0 ? telling : findings],
            [.. place.Select(n => n.Proposal).OfType<string>().Distinct(StringComparer.Ordinal).Order(Comparer<string>.Create(Credits.CompareIds))],
            fromLedger);
    }

    /// <summary>Whatever became of a mail, perhaps it was decided otherwise.</summary>
    private static bool IsOfDecisions(Finding finding) => finding.Code == Findings.DecisionsUnreadable(finding.Source, "").Code;

    private static bool IsForAPerson(Finding finding) => finding.Severity is Severity.Warning or Severity.Error;
}
