using Intake.Reading.Docx.Styles;
using Intake.Reading.Numbering;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx.Numbering;

/// <summary>Reads the numbering part.</summary>
internal static class NumberingReader
{
    // Word allows some two thousand lists.
    private const int Most = 20_000;

    // <w:numbering>
    //   <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="…"/><w:lvl w:ilvl="0">…</w:lvl></w:abstractNum>
    //   <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/><w:lvl>…</w:lvl></w:lvlOverride></w:num>
    // </w:numbering>

    /// <summary>Reads the part (§17.9.16); a document without one has no lists.</summary>
    public static NumberingDefinitions Read(Package package, string? part, StyleSheet styles)
    {
        var definitions = new NumberingDefinitions(styles);
        using var xml = package.OpenWord(part);
        if (xml is null) return definitions;
        while (xml.ReadChild(0))
        {
            if (definitions.Definitions.Count + definitions.Lists.Count >= Most) break;
            if (xml.Name == "abstractNum") ReadDefinition(xml, definitions);
            else if (xml.Name == "num") ReadList(xml, definitions);
        }

        return definitions;
    }

    private static void ReadDefinition(XmlGate xml, NumberingDefinitions definitions)
    {
        var id = xml.Whole("abstractNumId") ?? -1;
        var levels = new NumberingLevel?[NumberedList.Depth];
        while (xml.ReadChild(1))
        {
            if (xml.Name == "numStyleLink" && xml["val"] is { } style) definitions.StyleOf[id] = style;
            else if (xml.Name == "lvl" && xml.Whole("ilvl") is >= 0 and < NumberedList.Depth and var level) levels[level] = ReadLevel(xml);
        }

        definitions.Definitions[id] = levels;
    }

    private static void ReadList(XmlGate xml, NumberingDefinitions definitions)
    {
        var id = xml.Whole("numId") ?? 0;
        var definition = -1;
        var levels = new NumberingLevel?[NumberedList.Depth];
        var starts = new int?[NumberedList.Depth];
        while (xml.ReadChild(1))
        {
            if (xml.Name == "abstractNumId") definition = xml.Whole("val") ?? -1;
            if (xml.Name != "lvlOverride" || xml.Whole("ilvl") is not (>= 0 and < NumberedList.Depth and var level)) continue;
            while (xml.ReadChild(2))
            {
                if (xml.Name == "startOverride") starts[level] = Start(xml);
                else if (xml.Name == "lvl") levels[level] = ReadLevel(xml);
            }
        }

        definitions.Lists[id] = new NumberedList(id, definition, levels, starts);
    }

    // <w:lvl><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="1"/><w:pStyle w:val="…"/><w:isLgl/><w:lvlText w:val="%1."/></w:lvl>
    private static NumberingLevel ReadLevel(XmlGate xml)
    {
        var level = new NumberingLevel();
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            level = xml.Name switch
            {
                "start" => level with { Start = Start(xml) },
                "numFmt" => level with { Format = xml["val"] ?? "decimal", Sample = FirstWord(xml["format"]) },
                "lvlRestart" => level with { Restart = xml.Whole("val") },
                "pStyle" => level with { Style = xml["val"] },
                "isLgl" => level with { IsLegal = xml.IsOn() },
                "lvlText" => level with { Text = xml["val"] ?? "" },
                _ => level,
            };
        }

        return level;
    }

    private static int Start(XmlGate xml) => Math.Clamp(xml.Whole("val") ?? 0, 0, short.MaxValue);

    private static string FirstWord(string? samples) => samples is null ? "" : samples.Split(',')[0].Trim();
}
