using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Who wrote, when, in what form, and whether it counts.</summary>
internal static class SubmissionsSection
{
    public const string Title = "Submissions";

    private static readonly int[] Widths = [480, 1900, 1640, 940, 1858, 1020, 940, 860];
    private static readonly string[] Heads = ["No.", "Proponent", "Received", "Language", "Form", "Standing", "Recorded", "In question"];

    public static void Write(Page page, ProposalIndex index)
    {
        var compilation = index.Compilation;
        var counted = compilation.Submissions.Where(s => s.Standing == Standing.Counted).ToList();
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Submissions);
        page.Write(new Line("Legend").Text("“Recorded” counts proposals, positions and comments on paragraphs; “In question” counts paragraphs of the mail that a person must look at."));
        Group(page, compilation, "", counted.Where(s => s.OnTime));
        Group(page, compilation, "Late", counted.Where(s => !s.OnTime));
        var ended = compilation.Submissions.Where(s => s.Standing is Standing.Replaced or Standing.Withdrawn or Standing.Withdrawal);
        Group(page, compilation, "Replaced or withdrawn, not counted", ended);
        if (counted.Count == 0) page.Write(new Line("Normal").Text("No submission counts yet."));
    }

    /// <summary><c>on time; replaces 3, 4</c>, <c>late; corrects 3</c>.</summary>
    public static string StandingOf(CompiledSubmission submission)
    {
        var numbers = string.Join(", ", submission.Ends.Select(Wording.Number));
        var standing = submission.Standing switch
        {
            Standing.Counted => submission.OnTime ? "on time" : "late",
            Standing.Replaced => $"replaced by {Wording.Number(submission.EndedBy!.Value)}",
            Standing.Withdrawn => $"withdrawn by {Wording.Number(submission.EndedBy!.Value)}",
            Standing.Withdrawal => numbers.Length > 0 ? $"withdraws {numbers}" : "withdrawal",
            Standing.NotCounted => "not counted",
        };
        if (submission.Standing != Standing.Counted) return standing;
        if (submission.Answers is { } answers) standing += $"; corrects {Wording.Number(answers)}";
        return numbers.Length > 0 ? $"{standing}; replaces {numbers}" : standing;
    }

    /// <summary>The day, then the time in the zone and in UTC.</summary>
    public static string Received(CompiledSubmission submission, string timeZone)
    {
        if (submission.ReceivedAt is not { } at) return "time unknown";
        var local = Moment.Local(at, timeZone).Replace(", ", "\n", StringComparison.Ordinal);
        return Moment.Utc(at, timeZone) is { Length: > 0 } utc ? $"{local} = {utc}" : $"{local} UTC";
    }

    private static void Group(Page page, Compilation compilation, string title, IEnumerable<CompiledSubmission> submissions)
    {
        var rows = submissions.OrderBy(s => s, Comparer<CompiledSubmission>.Create(Compare)).ToList();
        if (rows.Count == 0) return;
        if (title.Length > 0) page.Write(new Line("Who").Text(title));
        page.Table(title.Length > 0 ? title : Title, Widths, Heads, rows.Select(s => Row(s, compilation.TimeZone)), figuresFrom: 6, count: rows.Count);
    }

    private static int Compare(CompiledSubmission a, CompiledSubmission b) =>
        Credits.Compare(a.Proponents, b.Proponents) is var order and not 0 ? order : a.Number.CompareTo(b.Number);

    private static Line[] Row(CompiledSubmission submission, string timeZone) =>
    [
        new Line("TableText").Text(Wording.Number(submission.Number) + (submission.IsNew ? " " + Wording.Star : "")),
        Names(new Line("TableText"), submission.Proponents),
        new Line("TableText").Text(Received(submission, timeZone)),
        new Line("TableText").Text(Script.LanguageName(submission.Language)),
        Form(new Line("TableText"), submission),
        new Line("TableText").Text(StandingOf(submission)),
        new Line("Figure").Text(Wording.Number(submission.Recorded)),
        new Line("Figure").Text(Wording.Number(submission.Ledger.InQuestion)),
    ];

    /// <summary>What was read of it: <c>mail text, Comments.docx</c>.</summary>
    public static Line Form(Line line, CompiledSubmission submission)
    {
        for (var i = 0; i < submission.Parts.Length; i++) line.Text(i > 0 ? ", " : "").Name(submission.Parts[i] == "body" ? "mail text" : submission.Parts[i]);
        return line;
    }

    /// <summary>Everyone, between semicolons.</summary>
    public static Line Names(Line line, IEnumerable<Proponent> proponents)
    {
        var first = true;
        foreach (var proponent in proponents)
        {
            line.Text(first ? "" : "; ").Name(proponent.Name);
            first = false;
        }

        return line;
    }
}
