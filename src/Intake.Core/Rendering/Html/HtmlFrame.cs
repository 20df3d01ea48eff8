using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Rendering.Json;

namespace Intake.Rendering.Html;

/// <summary>What stands around the provisions: facts, legend, filters, map.</summary>
internal static class HtmlFrame
{
    /// <summary>From more names than this nobody can choose: then a part of the name is typed.</summary>
    public const int MostListed = 300;

    /// <summary>Title, facts and notices.</summary>
    public static void Header(HtmlText html, Compilation compilation)
    {
        html.Raw("<header>\n").Element("h1", compilation.Title).Raw("\n<p class=\"quiet\">Compilation of proposals and comments received</p>\n<dl class=\"facts\">\n");
        Fact(html, "Base draft", compilation.DraftTitle);
        if (compilation.Deadline is { } deadline) Fact(html, "Deadline", $"{Moment.Named(deadline, compilation.TimeZone)}{Utc(deadline, compilation)}");
        if (compilation.AsOf is { } last) Fact(html, "Includes mails up to", $"{Moment.Named(last, compilation.TimeZone)}{Utc(last, compilation)}");
        Fact(html, "Mails", Wording.Number(compilation.Submissions.Length));
        Fact(html, "In question", Wording.Many(compilation.Attention.Length, "place that a person must look at", "places that a person must look at"));
        html.Raw("</dl>\n<p><ins>Added words</ins> are bold and underlined, <del>deleted words</del> struck through. Proposals with the same resulting text are one entry with every proponent in brackets. Entries furthest from the draft come first; the measure is printed. The order implies nothing about merit or support. Proposals are shown as received; this page does not replace the submissions.</p>\n");
        if (Wording.StarLegend(compilation) is { } star) html.Element("p", star);
        html.Raw("</header>\n");
    }

    /// <summary>The filters, which the script shows: without it they could do nothing.</summary>
    public static void Filters(HtmlText html, Compilation compilation)
    {
        html.Raw("<form class=\"filters\" hidden role=\"search\" aria-label=\"Filter the provisions\">\n<label>Show <select name=\"state\"><option value=\"\">all provisions</option><option value=\"touched\">with anything received</option>");
        foreach (var state in Enum.GetValues<ProvisionState>()) html.Element("option", State(state), HtmlText.Attribute("value", KebabName.Of(state)));
        html.Raw("</select></label>\n<label>Provision <select name=\"place\"><option value=\"\">any</option>");
        foreach (var provision in compilation.Provisions.Where(HtmlProvisions.IsShown)) html.Element("option", Wording.Name(provision), HtmlText.Attribute("value", Anchor(provision.Id)));
        html.Raw("</select></label>\n");
        var everyone = Everyone(compilation);
        if (everyone.Length <= MostListed)
        {
            html.Raw("<label>Proponent <select name=\"who\"><option value=\"\">any</option>");
            foreach (var name in everyone) html.Element("option", name, HtmlText.Attribute("value", name.Replace('|', ' ')));
            html.Raw("</select></label>\n");
        }
        else
        {
            html.Raw("<label>Proponent’s name <input type=\"search\" name=\"who\" autocomplete=\"off\"></label>\n");
        }

        html.Raw("<label>Words <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n<label class=\"tick\"><input type=\"checkbox\" name=\"attention\">Needs attention</label>\n<button type=\"reset\">Show all</button>\n<output role=\"status\" data-text=\"{0} of {1} shown\"></output>\n</form>\n");
    }

    /// <summary>Every provision by section, with its state in words for those who see no colours.</summary>
    public static void Maps(HtmlText html, Compilation compilation)
    {
        html.Raw("<nav class=\"maps\" aria-labelledby=\"map\">\n<h2 id=\"map\">Map of the draft</h2>\n");
        var open = false;
        foreach (var provision in compilation.Provisions)
        {
            var isHeading = provision.Base?.Kind == Drafts.ProvisionKind.Heading;
            if (isHeading && open) html.Raw("</ul>\n");
            if (isHeading) html.Raw($"<p class=\"quiet\"><a{HtmlText.Attribute("href", "#" + Anchor(provision.Id))}>").Text(provision.Base!.Text).Raw("</a></p>\n");
            if (isHeading || !open) html.Raw("<ul class=\"map\">\n");
            open = true;
            if (!isHeading) Cell(html, provision);
        }

        html.Raw(open ? "</ul>\n</nav>\n" : "</nav>\n");
    }

    /// <summary>The id of a provision's element: letters and digits of its own id, others as their code.</summary>
    public static string Anchor(string provision) => "p-" + string.Concat(provision.Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c.ToString() : $"_{(int)c:x}"));

    /// <summary>A state in words.</summary>
    public static string State(ProvisionState state) => state switch
    {
        ProvisionState.Untouched => "nothing received",
        ProvisionState.Discussed => "positions or comments only",
        ProvisionState.Editorial => "editorial only",
        ProvisionState.Amended => "changes that do not compete",
        ProvisionState.Contested => "contested",
        ProvisionState.DeletionSought => "deletion sought",
    };

    private static void Cell(HtmlText html, CompiledProvision provision)
    {
        var state = KebabName.Of(provision.State);
        var who = provision.Entries.SelectMany(e => e.Credits).Select(c => c.Proponent.Name).Distinct().Count();
        html.Raw($"<li><a class=\"{state}\"{HtmlText.Attribute("href", "#" + Anchor(provision.Id))}{HtmlText.Attribute("title", State(provision.State))}>").Text(Wording.Name(provision));
        if (who > 0) html.Raw(" <span class=\"quiet\">").Text(Wording.Number(who)).Raw("</span>");
        html.Raw("</a></li>\n");
    }

    private static string Utc(DateTimeOffset time, Compilation compilation) => Moment.Utc(time, compilation.TimeZone) is { Length: > 0 } utc ? $" = {utc}" : "";

    private static void Fact(HtmlText html, string name, string value)
    {
        if (value.Length > 0) html.Element("dt", name).Element("dd", value).Raw("\n");
    }

    /// <summary>All whose mails count, in the compilation's order.</summary>
    public static ImmutableArray<string> Everyone(Compilation compilation) =>
        [.. Credits.Sort(compilation.Submissions.Where(s => s.Standing == Standing.Counted).SelectMany(s => s.Proponents).DistinctBy(p => p.Name)).Select(p => p.Name)];
}
