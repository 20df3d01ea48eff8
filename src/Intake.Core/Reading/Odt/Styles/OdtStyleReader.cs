using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Odt.Styles;

/// <summary>Reads styles.</summary>
internal static class OdtStyleReader
{
    // <office:styles>
    //   <style:default-style style:family="paragraph"><style:text-properties …/></style:default-style>
    //   <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard" style:list-style-name="L1">
    //     <style:text-properties fo:font-weight="bold" style:text-line-through-style="solid"/>
    //   </style:style>
    //   <text:list-style style:name="L1">…</text:list-style>
    //   <text:outline-style>…</text:outline-style>
    // </office:styles>

    /// <summary>Reads the <c>office:styles</c> or <c>office:automatic-styles</c> that is the current element.</summary>
    public static void Read(XmlGate xml, OdtStyleSheet sheet, bool isAutomatic)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "style":
                    sheet.Add(ReadStyle(xml), isAutomatic);
                    break;
                case "default-style" when xml["family"] == "paragraph":
                    sheet.Defaults = ReadStyle(xml);
                    sheet.Defaults.IsResolved = true;
                    break;
                case "list-style":
                    sheet.Add(xml.Attribute("name", OdtXml.Style) ?? "", ListStyleReader.Read(xml));
                    break;
                case "outline-style":
                    sheet.Outline = ListStyleReader.Read(xml);
                    break;
            }
        }
    }

    private static OdtStyle ReadStyle(XmlGate xml)
    {
        var name = xml["name"] ?? "";
        var style = new OdtStyle
        {
            Key = (xml["family"] ?? "", name),
            Parent = xml["parent-style-name"],
            ListStyle = xml["list-style-name"],
            IsTitle = name.Equals("Title", StringComparison.OrdinalIgnoreCase),
        };
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "text-properties") style.Run = ReadLook(xml);
            else if (xml.Name == "table-properties") style.IsHidden = xml.Attribute("display", OdtXml.Table) == "false";
        }

        return style;
    }

    // §20: attributes of style:text-properties (§16.29.28 and following).
    private static RunFormat ReadLook(XmlGate xml)
    {
        var format = default(RunFormat);
        Say(Look.Bold, xml.Attribute("font-weight", OdtXml.Format), w => w is "bold" or "600" or "700" or "800" or "900");
        Say(Look.Italic, xml.Attribute("font-style", OdtXml.Format), s => s is "italic" or "oblique");
        Say(Look.Underline, xml["text-underline-style"] ?? xml["text-underline-type"], s => s != "none");
        Say(Look.Strike, xml["text-line-through-style"] ?? xml["text-line-through-type"], s => s != "none");
        Say(Look.Highlight, xml.Attribute("background-color", OdtXml.Format), c => c is not ("transparent" or "#ffffff" or "#FFFFFF"));
        Say(Look.Vanish, xml.Attribute("display", OdtXml.Text), d => d == "none");
        Say(Look.Superscript, xml["text-position"], p => p.StartsWith("super", StringComparison.Ordinal) || p[0] is > '0' and <= '9');
        Say(Look.Subscript, xml["text-position"], p => p.StartsWith("sub", StringComparison.Ordinal) || p[0] == '-');
        if (xml.Attribute("color", OdtXml.Format) is { } color) format = format with { Color = ColorOf(color) };
        if (xml["use-window-font-color"] == "true") format = format with { Color = "" };
        return format;

        void Say(Look look, string? value, Func<string, bool> isOn)
        {
            if (!string.IsNullOrEmpty(value)) format = new RunFormat(format.Said | look, isOn(value) ? format.On | look : format.On & ~look, format.Color);
        }
    }

    private static string ColorOf(string value) =>
        value.Length == 7 && value[0] == '#' && value.AsSpan(1).IndexOfAnyExcept(System.Buffers.SearchValues.Create("0123456789abcdefABCDEF")) < 0
            ? value[1..].ToUpperInvariant() : "";
}
