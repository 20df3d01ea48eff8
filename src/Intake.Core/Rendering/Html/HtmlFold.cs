using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Rendering.Docx;

namespace Intake.Rendering.Html;

/// <summary>Folds what is too long to read at a glance into a disclosure (HTML, "The details element") that says how much it holds; without the script it opens too.</summary>
internal static class HtmlFold
{
    /// <summary>Of many things so many stand open.</summary>
    public const int Open = 10;

    /// <summary>Who, in brackets; of many as many as the Word file names, and how many others: <see cref="Others"/> must follow where a block may stand.</summary>
    public static HtmlText Who(HtmlText html, ImmutableArray<Credit> credits)
    {
        var many = credits.Length > ProponentsAnnex.MostNamed;
        Names(html.Raw("<span class=\"who\">["), many ? credits[..ProponentsAnnex.NamedOfMany] : credits);
        return html.Text(many ? $" and {Wording.Number(credits.Length - ProponentsAnnex.NamedOfMany)} others" : "").Raw("]</span>");
    }

    /// <summary>Those of many whom <see cref="Who"/> only counts; nothing for few.</summary>
    public static HtmlText Others(HtmlText html, ImmutableArray<Credit> credits)
    {
        if (credits.Length <= ProponentsAnnex.MostNamed) return html;
        html.Raw("<details><summary>").Text($"All {Wording.Number(credits.Length)} names").Raw("</summary><p class=\"who\">");
        return Names(html, credits).Raw("</p></details>\n");
    }

    /// <summary>The first of some things open, and the others behind how many there are.</summary>
    public static void Long<T>(HtmlText html, IReadOnlyList<T> things, string noun, Action<T> write)
    {
        var open = things.Count > 2 * Open ? Open : things.Count;
        foreach (var thing in things.Take(open)) write(thing);
        if (open == things.Count) return;
        html.Raw("<details><summary>").Text(Wording.Many(things.Count - open, "more " + noun)).Raw("</summary>\n");
        foreach (var thing in things.Skip(open)) write(thing);
        html.Raw("</details>\n");
    }

    private static HtmlText Names(HtmlText html, ImmutableArray<Credit> credits)
    {
        for (var i = 0; i < credits.Length; i++) html.Text(i > 0 ? "; " : "").Name(credits[i].Proponent.Name).Text(Wording.Credit(credits[i])[credits[i].Proponent.Name.Length..]);
        return html;
    }
}
