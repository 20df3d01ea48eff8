using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Html;

/// <summary>One lettered entry, and the rolling text of several.</summary>
internal static class HtmlEntry
{
    /// <summary>Of entries near one and the same other so many are shown in full; the others differ in the words that their line names.</summary>
    private const int NearInFull = 10;

    /// <summary>More wordings than this beside one another are folded.</summary>
    private const int MostBeside = 12;

    /// <summary>An entry with those that nearly equal it. What many propose is never folded, whatever it is near to.</summary>
    public static void Write(HtmlText html, CompiledProvision provision, IReadOnlyList<Entry> alike)
    {
        var folded = alike.Skip(1 + NearInFull).Where(e => e.Credits.Length <= HtmlFold.Open).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var entry in alike.Where(e => !folded.Contains(e))) One(html, provision, entry, withResult: true);
        if (folded.Count == 0) return;
        html.Raw("<details class=\"near\"><summary>").Text($"{Wording.Number(folded.Count)} more that differ from {alike[0].Letter} in few words").Raw("</summary>\n<p class=\"quiet\">Their lines name the words; compilation.xlsx has each resulting text in full.</p>\n");
        foreach (var entry in alike.Where(folded.Contains)) One(html, provision, entry, withResult: false);
        html.Raw("</details>\n");
    }

    /// <summary>What it does, who proposes it, who is for or against it, and the resulting text with its changes marked.</summary>
    private static void One(HtmlText html, CompiledProvision provision, Entry entry, bool withResult)
    {
        html.Raw("<div class=\"entry\"><div><span class=\"label\">").Text(entry.Letter + ".").Raw("</span>").Raw(entry.IsNew ? $"<span title=\"new\" role=\"img\" aria-label=\"new\">{Wording.Star}</span> " : "").Element("h4", Wording.Headline(provision, entry)).Raw(" ");
        if (!entry.Credits.IsEmpty) HtmlFold.Who(html, entry.Credits);
        var languages = entry.Contributions.Select(c => c.Language).Where(l => l != "en").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (languages.Count > 0) html.Text($" (Or. {string.Join(", ", languages)})");
        if (Wording.Measure(entry.Measure) is { Length: > 0 } measure) html.Raw(" ").Element("span", measure, " class=\"quiet\"");
        foreach (var position in entry.Positions) HtmlFold.Who(html.Raw(" <em>").Text(Wording.Passive(position.Stance)).Raw("</em> "), position.Credits);
        html.Raw("</div>\n");
        HtmlFold.Others(html, entry.Credits);
        foreach (var position in entry.Positions) HtmlFold.Others(html, position.Credits);
        if (withResult && entry.Result is not null) Result(html, provision, entry);
        if (entry.Near is { } near) html.Element("p", $"Differs from {near.Letter} only in: {Difference(near)}", " class=\"note quiet\"").Raw("\n");
        foreach (var told in entry.Kind == ChangeKind.Unclear ? entry.Contributions.DistinctBy(c => (AsWritten(c.Proposal), c.Language)) : [])
            html.Raw("<p class=\"note\">As received: ").Element("q", AsWritten(told.Proposal), HtmlText.Language(told.Language)).Raw("</p>\n");
        html.Raw("</div>\n");
    }

    /// <summary>The text with its competing wordings side by side.</summary>
    public static void Rolling(HtmlText html, CompiledProvision provision)
    {
        var wordings = provision.Rolling.Sum(p => p.Alternatives.Length);
        var many = wordings > MostBeside;
        html.Raw(many ? "<details class=\"rolling\"><summary>" : "<div class=\"rolling\"><p class=\"quiet\">").Text("Competing wordings side by side" + (many ? $" ({Wording.Number(wordings)})" : "")).Raw(many ? "</summary>" : "</p>").Raw("<p dir=\"auto\">");
        foreach (var piece in provision.Rolling)
        {
            if (piece.Alternatives.IsEmpty)
            {
                html.Text(piece.Text);
                continue;
            }

            html.Text("[").Text(piece.Text.Trim().Length > 0 ? piece.Text.Trim() : "…");
            foreach (var wanted in piece.Alternatives)
                html.Text(" / ").Element("ins", wanted.Text.Trim().Length > 0 ? wanted.Text.Trim() : "(delete)").Text($" ({string.Join(", ", wanted.Letters)})");
            html.Text("]").Text(piece.Text.EndsWith(' ') ? " " : "");
        }

        html.Raw(many ? "</p></details>\n" : "</p></div>\n");
    }

    private static string Difference(NearEntry near) => (near.There, near.Here) switch
    {
        ("", var here) => $"adds “{here}”",
        (var there, "") => $"omits “{there}”",
        (var there, var here) => $"“{here}” where {near.Letter} has “{there}”",
    };

    /// <summary>What the sender wrote.</summary>
    public static string AsWritten(Proposal proposal) =>
        proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.Rationale ?? string.Join(" → ", new[] { proposal.Old, proposal.New }.Where(t => t is not null));

    private static void Result(HtmlText html, CompiledProvision provision, Entry entry)
    {
        var language = entry.Contributions.IsEmpty ? "en" : entry.Contributions[0].Language;
        html.Raw("<p class=\"result\" dir=\"auto\">").Text(provision.Base is { Label.Length: > 0 } numbered ? numbered.Label + " " : "");
        if (provision.Base is null || entry.Edits.IsEmpty)
        {
            html.Element("ins", entry.Result!, HtmlText.Language(language)).Raw("</p>\n");
            return;
        }

        var (text, at) = (provision.Base.Text, 0);
        foreach (var edit in entry.Edits)
        {
            html.Text(text[at..edit.Start]);
            if (edit.Length > 0) html.Element("del", string.Concat(text.AsSpan(edit.Start, edit.Length), StruckSpace.After(text, edit)));
            if (edit.NewText.Length > 0) html.Element("ins", edit.NewText, HtmlText.Language(language));
            at = edit.End;
        }

        html.Text(text[at..]).Raw("</p>\n");
    }
}
