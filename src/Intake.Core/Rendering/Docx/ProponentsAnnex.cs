using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Everyone who stands behind a thing that too many do to be named where it is printed; absent when there is no such thing.</summary>
internal static class ProponentsAnnex
{
    public const string Title = "Annex VI. Proponents where they are many";

    /// <summary>More proponents than this are not all named in the text: a page of names hides the proposal.</summary>
    public const int MostNamed = 60;

    /// <summary>So many of the many are named in the text, in the compilation's order.</summary>
    public const int NamedOfMany = 30;

    /// <summary>Whether anything has so many proponents.</summary>
    public static bool IsNeeded(ProposalIndex index) => Lists(index).Any();

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Proponents);
        foreach (var (provision, what, credits) in Lists(index))
        {
            var line = new Line("Normal");
            if (provision is null) line.Link(ContentsSection.General, GeneralSection.Title);
            else line.Link(index.Bookmark(provision.Id)!, Wording.Name(provision));
            line.Text($" {what}, {Wording.Many(credits.Length, "proponent")}: ", Mark.Label);
            page.Write(ProvisionsSection.AllNames(line, credits));
        }
    }

    private static IEnumerable<(CompiledProvision? Provision, string What, ImmutableArray<Credit> Credits)> Lists(ProposalIndex index) =>
        GeneralSection.Folded(index.Compilation).Select(g => ((CompiledProvision?)null, Wording.Quote(g.First().Paragraphs[0]), GeneralSection.Credits(g)))
            .Concat(index.Compilation.Provisions.SelectMany(Of))
            .Where(list => list.Item3.Length > MostNamed);

    private static IEnumerable<(CompiledProvision? Provision, string What, ImmutableArray<Credit> Credits)> Of(CompiledProvision provision)
    {
        foreach (var entry in provision.Entries)
        {
            yield return (provision, entry.Letter, entry.Credits);
            foreach (var position in entry.Positions) yield return (provision, $"{entry.Letter} ({Wording.Passive(position.Stance)})", position.Credits);
        }

        foreach (var position in provision.Positions) yield return (provision, Wording.Stance(position.Stance), position.Credits);
        foreach (var comment in ProvisionsSection.FoldedComments(provision)) yield return (provision, $"comment {Wording.Quote(comment.Key.Words)}", Credits.Of([.. comment]));
        foreach (var reason in provision.Reasons) yield return (provision, $"reason ({string.Join(", ", reason.Of)}) {Wording.Quote(reason.Text)}", reason.Credits);
    }
}
