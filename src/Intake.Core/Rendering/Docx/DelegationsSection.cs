using Intake.Compiling;
using Intake.Rendering.Editions;

namespace Intake.Rendering.Docx;

/// <summary>Delegation by delegation: its general comments, then in the draft's order its proposals, positions, comments and reasons.</summary>
internal static class DelegationsSection
{
    public const string Title = "By delegation";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Delegations);
        var proponents = OneDelegation.All(index.Compilation);
        if (proponents.IsEmpty) page.Write(new Line("Normal").Text("No submission counts yet."));
        for (var i = 0; i < proponents.Length; i++)
        {
            page.Marked(new Line("Heading2").Name(proponents[i].Name), Bookmark(i));
            Own(page, proponents[i].Name, OneDelegation.Of(index.Compilation, proponents[i].Name));
        }
    }

    /// <summary>The names, for the table of contents.</summary>
    public static IEnumerable<(string Style, string Bookmark, string Text)> Contents(ProposalIndex index) =>
        OneDelegation.All(index.Compilation).Select((p, i) => ("TOC2", Bookmark(i), p.Name));

    private static string Bookmark(int number) => "d" + Wording.Number(number + 1);

    private static void Own(Page page, string name, Compilation own)
    {
        if (own.General.IsEmpty && own.Provisions.IsEmpty && own.NotPlaced.IsEmpty) page.Write(new Line("Normal").Text("No proposal, position or comment was recorded."));
        if (!own.General.IsEmpty) page.Write(new Line("Who").Text("General comments"));
        foreach (var comment in own.General) GeneralSection.Paragraphs(page, comment);
        foreach (var provision in own.Provisions)
        {
            page.Write(new Line("Who").Text(provision.Base is null ? ProvisionsSection.NameOfNew(provision) : Label(provision)));
            foreach (var entry in provision.Entries)
            {
                if (OneDelegation.IsAmong(entry.Credits, name)) EntryBlock.Write(page, provision, entry);
                else page.Write(Stance(provision, entry, name));
            }

            ProvisionsSection.Said(page, provision);
        }

        if (own.NotPlaced.IsEmpty) return;
        page.Write(new Line("Who").Text("At no place of the draft"));
        foreach (var lost in own.NotPlaced) AttentionSection.NotPlaced(page, lost);
    }

    private static string Label(CompiledProvision provision) =>
        provision.Base!.Kind == Drafts.ProvisionKind.Heading ? Wording.Name(provision) : $"Paragraph {Wording.Name(provision)}";

    /// <summary><c>B. supported: Replace "prohibit" with "prevent" [Canada]</c>.</summary>
    private static Line Stance(CompiledProvision provision, Entry entry, string name)
    {
        var stances = string.Join(", ", entry.Positions.Where(p => OneDelegation.IsAmong(p.Credits, name)).Select(p => Wording.Passive(p.Stance)));
        var line = new Line("Proposal").Text($"{entry.Letter}.", Mark.Strong).Tab().Text($"{stances}: ", Mark.Label).Quoting(Wording.Headline(provision, entry));
        return entry.Credits.IsEmpty ? line : ProvisionsSection.Brackets(line.Text("  "), entry.Credits);
    }
}
