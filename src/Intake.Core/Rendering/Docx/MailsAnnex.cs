using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>The ledger of every mail, the mails that are no submissions, and what replaced ones had said.</summary>
internal static class MailsAnnex
{
    public const string Title = "Annex III. The ledger";

    private static readonly int[] LedgerWidths = [510, 2494, 1160, 1000, 860, 860, 930, 960, 864];
    private static readonly int[] OtherWidths = [567, 2835, 1985, 4251];
    private static readonly int[] SupersededWidths = [567, 2268, 1134, 5669];

    public static void Write(Page page, ProposalIndex index)
    {
        var compilation = index.Compilation;
        page.Heading("Heading1", Title, ContentsSection.Mails);
        page.Write(new Line("Legend").Text("Every paragraph of every mail is accounted for once: paragraphs received = proposals (those from which proposals or "
            + "positions were taken) + reasons + general comments + courtesy and signatures + quotations of other mails and unchanged text of the draft + in question."));
        var mails = compilation.Submissions.Where(s => s.Ledger.Paragraphs > 0).ToList();
        page.Table(
            Title,
            LedgerWidths,
            ["No.", "Proponent", "Paragraphs", "Proposals", "Reasons", "General", "Courtesy", "Quoted or draft", "In question"],
            mails.Select(Ledger).Append([new Line("TableText"), new Line("TableText").Text("Total", Mark.Strong), .. Figures([.. mails.Select(s => s.Ledger)], Mark.Strong)]),
            figuresFrom: 2,
            count: mails.Count);
        page.WriteWithPrevious(new Line("Notice").Text("Checked for completeness (name, date, signature):"));
        Others(page, compilation);
        Superseded(page, compilation);
    }

    private static Line[] Ledger(CompiledSubmission submission) =>
    [
        new Line("TableText").Text(Wording.Number(submission.Number)),
        SubmissionsSection.Names(new Line("TableText"), submission.Proponents),
        .. Figures([submission.Ledger], Mark.None),
    ];

    /// <summary>The paragraphs received, then what became of them.</summary>
    private static IEnumerable<Line> Figures(ImmutableArray<LedgerCount> ledgers, Mark mark) =>
        new[]
        {
            ledgers.Sum(l => l.Paragraphs),
            ledgers.Sum(l => l.Proposals),
            ledgers.Sum(l => l.Reasons),
            ledgers.Sum(l => l.General),
            ledgers.Sum(l => l.Courtesy),
            ledgers.Sum(l => l.Quoted + l.DraftText),
            ledgers.Sum(l => l.InQuestion),
        }.Select(count => new Line("Figure").Text(Wording.Number(count), mark));

    private static void Others(Page page, Compilation compilation)
    {
        var others = compilation.Submissions.Where(s => s.Standing == Standing.NotCounted).ToList();
        if (others.Count == 0) return;
        page.Write(new Line("Who").Text("Mails that are no submissions, or do not count yet"));
        page.Table("Mails that are no submissions", OtherWidths, ["No.", "Sender", "Received", "Why"], others.Select(s => new[]
        {
            new Line("TableText").Text(Wording.Number(s.Number)),
            new Line("TableText").Name(s.Address.Length > 0 ? s.Address : "address unknown"),
            new Line("TableText").Text(SubmissionsSection.Received(s, compilation.TimeZone)),
            new Line("TableText").Text(s.Disposition.ToString().ToLowerInvariant() + (s.Reason is { Length: > 0 } reason ? $": {reason}" : "")),
        }), count: others.Count);
    }

    private static void Superseded(Page page, Compilation compilation)
    {
        if (compilation.Superseded.IsEmpty) return;
        page.Write(new Line("Who").Text("What was replaced, corrected or withdrawn (not counted)"));
        page.Table("Replaced, corrected and withdrawn", SupersededWidths, ["No.", "Proponent", "Provision", "As received"], compilation.Superseded.Select(c => new[]
        {
            new Line("TableText").Text(Wording.Number(c.Submission)),
            SubmissionsSection.Names(new Line("TableText"), compilation.Submissions[c.Submission - 1].Proponents),
            new Line("TableText").Text(Wording.Place(c.Proposal.Provision)),
            new Line("TableText").Text(Wording.Verb(c.Proposal.Operation) + ": ", Mark.Label)
                .Words(c.Proposal.Source.Quote.Length > 0 ? c.Proposal.Source.Quote : c.Proposal.New ?? c.Proposal.Old ?? "", language: c.Language),
        }), count: compilation.Superseded.Length);
    }
}
