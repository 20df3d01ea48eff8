using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>Reads what hangs on a place in the text: notes, comments, text boxes.</summary>
internal static class NoteReader
{
    // <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>…</text:p></text:note-body></text:note>

    /// <summary>Reads the <c>text:note</c> that is the current element (ODF 1.3 part 3 §6.3.2).</summary>
    public static void ReadNote(OdtStory story, OdtParagraph paragraph, OdtScope scope)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            if (story.Xml.Name == "note-body") BlockReader.Read(story, paragraph.After, scope.Aside(ParagraphKind.Note));
        }
    }

    // <office:annotation office:name="a1"><dc:creator>…</dc:creator><dc:date>…</dc:date><text:p>…</text:p></office:annotation>words<office:annotation-end office:name="a1"/>

    /// <summary>Reads the <c>office:annotation</c> that is the current element (§14.1); one without a name hangs on its place.</summary>
    public static void ReadComment(OdtStory story, OpenParagraph? paragraph, OdtScope scope)
    {
        var xml = story.Xml;
        var name = xml["name"];
        var (author, date) = ("", (DateTimeOffset?)null);
        var paragraphs = new List<OpenParagraph>();
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "creator") author = xml.ReadText();
            else if (xml.Name == "date") date = FileDate.Of(xml.ReadText());
            else if (xml.Namespace is OdtXml.Text) BlockReader.ReadBlock(story, paragraphs, new OdtScope(ParagraphKind.Comment));
        }

        if (paragraphs.Count == 0) paragraphs.Add(new OdtParagraph { Kind = ParagraphKind.Comment });
        var comments = story.Builder.Comments;
        var id = name ?? $"\n{comments.All.Count()}";
        if (!comments.Add(id, new OpenComment { Author = author, Date = date, Paragraphs = paragraphs })) return;
        if (name is not null && scope.Kind == ParagraphKind.Body && scope.Cell is null) comments.Start(id, paragraph);
        else if (paragraph is not null) comments.Refer(id, paragraph);
    }

    /// <summary>Reads the shape or frame that is the current element (§10.3, §10.4): its text stands behind the paragraph it hangs on.</summary>
    public static void ReadShape(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var xml = story.Xml;
        if (xml.LocalName is "object" or "object-ole" or "image" or "plugin" or "applet") return;
        var inside = scope.Aside(ParagraphKind.TextBox);
        var depth = xml.Depth;
        while (xml.ReadChild(depth)) BlockReader.ReadBlock(story, into, inside);
    }
}
