using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Docx;

/// <summary>The first page: what this is, of what, up to when, how to read it, and what it is not.</summary>
internal static class CoverSection
{
    private static readonly string[] Legend =
    [
        "Proposals with the same resulting text are one entry (A, B, …), with every proponent in brackets: groups first, then States and others "
        + "by English short name.",
        "Within a paragraph the entries furthest from the draft come first: deletion of the paragraph, a new text for it, then changes by the "
        + "share of words that they touch (the measure is printed), one word, punctuation; changes of place come last. Wordings that nearly equal "
        + "one another stand side by side.",
        "“From 14 delegations” counts a group as its members, and no delegation twice. “Late” is what came at or after the deadline. “Or. fr” "
        + "marks words in another language than English, which are not translated.",
    ];

    private static readonly string[] Notices =
    [
        "Proposals are shown as they were received. Nothing in them has been corrected or shortened; the headlines and counts are the compiler's.",
        "This compilation does not replace the submissions, which remain the record of what each delegation said.",
        "The order of proposals implies nothing about their merit or their support. It is a proposal to the Chair, who can change it.",
    ];

    public static void Write(Page page, ProposalIndex index)
    {
        var compilation = index.Compilation;
        page.Write(new Line("Title").Text(compilation.Title.Length > 0 ? compilation.Title : "Compilation of proposals"));
        page.Write(new Line("Subtitle").Text("Compilation of proposals and comments received"));
        foreach (var (label, value) in Facts(compilation)) page.Write(new Line("Fact").Text(label, Mark.Label).Tab().Text(value));

        page.Write(new Line("Heading3").Text("How to read this"));
        page.Write(new Line("Legend").Text("Added words", Mark.Added).Text(" are bold and underlined. ").Text("Deleted words", Mark.Deleted)
            .Text(" are struck through. Colour only repeats this."));
        foreach (var line in Legend) page.Write(new Line("Legend").Text(line));

        page.Write(new Line("Heading3").Text("Please note"));
        foreach (var notice in Notices) page.Write(new Line("Notice").Text(notice));
    }

    private static IEnumerable<(string Label, string Value)> Facts(Compilation compilation)
    {
        if (compilation.DraftTitle.Length > 0 && compilation.DraftTitle != compilation.Title) yield return ("Base draft", compilation.DraftTitle);
        if (compilation.Deadline is { } deadline) yield return ("Deadline", WithUtc(deadline, compilation.TimeZone));
        if (compilation.AsOf is { } last) yield return ("Includes mails up to", WithUtc(last, compilation.TimeZone));
        yield return ("Edition", "Attributed");

        yield return ("Submissions", Submissions(compilation));
        yield return ("Proposals", Proposals(compilation));
        yield return ("In question", InQuestion(compilation));
    }

    private static string Submissions(Compilation compilation)
    {
        var counted = compilation.Submissions.Where(s => s.Standing == Standing.Counted).ToList();
        var delegations = counted.SelectMany(s => s.Proponents).SelectMany(p => p.Delegations).Distinct(StringComparer.Ordinal).Count();
        var mails = Wording.Many(compilation.Submissions.Length, "mail");
        return $"{Wording.Number(counted.Count)} from {Wording.Many(delegations, "delegation")}, of {mails} received";
    }

    private static string Proposals(Compilation compilation)
    {
        var entries = compilation.Provisions.Sum(p => p.Count.Proposals);
        var touched = compilation.Provisions.Count(p => p.Count.Proposals > 0);
        return $"{Wording.Number(entries)} different, on {Wording.Many(touched, "paragraph or heading", "paragraphs and headings")}";
    }

    private static string InQuestion(Compilation compilation)
    {
        if (compilation.Attention.IsEmpty) return "nothing";
        var held = compilation.Submissions.Count(s => s.Disposition is Disposition.Held or Disposition.Rejected);
        var places = $"{Wording.Many(compilation.Attention.Length, "place")} that a person must look at";
        return held > 0 ? $"{places}, among them {Wording.Many(held, "mail")} held or rejected" : places;
    }

    private static string WithUtc(DateTimeOffset time, string zone) =>
        Moment.Utc(time, zone) is { Length: > 0 } utc ? $"{Moment.Named(time, zone)} = {utc}" : Moment.Named(time, zone);
}
