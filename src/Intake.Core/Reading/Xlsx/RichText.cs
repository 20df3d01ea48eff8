using System.Collections.Immutable;
using System.Globalization;
using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>Reads texts whose parts may look different.</summary>
internal static class RichText
{
    // Excel's 56 colours begin with these, at 8 (ECMA-376-1:2016 §18.8.27, indexedColors).
    private static readonly string[] Indexed = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

    // <si><t>text</t></si> or <si><r><rPr><b/><strike/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">text </t></r><rPh>…</rPh></si>

    /// <summary>Reads the <c>si</c>, <c>is</c> or <c>text</c> that is the current element (ECMA-376-1:2016 §18.4.8).</summary>
    public static ImmutableArray<TextRun> Read(XmlGate xml)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "t") Add(runs, TextOf(xml), default);
            else if (xml.Name == "r") ReadRun(xml, runs);
        }

        return runs.ToImmutable();
    }

    /// <summary>Reads the <c>rPr</c> or <c>font</c> that is the current element (§18.4.7, §18.8.22).</summary>
    public static RunFormat ReadFont(XmlGate xml)
    {
        var format = default(RunFormat);
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "b":
                    Say(Look.Bold, xml.IsOn());
                    break;
                case "i":
                    Say(Look.Italic, xml.IsOn());
                    break;
                case "strike":
                    Say(Look.Strike, xml.IsOn());
                    break;
                case "u":
                    Say(Look.Underline, xml.IsOn());
                    break;
                case "vertAlign":
                    Say(Look.Superscript, xml.Attribute("val", "") == "superscript");
                    Say(Look.Subscript, xml.Attribute("val", "") == "subscript");
                    break;
                case "color":
                    format = format with { Color = ColorOf(xml) };
                    break;
            }
        }

        return format;

        void Say(Look look, bool on) => format = new RunFormat(format.Said | look, on ? format.On | look : format.On & ~look, format.Color);
    }

    /// <summary>The characters of a <c>t</c>, the current element; <c>_x000D_</c> stands for a character (§22.9.2.19, ST_Xstring).</summary>
    public static string TextOf(XmlGate xml)
    {
        var text = xml.ReadText();
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0 && at + 7 <= text.Length; at = at < text.Length ? text.IndexOf("_x", at + 1, StringComparison.Ordinal) : -1)
        {
            if (text[at + 6] != '_' || !int.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) continue;
            text = string.Concat(text.AsSpan(0, at), code is '\t' or '\n' or >= ' ' ? ((char)code).ToString() : "", text.AsSpan(at + 7));
        }

        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static void ReadRun(XmlGate xml, ImmutableArray<TextRun>.Builder runs)
    {
        var format = default(RunFormat);
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Name == "rPr") format = ReadFont(xml);
            else if (xml.Name == "t") Add(runs, TextOf(xml), format);
        }
    }

    private static void Add(ImmutableArray<TextRun>.Builder runs, string text, RunFormat format)
    {
        if (text.Length > 0) runs.Add(new TextRun(text, format.ToEmphasis(), format.ShownColor));
    }

    // A colour of the theme is what black is elsewhere, as far as can be told without the theme.
    private static string ColorOf(XmlGate xml)
    {
        var rgb = xml.Attribute("rgb", "");
        if (rgb is { Length: 8 } && rgb.All(char.IsAsciiHexDigit)) return rgb[2..].ToUpperInvariant();
        return xml.Whole("indexed") is >= 8 and < 16 and var index ? Indexed[index - 8] : "";
    }
}
