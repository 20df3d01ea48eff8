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
    public const string Statistics = "statistics";
    public const string Originals = "originals";
    public const string Silent = "silent";
    public const string Proponents = "proponents";

    public static void Write(Page page, ProposalIndex index, IEnumerable<Part> parts)
    {
        page.Write(new Line("TOCHeading").Text("Contents").OnNewPage());
        foreach (var part in parts)
        {
            page.Write(new Line("TOC1").ContentsLink(part.Bookmark, part.Title));
            foreach (var (style, bookmark, text) in part.Contents?.Invoke(index) ?? []) page.Write(new Line(style).ContentsLink(bookmark, text));
        }
    }

    /// <summary>The headings of the draft.</summary>
    public static IEnumerable<(string Style, string Bookmark, string Text)> Headings(ProposalIndex index) =>
        index.Compilation.Provisions
            .Where(p => p.Base is { Kind: ProvisionKind.Heading })
            .Select(p => (p.Base!.Level > 1 ? "TOC3" : "TOC2", index.Bookmark(p.Id)!, p.Base.Text));
}
