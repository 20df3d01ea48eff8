using Intake.Compiling;
using Intake.Rendering.Editions;

namespace Intake.Rendering.Docx;

/// <summary>The first page: what this is, of what, up to when, how to read it, and what it is not.</summary>
internal static class CoverSection
{
    public static void Write(Page page, Edition edition, ProposalIndex index)
    {
        var compilation = index.Compilation;
        page.Write(new Line("Title").Text(compilation.Title.Length > 0 ? compilation.Title : "Compilation of proposals"));
        page.Write(new Line("Subtitle").Text("Compilation of proposals and comments received"));
        foreach (var (label, value) in Facts(compilation, edition)) page.Write(new Line("Fact").Text(label, Mark.Label).Tab().Text(value));

        page.Write(new Line("Heading3").Text("How to read this"));
        page.Write(new Line("Legend").Text("Added words", Mark.Added).Text(" are bold and underlined. ").Text("Deleted words", Mark.Deleted)
            .Text(" are struck through. Colour only repeats this."));
        foreach (var line in EditionWords.Legend(edition)) page.Write(new Line("Legend").Text(line));

        if (Wording.StarLegend(compilation) is { } star) page.Write(new Line("Legend").Text(star));

        page.Write(new Line("Heading3").Text("Please note"));
        foreach (var notice in EditionWords.Notices) page.Write(new Line("Notice").Text(notice));
    }

    private static IEnumerable<(string Label, string Value)> Facts(Compilation compilation, Edition edition)
    {
        if (compilation.DraftTitle.Length > 0 && compilation.DraftTitle != compilation.Title) yield return ("Base draft", compilation.DraftTitle);
        if (compilation.Deadline is { } deadline) yield return ("Deadline", WithUtc(deadline, compilation.TimeZone));
        if (compilation.AsOf is { } last) yield return ("Includes mails up to", WithUtc(last, compilation.TimeZone));
        yield return ("Edition", edition.Name);

        yield return ("Submissions", Submissions(compilation.Count));
        yield return ("Proposals", Proposals(compilation));
        yield return ("In question", InQuestion(compilation.Count));
    }

    private static string Submissions(ReceivedCount count) =>
        $"{Wording.Number(count.Submissions)} from {Wording.Many(count.Delegations, "delegation")}, of {Wording.Many(count.Mails, "mail")} received";

    private static string Proposals(Compilation compilation)
    {
        var entries = compilation.Provisions.Sum(p => p.Count.Proposals);
        var touched = compilation.Provisions.Count(p => p.Count.Proposals > 0);
        return $"{Wording.Number(entries)} different, on {Wording.Many(touched, "paragraph or heading", "paragraphs and headings")}";
    }

    private static string InQuestion(ReceivedCount count)
    {
        if (count.InQuestion == 0) return "nothing";
        var places = $"{Wording.Many(count.InQuestion, "place")} that a person must look at";
        return count.Closed > 0 ? $"{places}, among them {Wording.Many(count.Closed, "mail")} held or rejected" : places;
    }

    private static string WithUtc(DateTimeOffset time, string zone) =>
        Moment.Utc(time, zone) is { Length: > 0 } utc ? $"{Moment.Named(time, zone)} = {utc}" : Moment.Named(time, zone);
}
