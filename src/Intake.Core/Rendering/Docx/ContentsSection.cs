using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Drafts;

namespace Intake.Rendering.Docx;

/// <summary>The table of contents: a field that Word can update, filled in with links so that it serves before anyone does.</summary>
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

    public static void Write(Page page, ProposalIndex index)
    {
        page.PageBreak();
        page.Write(new Line("TOCHeading").Text("Contents"));
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
        for (var i = 0; i < entries.Count; i++)
        {
            var line = new Line(entries[i].Style);
            if (i == 0) line.FieldPiece(FieldCharValues.Begin, " TOC \\o \"1-3\" \\h \\z ").FieldPiece(FieldCharValues.Separate);
            line.ContentsLink(entries[i].Bookmark, entries[i].Text);
            if (i == entries.Count - 1) line.FieldPiece(FieldCharValues.End);
            page.Write(line);
        }

        page.PageBreak();
    }
}
