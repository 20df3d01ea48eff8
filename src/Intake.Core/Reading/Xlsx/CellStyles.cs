using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>How cells look that name a format by position (ECMA-376-1:2016 §18.8, Styles).</summary>
internal sealed class CellStyles
{
    // Excel allows 64,000 formats of cells.
    private const int Most = 64_000;

    private readonly Dictionary<int, string> codes = [];
    private readonly List<RunFormat> fonts = [];
    private readonly List<(int Code, int Font)> cells = [];

    // <styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts><font><b/></font></fonts><cellXfs><xf numFmtId="164" fontId="0"/></cellXfs></styleSheet>

    /// <summary>Reads the part; a workbook without one has plain cells.</summary>
    public static CellStyles Read(Package package, string? part)
    {
        var styles = new CellStyles();
        using var xml = package.OpenSheet(part);
        if (xml is null) return styles;
        while (xml.ReadChild(0))
        {
            var group = xml.Name;
            while (group is "numFmts" or "fonts" or "cellXfs" && xml.ReadChild(1))
            {
                if (xml.Name == "numFmt" && styles.codes.Count < Most) styles.codes[xml.Whole("numFmtId") ?? -1] = xml.Attribute("formatCode", "") ?? "";
                else if (xml.Name == "font" && styles.fonts.Count < Most) styles.fonts.Add(RichText.ReadFont(xml));
                else if (xml.Name == "xf" && styles.cells.Count < Most) styles.cells.Add((xml.Whole("numFmtId") ?? 0, xml.Whole("fontId") ?? 0));
            }
        }

        return styles;
    }

    /// <summary>The format code of a cell's number, such as <c>0.00</c>; empty for a general one.</summary>
    public string Code(int style)
    {
        if (style >= cells.Count) return "";
        return codes.TryGetValue(cells[style].Code, out var code) ? code : NumberCode.BuiltIn(cells[style].Code);
    }

    /// <summary>How the text of a cell looks where its own runs say nothing.</summary>
    public RunFormat Font(int style) => style < cells.Count && cells[style].Font < fonts.Count ? fonts[cells[style].Font] : default;
}
