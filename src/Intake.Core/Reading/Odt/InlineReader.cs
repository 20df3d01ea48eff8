using System.Text;
using Intake.Reading.Building;

namespace Intake.Reading.Odt;

/// <summary>Reads paragraphs and what stands in them.</summary>
internal static class InlineReader
{
    // <text:p text:style-name="P1">text <text:span text:style-name="T1">span</text:span><text:s text:c="2"/><text:tab/><text:line-break/><text:a>link</text:a></text:p>

    /// <summary>Reads the <c>text:p</c> or <c>text:h</c> that is the current element (ODF 1.3 part 3 §5.1.2, §5.1.3).</summary>
    public static void ReadParagraph(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var xml = story.Xml;
        var paragraph = story.Begin(into, scope);
        paragraph.Style = story.Styles.Paragraph(xml["style-name"]);
        if (xml.Name == "h")
        {
            paragraph.HeadingLevel = xml.Count("outline-level", OdtXml.Text, 9);
            paragraph.IsUnnumbered = xml["is-list-header"] == "true";
        }

        Read(story, into, paragraph, scope);
        story.End(paragraph);
    }

    private static void Read(OdtStory story, List<OpenParagraph> into, OdtParagraph paragraph, OdtScope scope)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadNode(depth))
        {
            if (xml.IsText) story.Say(paragraph, Collapse(paragraph, xml.Text), scope);
            else if (xml.Namespace == OdtXml.Text) ReadText(story, into, paragraph, scope);
            else if (xml.Name == "annotation") NoteReader.ReadComment(story, paragraph, scope);
            else if (xml.Name == "annotation-end") story.Builder.Comments.End(xml["name"], paragraph);
            else if (xml.Namespace == OdtXml.Draw) NoteReader.ReadShape(story, paragraph.After, scope);
            else if (xml.Namespace == OdtXml.Extension) Read(story, into, paragraph, scope);
        }
    }

    private static void ReadText(OdtStory story, List<OpenParagraph> into, OdtParagraph paragraph, OdtScope scope)
    {
        var xml = story.Xml;
        switch (xml.Name)
        {
            case "s":
                Whole(story, paragraph, new string(' ', xml.Count("c", OdtXml.Text, 1_000)), scope);
                break;
            case "tab":
                Whole(story, paragraph, "\t", scope);
                break;
            case "line-break":
                Whole(story, paragraph, "\n", scope);
                break;
            case "span":
                Read(story, into, paragraph, scope with { Look = (story.Styles.Find("text", xml["style-name"])?.Run ?? default).Over(scope.Look) });
                break;
            case "a":
                Read(story, into, paragraph, scope with { IsLink = true });
                break;
            case "change-start" or "change-end" or "change":
                ChangeMarks.Read(story, into, paragraph, scope);
                break;
            case "bookmark-start" or "bookmark-end":
                MoveMarks.Read(story, paragraph);
                break;
            case "note":
                NoteReader.ReadNote(story, paragraph, scope);
                break;
            case "hidden-text" or "hidden-paragraph":
                Read(story, into, paragraph, xml["is-hidden"] == "false" ? scope : scope with { IsHidden = true });
                break;
            case "ruby":
                ReadRuby(story, into, paragraph, scope);
                break;
            case "soft-page-break" or "note-citation" or "script" or "execute-macro":
                break;
            default:
                Read(story, into, paragraph, scope); // a field shows its content (§7)
                break;
        }
    }

    // §6.4: <text:ruby><text:ruby-base>…</text:ruby-base><text:ruby-text>…</text:ruby-text></text:ruby>
    private static void ReadRuby(OdtStory story, List<OpenParagraph> into, OdtParagraph paragraph, OdtScope scope)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            if (story.Xml.Name == "ruby-base") Read(story, into, paragraph, scope);
        }
    }

    private static void Whole(OdtStory story, OdtParagraph paragraph, string text, OdtScope scope)
    {
        paragraph.EndsWithSpace = false;
        story.Say(paragraph, text, scope);
    }

    // §6.1.2: white space is one space, and none at the beginning or behind another; a soft hyphen is no character.
    private static string Collapse(OdtParagraph paragraph, string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                if (!paragraph.EndsWithSpace) shown.Append(' ');
                paragraph.EndsWithSpace = true;
            }
            else if (c != '\u00AD')
            {
                shown.Append(c);
                paragraph.EndsWithSpace = false;
            }
        }

        return shown.ToString();
    }
}
