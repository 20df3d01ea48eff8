using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Rendering.Json;

namespace Intake.Rendering.Html;

/// <summary>The draft, provision by provision, with what is proposed under each.</summary>
internal static class HtmlProvisions
{
    /// <summary>Writes them, a section of the page for each heading of the draft.</summary>
    public static void Write(HtmlText html, Compilation compilation)
    {
        var attention = compilation.Attention.SelectMany(a => a.Proposals).ToHashSet(StringComparer.Ordinal);
        var byName = HtmlFrame.Everyone(compilation).Length <= HtmlFrame.MostListed;
        html.Raw("<div id=\"provisions\" tabindex=\"-1\">\n<h2>Provisions</h2>\n<section>\n");
        foreach (var provision in compilation.Provisions)
        {
            if (provision.Base is { Kind: ProvisionKind.Heading } heading)
            {
                html.Raw("</section>\n<section>\n").Element("h3", heading.Text, $" dir=\"auto\"{(provision.State == ProvisionState.Untouched ? HtmlText.Attribute("id", HtmlFrame.Anchor(provision.Id)) : "")}").Raw("\n");
            }

            if (IsShown(provision)) One(html, provision, attention, byName);
        }

        html.Raw("</section>\n</div>\n");
    }

    /// <summary>A heading of which nothing is said stands for its section alone.</summary>
    public static bool IsShown(CompiledProvision provision) => provision.Base?.Kind != ProvisionKind.Heading || provision.State != ProvisionState.Untouched;

    /// <summary>One provision. The names by which the script filters are left out where they are too many to choose from: then it searches the names as printed.</summary>
    private static void One(HtmlText html, CompiledProvision provision, HashSet<string> attention, bool byName)
    {
        var contributions = provision.Entries.SelectMany(e => e.Contributions.Concat(e.Positions.SelectMany(p => p.Contributions))).Concat(provision.Positions.SelectMany(p => p.Contributions)).Concat(provision.Comments).ToList();
        var who = byName ? HtmlText.Attribute("data-who", string.Join('|', contributions.SelectMany(c => c.Proponents).Select(p => p.Name.Replace('|', ' ')).Distinct(StringComparer.Ordinal))) : "";
        var asks = contributions.Exists(c => attention.Contains(c.Proposal.Id) || c.Proposal.Certainty == Certainty.Doubtful);
        var state = KebabName.Of(provision.State);
        html.Raw($"<article class=\"{state}\" id=\"{HtmlFrame.Anchor(provision.Id)}\" data-state=\"{state}\"{who} data-attention=\"{(asks ? "yes" : "no")}\"{HtmlText.Attribute("aria-label", Wording.Name(provision))}>\n");
        html.Raw("<p class=\"base\" dir=\"auto\">");
        if (provision.Base is null) html.Element("span", $"{Wording.Place(provision.Id)} (new)", " class=\"label\"");
        else if (provision.Base.Kind == ProvisionKind.Paragraph) html.Element("span", provision.Base.Label, " class=\"label\"").Text(provision.Base.Text);
        else html.Text("Heading");
        html.Raw(" ").Element("span", HtmlFrame.State(provision.State), " class=\"state\"").Raw("</p>\n");
        if (Wording.CountLine(provision.Count) is { Length: > 0 } count) html.Element("p", count, " class=\"quiet\"").Raw("\n");
        if (provision.IsOrderedByChair) html.Element("p", Wording.OrderOfChair, " class=\"quiet\"").Raw("\n");
        foreach (var departure in provision.Departures) html.Raw("<p class=\"quiet\">").Name(departure.Member).Text(", a member of ").Name(departure.Group).Text(", also speaks for itself here.").Raw("</p>\n");
        foreach (var pointer in provision.Pointers) html.Raw($"<p class=\"quiet\">See also <a href=\"#{HtmlFrame.Anchor(pointer.Provision)}\">").Text(Wording.Place(pointer.Provision)).Raw("</a> ").Text(pointer.Letter).Raw(".</p>\n");
        foreach (var alike in provision.Entries.GroupBy(e => e.Near?.Letter ?? e.Letter)) HtmlEntry.Write(html, provision, [.. alike]);
        if (!provision.Rolling.IsEmpty) HtmlEntry.Rolling(html, provision);
        Said(html, provision);
        html.Raw("</article>\n");
    }

    private static void Said(HtmlText html, CompiledProvision provision)
    {
        foreach (var position in provision.Positions)
        {
            HtmlFold.Who(html.Raw("<div class=\"note\">On the text as it stands: ").Element("strong", Wording.Stance(position.Stance)).Raw(" "), position.Credits).Raw("\n");
            HtmlFold.Others(html, position.Credits).Raw("</div>\n");
        }

        HtmlFold.Long(html, [.. ProvisionsSection.FoldedComments(provision)], "comment", c => Words(html, "Comment", new Reason(Credits.Of([.. c]), c.Key.Language, c.Key.Words, [])));
        HtmlFold.Long(html, provision.Reasons, "reason", r => Words(html, $"Reason ({string.Join(", ", r.Of)})", r));
    }

    private static void Words(HtmlText html, string what, Reason said)
    {
        HtmlFold.Who(html.Raw("<div class=\"note\"><p class=\"quiet\">").Text(what + " "), said.Credits).Text(said.Language == "en" ? "" : $" (Or. {said.Language})").Raw("</p>");
        HtmlFold.Others(html, said.Credits).Element("blockquote", said.Text, HtmlText.Language(said.Language)).Raw("</div>\n");
    }
}
