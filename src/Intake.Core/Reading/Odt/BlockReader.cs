using Intake.Reading.Building;
using Intake.Reading.Numbering;

namespace Intake.Reading.Odt;

/// <summary>Reads what stands between paragraphs: the content of a text, a cell, a note, a text box, a section.</summary>
internal static class BlockReader
{
    // <office:text><text:h text:outline-level="1">…</text:h><text:p>…</text:p><text:list>…</text:list><table:table>…</table:table><text:section>…</text:section></office:text>

    /// <summary>Reads the children of the current element (ODF 1.3 part 3 §3.4, §5.1).</summary>
    public static void Read(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth)) ReadBlock(story, into, scope);
    }

    /// <summary>Reads the current element.</summary>
    public static void ReadBlock(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var xml = story.Xml;
        switch (xml.Name)
        {
            case "p" or "h":
                InlineReader.ReadParagraph(story, into, scope);
                break;
            case "list":
                ReadList(story, into, scope);
                break;
            case "numbered-paragraph":
                ReadNumberedParagraph(story, into, scope);
                break;
            case "table":
                TableReader.Read(story, into, scope);
                break;
            case "section":
                Read(story, into, IsShown(story) ? scope : scope with { IsHidden = true });
                break;
            case "table-of-content" or "illustration-index" or "table-index" or "object-index" or "user-index" or "alphabetical-index" or "bibliography"
                or "index-body" or "index-title" or "text-box" or "soft-page-break-before":
                Read(story, into, scope);
                break;
            case "tracked-changes":
                RegionReader.Read(story);
                break;
            case "change-start" or "change-end" or "change":
                ChangeMarks.Read(story, into, null, scope);
                break;
            case "annotation":
                NoteReader.ReadComment(story, into.Count > 0 ? into[^1] : null, scope);
                break;
            case "annotation-end":
                story.Builder.Comments.End(xml["name"], into.Count > 0 ? into[^1] : null);
                break;
            default:
                if (xml.Namespace == OdtXml.Draw) NoteReader.ReadShape(story, into, scope);
                break;
        }
    }

    // <text:list xml:id="list1" text:style-name="L1" text:continue-numbering="true"><text:list-item text:start-value="3"><text:p>…</text:p><text:list>…</text:list></text:list-item></text:list>
    private static void ReadList(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var xml = story.Xml;
        var style = xml["style-name"];
        ListPlace place;
        if (scope.List is { } outer)
            place = outer with { Style = style ?? outer.Style, Level = Math.Min(outer.Level + 1, NumberedList.Depth - 1), Start = null };
        else
            place = new ListPlace(style, story.Lists.Begin(xml.Attribute("id", OdtXml.Xml), style ?? "", xml["continue-list"], xml["continue-numbering"] == "true"), 0, null, true);
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name is not ("list-item" or "list-header")) continue;
            ReadItem(story, into, scope, place with { Start = xml.Number("start-value", OdtXml.Text), IsNumbered = xml.Name == "list-item" });
        }
    }

    private static void ReadItem(OdtStory story, List<OpenParagraph> into, OdtScope scope, ListPlace place)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            var isParagraph = story.Xml.Name is "p" or "h";
            ReadBlock(story, into, scope with { List = place });
            if (isParagraph) place = place with { IsNumbered = false, Start = null };
        }
    }

    // §5.3.6: a paragraph that is an item of a list by itself.
    private static void ReadNumberedParagraph(OdtStory story, List<OpenParagraph> into, OdtScope scope)
    {
        var xml = story.Xml;
        var identity = story.Lists.Begin(null, xml["list-id"] ?? xml["style-name"] ?? "", null, goesOn: true);
        Read(story, into, scope with
        {
            List = new ListPlace(xml["style-name"], identity, xml.Count("level", OdtXml.Text, NumberedList.Depth) - 1, xml.Number("start-value", OdtXml.Text), true),
        });
    }

    // §19.770, text:display; §19.833, text:is-hidden: what its condition gave when the file was written.
    private static bool IsShown(OdtStory story) => story.Xml["display"] switch
    {
        "none" => false,
        "condition" => story.Xml["is-hidden"] != "true",
        _ => true,
    };
}
