using Intake.Drafts;

namespace Intake.Rendering.Docx;

/// <summary>
/// The table of contents: links, each with a field for its page. It is no TOC field, because a program that only shows the file does not
/// compute the pages of one, while it does compute those of single references.
/// </summary>
internal static class ContentsSection
{
    public const string Map = "map";
    public const string Submissions = "submissions";
    public const string General = "general";
    public const string Provisions = "provisions";
    public const string Structure = "structure";
    public const string Attention = "attention";
    public const string Delegations = "delegations";
    public const string Mails = "mails";
    public const string Proponents = "proponents";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Write(new Line("TOCHeading").Text("Contents").OnNewPage());
        List<(string Style, string Bookmark, string Text)> entries =
        [
            ("TOC1", Map, MapSection.Title),
            ("TOC1", Submissions, SubmissionsSection.Title),
            ("TOC1", General, GeneralSection.Title),
            ("TOC1", Provisions, ProvisionsSection.Title),
            .. index.Compilation.Provisions
                .Where(p => p.Base is { Kind: ProvisionKind.Heading })
                .Select(p => (p.Base!.Level > 1 ? "TOC3" : "TOC2", index.Bookmark(p.Id)!, p.Base.Text)),
            ("TOC1", Structure, StructureSection.Title),
            ("TOC1", Attention, AttentionSection.Title),
            ("TOC1", Delegations, DelegationsAnnex.Title),
            ("TOC1", Mails, MailsAnnex.Title),
        ];
        if (ProponentsAnnex.IsNeeded(index)) entries.Add(("TOC1", Proponents, ProponentsAnnex.Title));
        foreach (var (style, bookmark, text) in entries) page.Write(new Line(style).ContentsLink(bookmark, text));
    }
}
