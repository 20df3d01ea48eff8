using Intake.Reading.Building;

namespace Intake.Reading.Docx;

/// <summary>Reads paragraphs, and what stands between their runs.</summary>
internal static class ParagraphReader
{
    // <w:p><w:pPr>…</w:pPr><w:r>…</w:r><w:ins w:author="…"><w:del w:author="…"><w:r>…</w:r></w:del></w:ins><w:hyperlink>…</w:hyperlink></w:p>

    /// <summary>Reads the paragraph that is the current element (§17.3.1.22).</summary>
    public static void Read(Story story, List<OpenParagraph> into, Scope scope)
    {
        var paragraph = story.Begin(into);
        Dress(story, paragraph, ParagraphProperties.None);
        ReadInline(story, paragraph, scope);
        story.End(paragraph, scope);
    }

    /// <summary>Reads the runs, and what holds runs, inside the current element.</summary>
    public static void ReadInline(Story story, WordParagraph paragraph, Scope scope)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "r":
                    RunReader.Read(story, paragraph, scope);
                    break;
                case "pPr":
                    Dress(story, paragraph, ParagraphPropertiesReader.Read(xml, story.File));
                    break;
                case "ins" or "del" or "moveFrom" or "moveTo":
                    ReadInline(story, paragraph, scope.Inside(story));
                    break;
                case "hyperlink":
                    ReadInline(story, paragraph, scope with { IsLink = true });
                    break;
                case "fldSimple":
                    ReadInline(story, paragraph, FieldStack.IsLink(xml["instr"]) ? scope with { IsLink = true } : scope);
                    break;
                case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
                    ReadInline(story, paragraph, scope);
                    break;
                case "":
                    ReadMath(story, paragraph, scope);
                    break;
                default:
                    story.ReadRange(paragraph);
                    break;
            }
        }
    }

    // §22.1: the text of an equation from left to right; its layout is not text.
    private static void ReadMath(Story story, WordParagraph paragraph, Scope scope)
    {
        var xml = story.Xml;
        if (!WordXml.IsMath(xml.Namespace) || xml.LocalName.EndsWith("Pr", StringComparison.Ordinal)) return;
        if (xml.LocalName == "r") RunReader.Read(story, paragraph, scope);
        else ReadInline(story, paragraph, scope);
    }

    private static void Dress(Story story, WordParagraph paragraph, ParagraphProperties properties)
    {
        paragraph.Properties = properties;
        paragraph.Style = story.File.Styles.Paragraph(properties.Style);
        paragraph.Base = RunFormat.OfStyles(default, paragraph.Style.Run, story.File.Styles.Defaults);
    }
}
