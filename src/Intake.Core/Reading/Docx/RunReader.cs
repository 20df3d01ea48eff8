using Intake.Reading.Building;
using Intake.Reading.Docx.Styles;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads runs.</summary>
internal static class RunReader
{
    // <w:r><w:rPr>…</w:rPr><w:t xml:space="preserve">text </w:t><w:tab/><w:br/><w:noBreakHyphen/><w:footnoteReference w:id="1"/></w:r>

    /// <summary>Reads the run that is the current element (§17.3.2.25): its text (§17.3.3) and what hangs on it.</summary>
    public static void Read(Story story, WordParagraph paragraph, Scope scope)
    {
        var xml = story.Xml;
        var format = paragraph.Base;
        var depth = xml.Depth;
        var hasOwnMark = false;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "rPr":
                    format = ReadFormat(story, paragraph);
                    break;
                case "t" or "delText" when !hasOwnMark:
                    story.Say(paragraph, RunText.Read(xml), format, scope);
                    break;
                case "tab" or "ptab":
                    story.Say(paragraph, "\t", format, scope);
                    break;
                case "cr":
                    story.Say(paragraph, "\n", format, scope);
                    break;
                case "br":
                    if (xml["type"] is not ("page" or "column")) story.Say(paragraph, "\n", format, scope);
                    else if (!story.Fields.IsInCode) paragraph.Break(format.ToEmphasis(), scope.Inserted, scope.Deleted);
                    break;
                case "noBreakHyphen":
                    story.Say(paragraph, "\u2011", format, scope);
                    break;
                case "sym" when !hasOwnMark:
                    story.Say(paragraph, Symbols.Read(xml["char"], xml["font"]), format, scope);
                    break;
                case "fldChar":
                    FieldReader.Read(story, paragraph, format, scope);
                    break;
                case "instrText" or "delInstrText":
                    story.Fields.Code(xml.ReadText());
                    break;
                case "footnoteReference":
                    hasOwnMark = HasOwnMark(xml);
                    AddNote(story, story.File.Footnotes, paragraph, scope);
                    break;
                case "endnoteReference":
                    hasOwnMark = HasOwnMark(xml);
                    AddNote(story, story.File.Endnotes, paragraph, scope);
                    break;
                case "commentReference":
                    story.File.Comments.Refer(xml["id"], paragraph);
                    break;
                case "ruby":
                    ReadRuby(story, paragraph, scope);
                    break;
                case "drawing" or "pict" or "object":
                    ReadBoxes(story, paragraph, scope);
                    break;
                case "" when WordXml.IsMath(xml.Namespace) && xml.LocalName == "t":
                    story.Say(paragraph, RunText.Read(xml), format, scope);
                    break;
            }
        }
    }

    private static RunFormat ReadFormat(Story story, WordParagraph paragraph)
    {
        var format = RunFormatReader.Read(story.Xml, out var styleId);
        var style = story.File.Styles.Find(styleId);
        return format.Over(style is null ? paragraph.Base : RunFormat.OfStyles(style.Run, paragraph.Style.Run, story.File.Styles.Defaults));
    }

    // §17.11.7: the mark of a note is then typed behind the reference, and is as little text as a number would be.
    private static bool HasOwnMark(XmlGate xml) => xml["customMarkFollows"] is not (null or "0" or "false" or "off");

    private static void AddNote(Story story, Dictionary<string, List<OpenParagraph>> notes, WordParagraph paragraph, Scope scope)
    {
        if (story.Fields.IsInCode || !notes.Remove(story.Xml["id"] ?? "", out var note)) return;
        foreach (var one in note)
        {
            if (scope.Inserted is not null || scope.Deleted is not null) one.Revise(scope.Inserted, scope.Deleted);
            paragraph.After.Add(one);
        }
    }

    // <w:ruby><w:rubyPr>…</w:rubyPr><w:rt><w:r>…</w:r></w:rt><w:rubyBase><w:r>…</w:r></w:rubyBase></w:ruby> (§17.3.3.25)
    private static void ReadRuby(Story story, WordParagraph paragraph, Scope scope)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            if (story.Xml.Name == "rubyBase") ParagraphReader.ReadInline(story, paragraph, scope);
        }
    }

    // §17.17.1: w:txbxContent, however deep in DrawingML or VML.
    private static void ReadBoxes(Story story, WordParagraph paragraph, Scope scope)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadInside(depth))
        {
            if (story.Xml.Name == "txbxContent" && !story.Fields.IsInCode) BlockReader.Read(story, paragraph.After, scope.Box());
        }
    }
}
