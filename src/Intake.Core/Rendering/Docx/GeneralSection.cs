using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;

namespace Intake.Rendering.Docx;

/// <summary>What was said about the draft as a whole, in full, then about its sections; the same words of several mails once.</summary>
internal static class GeneralSection
{
    public const string Title = "General comments";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.General);
        var sections = OnSections(index.Compilation).ToList();
        if (index.Compilation.General.IsEmpty && sections.Count == 0) page.Write(new Line("Normal").Text("No general comments received."));
        if (!index.Compilation.General.IsEmpty && sections.Count > 0) page.Write(new Line("Heading2").Text("The draft as a whole"));
        foreach (var same in Folded(index.Compilation))
        {
            var comment = same.First();
            var who = ProvisionsSection.Names(new Line("Who"), Credits(same));
            if (comment.Late) who.Text(" (late)");
            if (comment.Language != "en") who.Text($" (Or. {comment.Language})");
            page.Write(who);
            Paragraphs(page, comment);
        }

        foreach (var section in sections)
        {
            page.Write(new Line("Heading2").Link(index.Bookmark(section.Id)!, section.Base!.Text));
            ProvisionsSection.Comments(page, section);
        }
    }

    /// <summary>The headings on which something is said beyond their words: it speaks of the section.</summary>
    public static IEnumerable<CompiledProvision> OnSections(Compilation compilation) =>
        compilation.Provisions.Where(p => p.Base is { Kind: ProvisionKind.Heading } && !p.Comments.IsEmpty);

    /// <summary>General comments by their exact words, in the order of the first of each.</summary>
    public static IEnumerable<IGrouping<(bool Late, string Language, string Words), GeneralComment>> Folded(Compilation compilation) =>
        compilation.General.GroupBy(g => (g.Late, g.Language, string.Join('\u001f', g.Paragraphs)));

    /// <summary>Everyone who says the same; whether late is said once for all.</summary>
    public static ImmutableArray<Credit> Credits(IEnumerable<GeneralComment> same) =>
        [.. same.SelectMany(g => g.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal).Select(p => new Credit(p, Late: false, Doubtful: false))];

    /// <summary>The words alone.</summary>
    public static void Paragraphs(Page page, GeneralComment comment)
    {
        foreach (var paragraph in comment.Paragraphs)
            page.Write(new Line("General").DirectionOf(paragraph).Text(paragraph, language: comment.Language));
    }
}
