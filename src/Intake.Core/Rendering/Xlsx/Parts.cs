using DocumentFormat.OpenXml.Spreadsheet;
using Intake.Compiling;

namespace Intake.Rendering.Xlsx;

/// <summary>The parts of a workbook beside its sheet.</summary>
internal static class Parts
{
    /// <summary>Cell format of the first row.</summary>
    public const uint HeadStyle = 1;

    /// <summary>Cell format of all others: wrapped text that stays text when someone edits it.</summary>
    public const uint TextStyle = 2;

    /// <summary>The list of types.</summary>
    public const string ContentTypes = Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + Type + "sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + Type + "styles+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + Type + "worksheet+xml\"/></Types>";

    /// <summary>Leads to the workbook.</summary>
    public const string Root = Open + "<Relationship Id=\"rId1\" Type=\"" + Kind + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    /// <summary>Leads from the workbook to its sheet and styles.</summary>
    public const string OfWorkbook = Open + "<Relationship Id=\"rId1\" Type=\"" + Kind + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"" + Kind + "styles\" Target=\"styles.xml\"/></Relationships>";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Open = Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /// <summary>One sheet.</summary>
    public static string Workbook(Compilation compilation)
    {
        var rows = ProposalRow.Of(compilation).Count() + 1;
        return Declaration + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"Proposals\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
            + $"<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">Proposals!$A$1:${Name(CompilationXlsx.Width)}${Wording.Number(rows)}</definedName>"
            + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Proposals!$1:$1</definedName></definedNames></workbook>";
    }

    /// <summary>The letters of a column, from 1 on.</summary>
    public static string Name(int column) => column > 26 ? Name((column - 1) / 26) + Name(((column - 1) % 26) + 1) : ((char)('A' + column - 1)).ToString();

    /// <summary>Two formats beside the default.</summary>
    public static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Arial" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Arial" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Medium })),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { FontId = 1, BorderId = 1, NumberFormatId = 49, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { FontId = 0, NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true, QuotePrefix = true }));
}
