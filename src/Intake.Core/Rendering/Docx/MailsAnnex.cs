using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>The ledger of every mail, the mails that are no submissions, and what replaced ones had said.</summary>
internal static class MailsAnnex
{
    public const string Title = "Annex II. The ledger";

    private static readonly int[] LedgerWidths = [567, 2635, 1147, 964, 850, 850, 850, 900, 875];
    private static readonly int[] OtherWidths = [567, 2835, 1985, 4251];
    private static readonly int[] SupersededWidths = [567, 2268, 1134, 5669];

    public static void Write(Page page, ProposalIndex index)
    {
        var compilation = index.Compilation;
        page.Heading("Heading1", Title, ContentsSection.Mails);
        page.Write(new Line("Legend").Text("For every mail: the paragraphs received are those from which proposals were taken, reasons, general comments, "
            + "courtesy and signatures, quotations of other mails, unchanged text of the draft, and those in question."));
        page.Table(
            LedgerWidths,
            ["No.", "Proponent", "Paragraphs", "Proposals", "Reasons", "General", "Courtesy", "Quoted or draft", "In question"],
            compilation.Submissions.Where(s => s.Ledger.Paragraphs > 0).Select(Ledger));
        Others(page, compilation);
        Superseded(page, compilation);
    }

    private static Line[] Ledger(CompiledSubmission submission) =>
    [
        new Line("TableText").Text(Wording.Number(submission.Number)),
        Who(submission),
        .. new[]
        {
            submission.Ledger.Paragraphs,
            submission.Ledger.Proposals,
            submission.Ledger.Reasons,
            submission.Ledger.General,
            submission.Ledger.Courtesy,
            submission.Ledger.Quoted + submission.Ledger.DraftText,
            submission.Ledger.InQuestion,
        }.Select(count => new Line("TableText").Text(Wording.Number(count))),
    ];

    private static void Others(Page page, Compilation compilation)
    {
        var others = compilation.Submissions.Where(s => s.Standing == Standing.NotCounted).ToList();
        if (others.Count == 0) return;
        page.Write(new Line("Who").Text("Mails that are no submissions, or do not count yet"));
        page.Table(OtherWidths, ["No.", "Sender", "Received", "Why"], others.Select(s => new[]
        {
            new Line("TableText").Text(Wording.Number(s.Number)),
            new Line("TableText").Name(s.Address.Length > 0 ? s.Address : "address unknown"),
            new Line("TableText").Text(SubmissionsSection.Received(s, compilation.TimeZone)),
            new Line("TableText").Text(s.Disposition.ToString().ToLowerInvariant() + (s.Reason is { Length: > 0 } reason ? $": {reason}" : "")),
        }));
    }

    private static void Superseded(Page page, Compilation compilation)
    {
        if (compilation.Superseded.IsEmpty) return;
        page.Write(new Line("Who").Text("What replaced and withdrawn mails had proposed (not counted)"));
        page.Table(SupersededWidths, ["No.", "Proponent", "Provision", "As received"], compilation.Superseded.Select(c => new[]
        {
            new Line("TableText").Text(Wording.Number(c.Submission)),
            Who(compilation.Submissions[c.Submission - 1]),
            new Line("TableText").Text(Wording.Place(c.Proposal.Provision)),
            new Line("TableText").Text(Wording.Verb(c.Proposal.Operation) + ": ", Mark.Label)
                .Text(c.Proposal.Source.Quote.Length > 0 ? c.Proposal.Source.Quote : c.Proposal.New ?? c.Proposal.Old ?? "", language: c.Language),
        }));
    }

    private static Line Who(CompiledSubmission submission)
    {
        var line = new Line("TableText");
        for (var i = 0; i < submission.Proponents.Length; i++) line.Text(i > 0 ? "; " : "").Name(submission.Proponents[i].Name);
        return line;
    }
}
