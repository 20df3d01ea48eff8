using System.Text;
using Intake.Reading.Numbering;
using Intake.Reading.Packages;

namespace Intake.Reading.Odt.Styles;

/// <summary>Reads how the numbers of a list are written.</summary>
internal static class ListStyleReader
{
    // <text:list-style style:name="L1">
    //   <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")" text:display-levels="2" text:start-value="3"/>
    //   <text:list-level-style-bullet text:level="3" text:bullet-char="•"/>
    // </text:list-style>

    /// <summary>Reads the list style or outline style that is the current element (ODF 1.3 part 3 §16.30, §16.34).</summary>
    public static NumberingLevel?[] Read(XmlGate xml)
    {
        var levels = new NumberingLevel?[NumberedList.Depth];
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Number("level", OdtXml.Text) is not (>= 1 and <= NumberedList.Depth and var level)) continue;
            levels[level - 1] = xml.Name switch
            {
                "list-level-style-number" or "outline-level-style" => ReadNumber(xml, level, levels),
                "list-level-style-bullet" or "list-level-style-image" => new NumberingLevel { Format = "bullet" },
                _ => null,
            };
        }

        return levels;
    }

    // §19.802: the numbers of the levels above stand before, each but the last behind a full stop; a level without a format shows none.
    private static NumberingLevel ReadNumber(XmlGate xml, int level, NumberingLevel?[] above)
    {
        var format = FormatOf(xml.Attribute("num-format", OdtXml.Style));
        if (format == "none") return new NumberingLevel { Format = format };
        var text = xml.Attribute("num-list-format", OdtXml.Extension) is { Length: > 0 } pattern ? Short(pattern) : null;
        if (text is null)
        {
            var numbers = new StringBuilder(xml.Attribute("num-prefix", OdtXml.Style));
            for (var shown = level - xml.Count("display-levels", OdtXml.Text, level) + 1; shown <= level; shown++)
            {
                if (shown < level && (above[shown - 1] is not { IsBullet: false } other || other.Format == "none")) continue;
                numbers.Append('%').Append(shown).Append(shown < level ? "." : "");
            }

            text = numbers.Append(xml.Attribute("num-suffix", OdtXml.Style)).ToString();
        }

        return new NumberingLevel { Start = xml.Number("start-value", OdtXml.Text) ?? 1, Format = format, Text = text };
    }

    // %1%.%2%) is %1.%2) elsewhere.
    private static string Short(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            text.Append(pattern[i]);
            if (pattern[i] != '%') continue;
            while (++i < pattern.Length && pattern[i] != '%') text.Append(pattern[i]);
        }

        return text.ToString();
    }

    // §19.500, style:num-format.
    private static string FormatOf(string? format) => format switch
    {
        null or "" => "none",
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        "А, Б, .., Аа, Аб, ... (ru)" or "А, Б, .., Аа, Бб, ... (ru)" => "russianUpper",
        "а, б, .., аа, аб, ... (ru)" or "а, б, .., аа, бб, ... (ru)" => "russianLower",
        "一, 二, 三, ..." => "chineseCounting",
        "①, ②, ③, ..." => "decimalEnclosedCircle",
        "أ, ب, ت, ..." => "arabicAlpha",
        "أ, ب, ج, ..." => "arabicAbjad",
        "١, ٢, ٣, ٤, ..." => "hindiNumbers",
        "1st" => "ordinal",
        "One" => "cardinalText",
        "First" => "ordinalText",
        _ => "decimal",
    };
}
