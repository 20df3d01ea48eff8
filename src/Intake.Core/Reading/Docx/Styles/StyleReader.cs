using Intake.Reading.Packages;

namespace Intake.Reading.Docx.Styles;

/// <summary>Reads the styles part.</summary>
internal static class StyleReader
{
    // <w:styles>
    //   <w:docDefaults><w:rPrDefault><w:rPr>…</w:rPr></w:rPrDefault></w:docDefaults>
    //   <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:basedOn w:val="…"/><w:pPr>…</w:pPr><w:rPr>…</w:rPr></w:style>
    // </w:styles>

    /// <summary>Reads the part (§17.7.4); a document without one has plain styles.</summary>
    public static StyleSheet Read(Package package, string? part)
    {
        var sheet = new StyleSheet();
        using var xml = package.OpenWord(part);
        if (xml is null) return sheet;
        while (xml.ReadChild(0))
        {
            switch (xml.Name)
            {
                case "docDefaults":
                    while (xml.ReadInside(1))
                    {
                        if (xml.Name == "rPr") sheet.Defaults = RunFormatReader.Read(xml, out _);
                    }

                    break;
                case "style":
                    ReadStyle(xml, sheet);
                    break;
            }
        }

        return sheet;
    }

    private static void ReadStyle(XmlGate xml, StyleSheet sheet)
    {
        var style = new Style { Id = xml["styleId"] ?? "" };
        var isDefault = xml["type"] == "paragraph" && xml["default"] is "1" or "true" or "on";
        while (xml.ReadChild(1))
        {
            switch (xml.Name)
            {
                case "name":
                    Name(style, xml["val"] ?? "");
                    break;
                case "basedOn":
                    style.BasedOn = xml["val"];
                    break;
                case "rPr":
                    style.Run = RunFormatReader.Read(xml, out _);
                    break;
                case "pPr":
                    ReadParagraph(xml, style);
                    break;
            }
        }

        sheet.Add(style);
        if (isDefault) sheet.DefaultParagraph = style;
    }

    private static void ReadParagraph(XmlGate xml, Style style)
    {
        var properties = ParagraphPropertiesReader.Read(xml, null);
        style.NumberingId = properties.NumberingId;
        style.NumberingLevel = properties.NumberingLevel;
        style.OutlineLevel = properties.OutlineLevel;
    }

    // Built-in styles keep their English names in every language of Word (§17.7.4.9); ids are translated.
    private static void Name(Style style, string name)
    {
        const string heading = "heading ";
        style.IsTitle = name.Equals("Title", StringComparison.OrdinalIgnoreCase);
        if (name.Length == heading.Length + 1 && name.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '9')
            style.HeadingLevel = name[^1] - '0';
    }
}
