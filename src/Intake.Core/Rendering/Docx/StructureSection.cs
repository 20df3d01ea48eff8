using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Moves, mergers and splits in one place; each also stands under its provision.</summary>
internal static class StructureSection
{
    public const string Title = "Structure";

    private static readonly int[] Widths = [1985, 3969, 3684];

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Structure);
        var rows = index.Compilation.Provisions
            .SelectMany(p => p.Entries.Where(e => e.Measure.Distance == Distance.Structure).Select(e => Row(p, e, index)))
            .ToList();
        if (rows.Count == 0) page.Write(new Line("Normal").Text("No proposals to move, merge or split paragraphs received."));
        else page.Table(Title, Widths, ["Provision", "Proposal", "Proponents"], rows);
    }

    private static Line[] Row(CompiledProvision provision, Entry entry, ProposalIndex index) =>
    [
        new Line("TableText").Link(index.Bookmark(provision.Id)!, Wording.Name(provision)).Text($" {entry.Letter}"),
        new Line("TableText").Quoting(Wording.Headline(provision, entry)),
        ProvisionsSection.Names(new Line("TableText"), entry.Credits),
    ];
}
