using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>What was said about the draft as a whole, in full.</summary>
internal static class GeneralSection
{
    public const string Title = "General comments";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.General);
        if (index.Compilation.General.IsEmpty) page.Write(new Line("Normal").Text("No general comments received."));
        foreach (var comment in index.Compilation.General)
        {
            var who = new Line("Who");
            for (var i = 0; i < comment.Proponents.Length; i++) who.Text(i > 0 ? "; " : "").Name(comment.Proponents[i].Name);
            if (comment.Late) who.Text(" (late)");
            if (comment.Language != "en") who.Text($" (Or. {comment.Language})");
            page.Write(who);
            Paragraphs(page, comment);
        }
    }

    /// <summary>The words alone.</summary>
    public static void Paragraphs(Page page, GeneralComment comment)
    {
        foreach (var paragraph in comment.Paragraphs)
            page.Write(new Line("General").DirectionOf(paragraph).Text(paragraph, language: comment.Language));
    }
}
