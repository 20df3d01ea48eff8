using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads paragraph properties.</summary>
internal static class ParagraphPropertiesReader
{
    // <w:pPr>
    //   <w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>
    //   <w:rPr><w:ins w:author="…" w:date="…"/><w:del …/><w:moveFrom …/><w:moveTo …/></w:rPr>
    //   <w:sectPr>…</w:sectPr><w:pPrChange …><w:pPr>…</w:pPr></w:pPrChange>
    // </w:pPr>

    /// <summary>Reads the <c>w:pPr</c> that is the current element (§17.3.1.26).</summary>
    /// <param name="xml">At the element.</param>
    /// <param name="file">Where revisions and page margins are kept; null in styles, which have none.</param>
    public static ParagraphProperties Read(XmlGate xml, WordFile? file)
    {
        var properties = new ParagraphProperties();
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "pStyle":
                    properties.Style = xml["val"];
                    break;
                case "numPr":
                    ReadNumbering(xml, properties);
                    break;
                case "outlineLvl":
                    properties.OutlineLevel = xml.Whole("val");
                    break;
                case "framePr":
                    properties.IsFramed = xml["dropCap"] is null or "none";
                    break;
                case "rPr" when file is not null:
                    ReadMark(xml, properties, file);
                    break;
                case "sectPr" when file is not null:
                    file.Margins.ReadSection(xml);
                    break;
                case "pPrChange" when file is not null:
                    properties.Former = ParagraphProperties.None;
                    var change = xml.Depth;
                    while (xml.ReadChild(change))
                    {
                        if (xml.Name == "pPr") properties.Former = Read(xml, null);
                    }

                    break;
            }
        }

        return properties;
    }

    // §17.3.1.19: an absent level is not level 0, since a style may say another.
    private static void ReadNumbering(XmlGate xml, ParagraphProperties properties)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "ilvl") properties.NumberingLevel = xml.Whole("val");
            else if (xml.Name == "numId") properties.NumberingId = xml.Whole("val");
        }
    }

    // §17.13.5: ins, del, moveFrom and moveTo of a paragraph speak of its mark only, not of its text.
    private static void ReadMark(XmlGate xml, ParagraphProperties properties, WordFile file)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "ins":
                    properties.MarkInserted = file.Revisions.Read(xml);
                    break;
                case "del":
                    properties.MarkDeleted = file.Revisions.Read(xml);
                    break;
                case "moveTo":
                    properties.IsMarkMovedTo = properties.MarkInserted is null;
                    properties.MarkInserted ??= file.Revisions.Read(xml);
                    break;
                case "moveFrom":
                    properties.IsMarkMovedFrom = properties.MarkDeleted is null;
                    properties.MarkDeleted ??= file.Revisions.Read(xml);
                    break;
            }
        }
    }
}
