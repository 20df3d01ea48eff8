using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Rendering.Docx;

namespace Intake.Rendering.Html;

/// <summary>General comments, what has no place, what a person must look at, and the mails.</summary>
internal static class HtmlAnnexes
{
    /// <summary>A longer table of mails is folded: it would hide what was said.</summary>
    private const int MostMails = 300;

    /// <summary>Writes them behind the provisions.</summary>
    public static void Write(HtmlText html, Compilation compilation)
    {
        var isLong = compilation.Submissions.Length > MostMails;
        html.Raw("<h2 id=\"general\">General comments</h2>\n");
        List<CompiledProvision> sections = [.. GeneralSection.OnSections(compilation)];
        if (compilation.General.IsEmpty && sections.Count == 0) html.Raw("<p>None received.</p>\n");
        HtmlFold.Long(html, [.. GeneralSection.Folded(compilation)], "general comment", same => General(html, same.First(), GeneralSection.Credits(same)));
        if (sections.Count > 0) html.Raw("<h3>On sections</h3>\n<ul>\n");
        foreach (var section in sections) html.Raw($"<li><a href=\"#{HtmlFrame.Anchor(section.Id)}\">").Text(section.Base!.Text).Raw("</a>: ").Text(Wording.Many(section.Comments.Length, "comment")).Raw("</li>\n");
        if (sections.Count > 0) html.Raw("</ul>\n");
        html.Raw("<h2 id=\"attention\">Needs attention</h2>\n");
        if (compilation.Attention.IsEmpty && compilation.NotPlaced.IsEmpty) html.Raw("<p>Nothing.</p>\n");
        html.Raw("<ul>\n");
        foreach (var contribution in compilation.NotPlaced) Names(html.Raw("<li>").Text($"Not placed ({Wording.Place(contribution.Proposal.Provision)}), "), contribution.Proponents).Raw(": ").Element("q", HtmlEntry.AsWritten(contribution.Proposal), HtmlText.Language(contribution.Language)).Raw("</li>\n");
        foreach (var item in compilation.Attention) Item(html, item, compilation);
        html.Raw("</ul>\n<h2 id=\"mails\">Mails</h2>\n").Raw(isLong ? "<details><summary>" : "").Text(isLong ? Wording.Many(compilation.Submissions.Length, "mail") : "").Raw(isLong ? "</summary>\n" : "").Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"mails\">\n<table>\n<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Proponent</th><th scope=\"col\">Received</th><th scope=\"col\">Language</th><th scope=\"col\">Standing</th><th scope=\"col\">Recorded</th></tr></thead>\n<tbody>\n");
        foreach (var mail in compilation.Submissions)
        {
            Names(html.Raw("<tr><td>").Text(Wording.Number(mail.Number)).Raw("</td><td>"), mail.Proponents).Raw("</td>")
                .Element("td", mail.ReceivedAt is { } at ? Moment.Local(at, compilation.TimeZone) : "unknown").Element("td", mail.Language)
                .Element("td", mail.Standing == Standing.Counted ? (mail.OnTime ? "on time" : "late") + (mail.Answers is { } answers ? $"; corrects {Wording.Number(answers)}" : "") : mail.Reason ?? mail.Standing.ToString().ToLowerInvariant())
                .Element("td", Wording.Number(mail.Recorded)).Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</div>\n").Raw(isLong ? "</details>\n" : "");
    }

    private static void General(HtmlText html, GeneralComment general, ImmutableArray<Credit> credits)
    {
        HtmlFold.Who(html.Raw("<article>\n<h3>"), credits).Text(general.Late ? " (late)" : "").Text(general.Language == "en" ? "" : $" (Or. {general.Language})").Raw("</h3>\n");
        HtmlFold.Others(html, credits);
        foreach (var paragraph in general.Paragraphs) html.Element("p", paragraph, HtmlText.Language(general.Language)).Raw("\n");
        html.Raw("</article>\n");
    }

    private static void Item(HtmlText html, AttentionItem item, Compilation compilation)
    {
        html.Raw("<li>");
        if (item.Submission is { } number) Names(html.Text($"Mail {Wording.Number(number)}, "), compilation.Submissions[number - 1].Proponents).Text(": ");
        foreach (var finding in item.Findings) html.Text(finding.Message).Raw(" ").Element("span", finding.Code, " class=\"quiet\"").Raw(" ");
        if (item.Source.Quote.Length > 0) html.Element("q", item.Source.Quote, " dir=\"auto\"");
        html.Raw("</li>\n");
    }

    private static HtmlText Names(HtmlText html, IEnumerable<Proponent> proponents)
    {
        var first = true;
        foreach (var proponent in proponents)
        {
            html.Text(first ? "" : "; ").Name(proponent.Name);
            first = false;
        }

        return html;
    }
}
