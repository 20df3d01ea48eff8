using System.IO.Compression;
using System.Text;
using Intake.Reading;
using Intake.Reading.Xlsx;

namespace Intake.Tests.Reading.Xlsx;

/// <summary>Makes workbooks from raw XML.</summary>
internal sealed record XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Content of each worksheet element.</summary>
    public required string[] Sheets { get; init; }

    /// <summary>Attributes of each sheet in the workbook, by position.</summary>
    public string[] SheetAttributes { get; init; } = [];

    /// <summary>Content of sst.</summary>
    public string Strings { get; init; } = "";

    /// <summary>Content of styleSheet.</summary>
    public string Styles { get; init; } = "";

    /// <summary>Content of the comments part of the first sheet; null leaves it out.</summary>
    public string? Comments { get; init; }

    /// <summary>Attributes of workbookPr.</summary>
    public string Properties { get; init; } = "";

    /// <summary>A sheet whose rows are texts with bars between cells.</summary>
    public static string Rows(params string[] rows) => $"<sheetData>{string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Split('|').Select((text, c) => Cell($"{(char)('A' + c)}{r + 1}", text)))}</row>"))}</sheetData>";

    /// <summary>A cell that holds its own text.</summary>
    public static string Cell(string place, string text) => text.Length == 0 ? $"<c r=\"{place}\"/>" : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static Document Read(string sheet) => new XlsxBuilder { Sheets = [sheet] }.Read();

    public Document Read(Limits? limits = null) => XlsxReader.Read("test.xlsx", Build(), limits ?? new Limits());

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types/>");
            Write(zip, "_rels/.rels", References(("main", "officeDocument", "xl/workbook.xml")));
            var sheets = Sheets.Select((_, i) => $"<sheet name=\"S{i}\" sheetId=\"{i + 1}\" {SheetAttributes.ElementAtOrDefault(i)} r:id=\"s{i}\"/>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr {Properties}/><sheets>{string.Concat(sheets)}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", References(
                [("st", "sharedStrings", "strings.xml"), ("sy", "styles", "styles.xml"), .. Sheets.Select((_, i) => ($"s{i}", "worksheet", $"sheet{i}.xml"))]));
            Write(zip, "xl/strings.xml", $"<sst xmlns=\"{Main}\">{Strings}</sst>");
            Write(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>");
            for (var i = 0; i < Sheets.Length; i++) Write(zip, $"xl/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\">{Sheets[i]}</worksheet>");
            if (Comments is not null)
            {
                Write(zip, "xl/_rels/sheet0.xml.rels", References(("c", "comments", "comments.xml")));
                Write(zip, "xl/comments.xml", $"<comments xmlns=\"{Main}\">{Comments}</comments>");
            }
        }

        return file.ToArray();
    }

    private static string References(params (string Id, string Kind, string Target)[] references) =>
        $"<Relationships xmlns=\"{Relations}\">{string.Concat(references.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
