using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Service;

/// <summary>The numbers that say what a run over many mails did.</summary>
public sealed record RunSummary
{
    /// <summary>Different mails.</summary>
    public required int Mails { get; init; }

    /// <summary>Files that hold the same bytes as another.</summary>
    public int Copies { get; init; }

    /// <summary>How many mails came to which end, in the order of the ends; none with 0.</summary>
    public ImmutableArray<(Disposition Disposition, int Mails)> Dispositions { get; init; } = [];

    /// <summary>What became of the paragraphs of all mails.</summary>
    public required LedgerCount Ledger { get; init; }

    /// <summary>Proposals and positions recorded.</summary>
    public int Proposals { get; init; }

    /// <summary>Provisions and new places that they are on.</summary>
    public int Provisions { get; init; }

    /// <summary>Places that a person must look at.</summary>
    public int ForAPerson { get; init; }

    /// <summary>The numbers of an extraction.</summary>
    public static RunSummary Of(BatchInput input, IReadOnlyList<Submission> submissions) => new()
    {
        Mails = submissions.Count,
        Copies = input.Mails.Length - submissions.Count,
        Dispositions = Ends(submissions.Select(s => s.Disposition)),
        Ledger = LedgerCount.Of([.. submissions.SelectMany(s => s.Ledger)]),
        Proposals = submissions.Sum(s => s.Proposals.Length),
        Provisions = submissions.SelectMany(s => s.Proposals).Select(p => p.Provision).Where(p => p != "general").Distinct(StringComparer.Ordinal).Count(),
        ForAPerson = submissions.Sum(ForAPersonIn),
    };

    /// <summary>The numbers of a compilation; proposals of mails that do not count are not among them.</summary>
    public static RunSummary Of(BatchInput input, Compilation compilation) => new()
    {
        Mails = compilation.Submissions.Length,
        Copies = input.Mails.Length - compilation.Submissions.Length,
        Dispositions = Ends(compilation.Submissions.Select(s => s.Disposition)),
        Ledger = compilation.Submissions.Select(s => s.Ledger).Aggregate(new LedgerCount(0, 0, 0, 0, 0, 0, 0), Add),
        Proposals = compilation.ProposalIds.Count,
        Provisions = compilation.Provisions.Count(p => p.Entries.Length + p.Positions.Length + p.Comments.Length > 0),
        ForAPerson = compilation.Attention.Length,
    };

    private static ImmutableArray<(Disposition Disposition, int Mails)> Ends(IEnumerable<Disposition> ends) =>
        [.. ends.GroupBy(d => d).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    /// <summary>Paragraphs in question, and places that a warning or error points at.</summary>
    private static int ForAPersonIn(Submission submission) =>
        submission.Ledger.Where(e => e.Disposition == LedgerDisposition.NeedsAttention).Select(e => e.Source)
            .Concat(submission.Findings.Where(f => f.Severity is Severity.Warning or Severity.Error).Select(f => f.Source))
            .Select(s => (s.Part, s.Paragraph)).Distinct().Count();

    private static LedgerCount Add(LedgerCount a, LedgerCount b) => new(
        a.Proposals + b.Proposals,
        a.Reasons + b.Reasons,
        a.General + b.General,
        a.Courtesy + b.Courtesy,
        a.Quoted + b.Quoted,
        a.DraftText + b.DraftText,
        a.InQuestion + b.InQuestion);
}
