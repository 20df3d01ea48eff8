using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Extraction.Reviews;

namespace Intake.Service.Viewing;

/// <summary>Tells what a person must look at from what the compilation asks for, one row a decision.</summary>
internal static class AttentionRows
{
    private const int LongestQuote = 1_000; // characters; the record has all
    private static readonly Locus Nowhere = new("body");

    private static readonly string Held = Findings.NotCounted(Nowhere, "", "").Code;
    private static readonly string Doubtful = Findings.Doubtful(Nowhere, "").Code;

    /// <summary>In order of arrival. What is noted about the draft itself is not among them: no decision on a mail settles it.</summary>
    public static ImmutableArray<AttentionRow> Of(Compilation compilation, ImmutableArray<Submission> submissions)
    {
        var byId = submissions.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<AttentionRow>();
        foreach (var item in compilation.Attention)
        {
            if (item.Submission is { } number && byId.TryGetValue(compilation.Submissions[number - 1].Id, out var mail)) rows.AddRange(Of(mail, item));
        }

        rows.AddRange(submissions
            .Where(s => s.Disposition == Disposition.Submission && s.Proponents.IsEmpty && !s.Seen.Any(f => f.Code == Unknown.Code))
            .ExceptBy(rows.Where(r => r.Kind == "proponent").Select(r => r.Submission), s => s.Id)
            .Select(s => Row(s, "proponent", Unknown.Message, Unknown.Code, Nowhere, null)).ToList());
        return rows.ToImmutable();
    }

    private static readonly Finding Unknown = Findings.ProponentUnknown(Nowhere);

    /// <summary>Words that nobody understood are one row, with all that is noted there, since one decision settles it; everything else is a row a finding.</summary>
    private static IEnumerable<AttentionRow> Of(Submission mail, AttentionItem item)
    {
        var proposal = mail.Proposals.FirstOrDefault(p => item.Proposals.Contains(p.Id));
        if (item.FromLedger)
            return [Row(mail, "passage", string.Join(" ", item.Findings.Select(f => f.Message)), null, item.Source, proposal)];
        return item.Findings.Select(f =>
            f.Code == Held ? Row(mail, "held", mail.Reason ?? f.Message, f.Code, item.Source, null)
            : Row(mail, Reviewing.IsOfProponents(f) ? "proponent" : f.Code == Doubtful ? "doubtful" : "finding", f.Message, f.Code, item.Source, proposal));
    }

    private static AttentionRow Row(Submission mail, string kind, string message, string? code, Locus source, Proposal? proposal)
    {
        var isClosed = mail.Disposition is Disposition.Held or Disposition.Rejected;
        var quote = isClosed || source.Quote.Length == 0 ? null : source.Quote.Length > LongestQuote ? source.Quote[..LongestQuote] + "…" : source.Quote;
        return new AttentionRow(
            mail.Id, isClosed ? "" : mail.Subject, mail.Sender.Address, mail.Proponents, mail.ReceivedAt, kind, message, code, source.Part, source.Paragraph, quote, proposal?.Id, proposal?.Provision);
    }
}
