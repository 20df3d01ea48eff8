using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx.Styles;

/// <summary>Reads run properties.</summary>
internal static class RunFormatReader
{
    // <w:rPr><w:rStyle w:val="Strong"/><w:b/><w:strike w:val="0"/><w:color w:val="FF0000"/><w:rPrChange>…</w:rPrChange></w:rPr>

    /// <summary>Reads the <c>w:rPr</c> that is the current element (§17.3.2.28). A former format (<c>w:rPrChange</c>) is passed over.</summary>
    /// <param name="xml">At the element.</param>
    /// <param name="style">The character style it names; null for none.</param>
    public static RunFormat Read(XmlGate xml, out string? style)
    {
        style = null;
        var format = default(RunFormat);
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "rStyle":
                    style = xml["val"];
                    break;
                case "b":
                    format = Say(format, Look.Bold, xml.IsOn());
                    break;
                case "i":
                    format = Say(format, Look.Italic, xml.IsOn());
                    break;
                case "strike":
                    format = Say(format, Look.Strike, xml.IsOn());
                    break;
                case "dstrike":
                    format = Say(format, Look.DoubleStrike, xml.IsOn());
                    break;
                case "vanish":
                    format = Say(format, Look.Vanish, xml.IsOn());
                    break;
                case "u":
                    format = Say(format, Look.Underline, xml["val"] is not null && xml.IsOn());
                    break;
                case "highlight":
                    format = Say(format, Look.Highlight, xml.IsOn());
                    break;
                case "shd":
                    format = Say(format, Look.Shading, IsShaded(xml));
                    break;
                case "vertAlign":
                    format = Say(format, Look.Superscript, xml["val"] == "superscript");
                    format = Say(format, Look.Subscript, xml["val"] == "subscript");
                    break;
                case "color":
                    format = format with { Color = ColorOf(xml["val"]) };
                    break;
            }
        }

        return format;
    }

    private static RunFormat Say(RunFormat format, Look look, bool on) =>
        format with { Said = format.Said | look, On = on ? format.On | look : format.On & ~look };

    // White paper is not a highlight; a pattern over it is.
    private static bool IsShaded(XmlGate xml) =>
        xml["val"] is not (null or "nil" or "clear") || xml["fill"] is not (null or "" or "auto" or "FFFFFF" or "ffffff");

    private static string ColorOf(string? value)
    {
        if (value is not { Length: 6 }) return "";
        foreach (var c in value)
        {
            if (!char.IsAsciiHexDigit(c)) return "";
        }

        return value.ToUpperInvariant();
    }
}
