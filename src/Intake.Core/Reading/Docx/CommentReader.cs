using Intake.Reading.Building;

namespace Intake.Reading.Docx;

/// <summary>Reads comments.</summary>
internal static class CommentReader
{
    // <w:comments><w:comment w:id="0" w:author="…" w:date="…" w:initials="…"><w:p>…</w:p></w:comment></w:comments>

    /// <summary>Reads the part of comments (§17.13.4.2), by id.</summary>
    public static Dictionary<string, OpenComment> Read(WordFile file, string? part)
    {
        var comments = new Dictionary<string, OpenComment>(StringComparer.Ordinal);
        using var xml = file.Package.OpenWord(part);
        if (xml is null) return comments;
        var story = new Story(file, xml);
        while (xml.ReadChild(0))
        {
            if (xml.Name != "comment") continue;
            var id = xml["id"] ?? "";
            var comment = new OpenComment { Author = xml["author"] ?? "", Date = FileDate.Of(xml["date"]), Paragraphs = [] };
            BlockReader.Read(story, comment.Paragraphs, new Scope(ParagraphKind.Comment));
            if (comment.Paragraphs.Count == 0) story.Begin(comment.Paragraphs).Kind = ParagraphKind.Comment;
            comments.TryAdd(id, comment);
        }

        return comments;
    }
}
