using Intake.Reading.Building;

namespace Intake.Reading.Docx;

/// <summary>Reads what stands between paragraphs: the content of a body, a cell, a note, a text box.</summary>
internal static class BlockReader
{
    // <w:body><w:p>…</w:p><w:tbl>…</w:tbl><w:sdt><w:sdtContent>…</w:sdtContent></w:sdt><w:customXml>…</w:customXml><w:sectPr>…</w:sectPr></w:body>

    /// <summary>Reads the children of the current element (§17.2.2, §17.5.2).</summary>
    /// <returns>The scope, which the properties of a cell complete.</returns>
    public static Scope Read(Story story, List<OpenParagraph> into, Scope scope)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "p":
                    ParagraphReader.Read(story, into, scope);
                    break;
                case "tbl":
                    TableReader.Read(story, into, scope);
                    break;
                case "tcPr" when scope.Cell is not null:
                    scope = TableReader.ReadCellProperties(story, scope, scope.Cell);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag":
                    Read(story, into, scope);
                    break;
                case "ins" or "del" or "moveFrom" or "moveTo":
                    Read(story, into, scope.Inside(story));
                    break;
                case "sectPr":
                    story.File.Margins.ReadSection(xml);
                    break;
                case "altChunk":
                    story.File.Package.Add(Findings.EmbeddedContent(story.File.Package.Source));
                    break;
                default:
                    story.ReadRange(null);
                    break;
            }
        }

        return scope;
    }
}
