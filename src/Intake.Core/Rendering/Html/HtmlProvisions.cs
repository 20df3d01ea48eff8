using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Rendering.Json;

namespace Intake.Rendering.Html;

/// <summary>The draft, provision by provision, with what is proposed under each.</summary>
internal static class HtmlProvisions
{
    /// <summary>Writes them, a section of the page for each heading of the draft.</summary>
    public static void Write(HtmlText html, Compilation compilation)
    {
        var attention = compilation.Attention.SelectMany(a => a.Proposals).ToHashSet(StringComparer.Ordinal);
        html.Raw("<div id=\"provisions\">\n<h2>Provisions</h2>\n<section>\n");
        foreach (var provision in compilation.Provisions)
        {
            if (provision.Base is { Kind: ProvisionKind.Heading } heading)
            {
                html.Raw("</section>\n<section>\n").Element("h3", heading.Text, $" dir=\"auto\"{(provision.State == ProvisionState.Untouched ? HtmlText.Attribute("id", HtmlFrame.Anchor(provision)) : "")}").Raw("\n");
                if (provision.State == ProvisionState.Untouched) continue;
            }

            One(html, provision, attention);
        }

        html.Raw("</section>\n</div>\n");
    }

    private static void One(HtmlText html, CompiledProvision provision, HashSet<string> attention)
    {
        var contributions = provision.Entries.SelectMany(e => e.Contributions.Concat(e.Positions.SelectMany(p => p.Contributions))).Concat(provision.Positions.SelectMany(p => p.Contributions)).Concat(provision.Comments).ToList();
        var who = string.Join('|', contributions.SelectMany(c => c.Proponents).Select(p => p.Name.Replace('|', ' ')).Distinct(StringComparer.Ordinal));
        var asks = contributions.Exists(c => attention.Contains(c.Proposal.Id) || c.Proposal.Certainty == Certainty.Doubtful);
        var state = KebabName.Of(provision.State);
        html.Raw($"<article class=\"{state}\" id=\"{HtmlFrame.Anchor(provision)}\" data-state=\"{state}\"{HtmlText.Attribute("data-who", who)} data-attention=\"{(asks ? "yes" : "no")}\"{HtmlText.Attribute("aria-label", Wording.Name(provision))}>\n");
        html.Raw("<p class=\"base\" dir=\"auto\">");
        if (provision.Base is null) html.Element("span", $"{Wording.Place(provision.Id)} (new)", " class=\"label\"");
        else if (provision.Base.Kind == ProvisionKind.Paragraph) html.Element("span", provision.Base.Label, " class=\"label\"").Text(provision.Base.Text);
        else html.Text("Heading");
        html.Element("span", HtmlFrame.State(provision.State), " class=\"state\"").Raw("</p>\n");
        if (Wording.CountLine(provision.Count) is { Length: > 0 } count) html.Element("p", count, " class=\"quiet\"").Raw("\n");
        foreach (var departure in provision.Departures) html.Raw("<p class=\"quiet\">").Name(departure.Member).Text(", a member of ").Name(departure.Group).Text(", also speaks for itself here.").Raw("</p>\n");
        foreach (var entry in provision.Entries) HtmlEntry.Write(html, provision, entry);
        if (!provision.Rolling.IsEmpty) HtmlEntry.Rolling(html, provision);
        foreach (var position in provision.Positions) Who(html.Raw("<p class=\"note\">On the text as it stands: ").Element("strong", Wording.Stance(position.Stance)).Raw(" "), position.Credits).Raw("</p>\n");
        foreach (var comment in provision.Comments) Words(html, "Comment", Credits.Of([comment]), HtmlEntry.AsWritten(comment.Proposal), comment.Language);
        foreach (var reason in provision.Reasons) Words(html, $"Reason ({string.Join(", ", reason.Of)})", reason.Credits, reason.Text, reason.Language);
        html.Raw("</article>\n");
    }

    /// <summary><c>[European Union; Canada (late)]</c>.</summary>
    public static HtmlText Who(HtmlText html, ImmutableArray<Credit> credits)
    {
        html.Text("[");
        for (var i = 0; i < credits.Length; i++) html.Text(i > 0 ? "; " : "").Name(credits[i].Proponent.Name).Text(Wording.Credit(credits[i])[credits[i].Proponent.Name.Length..]);
        return html.Text("]");
    }

    private static void Words(HtmlText html, string what, ImmutableArray<Credit> credits, string words, string language)
    {
        Who(html.Raw("<div class=\"note\"><p class=\"quiet\">").Text(what + " ").Raw(""), credits).Text(language == "en" ? "" : $" (Or. {language})");
        html.Raw("</p>").Element("blockquote", words, HtmlText.Language(language)).Raw("</div>\n");
    }
}
