using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Collects the comments in the margin (ECMA-376-1 §17.13.4) while the text is written.</summary>
internal sealed class Remarks
{
    private readonly List<Comment> comments = [];

    /// <summary>Puts a comment on some content.</summary>
    /// <param name="content">What it hangs on; may be nothing, then it hangs on the place.</param>
    /// <param name="hand">Whose it is.</param>
    /// <param name="text">A paragraph a line; empty to say no more than whose the content is.</param>
    /// <param name="language">Of the text.</param>
    public IEnumerable<OpenXmlElement> On(IEnumerable<OpenXmlElement> content, Hand hand, string text, string language)
    {
        var id = Wording.Number(comments.Count);
        var comment = new Comment { Id = id, Author = hand.Author, Initials = hand.Initials };
        if (hand.Date is { } date) comment.Date = date.UtcDateTime;
        foreach (var line in text.Length > 0 ? text.ReplaceLineEndings("\n").Split('\n') : []) comment.Append(new Line("Reason").Text(line, language: language).DirectionOf(line).ToParagraph());
        if (hand.InFull is { } all) comment.Append(new Line("Reason").Text("Names in full: " + all).ToParagraph());
        comments.Add(comment);
        return [new CommentRangeStart { Id = id }, .. content, new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id })];
    }

    /// <summary>Changes under a name of an author; a comment names everyone who has no room in it.</summary>
    public IEnumerable<OpenXmlElement> Named(IEnumerable<OpenXmlElement> changes, Hand hand) => hand.InFull is null ? changes : On(changes, hand, "", "en");

    /// <summary>The part <c>word/comments.xml</c>.</summary>
    public Comments ToPart()
    {
        var part = new Comments();
        part.Append(comments);
        return part;
    }
}
