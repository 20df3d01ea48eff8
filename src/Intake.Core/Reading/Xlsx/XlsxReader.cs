using System.Collections.Immutable;
using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>Reads workbooks as Excel shows them: each sheet is a table. Clauses in this folder are those of ECMA-376-1:2016.</summary>
/// <remarks>Every part is read once, forward, by an <see cref="XmlGate"/>; empty cells cost nothing, and formulas show the value they had when the file was saved.</remarks>
internal static class XlsxReader
{
    /// <summary>Reads an .xlsx or .xlsm; never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most; the file counts as one mail.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits)
    {
        var findings = new List<Finding>();
        var builder = new DocumentBuilder(new Locus(name), limits, findings);
        var package = Package.Open(name, content, limits, findings);
        if (package is null) return builder.Close(FileFormat.Xlsx);
        var main = package.RelationshipsOf("").FirstOf("officeDocument") ?? "xl/workbook.xml";
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            builder.Add(Findings.UnreadableFormat(package.Source, "a binary spreadsheet (.xlsb)"));
            return builder.Close(FileFormat.Xlsx);
        }

        if (!ReadWorkbook(package, main, builder) && findings.Count == 0) builder.IsDamaged("it holds no workbook");
        return builder.Close(FileFormat.Xlsx);
    }

    // <workbook><workbookPr date1904="1"/><sheets><sheet name="Comments" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook> (§18.2)
    private static bool ReadWorkbook(Package package, string main, DocumentBuilder builder)
    {
        var relations = package.RelationshipsOf(main);
        var sheets = new List<string>();
        var (countsFrom1904, hasHidden) = (false, false);
        using (var xml = package.OpenSheet(main))
        {
            if (xml?.Name != "workbook") return false;
            while (xml.ReadChild(0))
            {
                var group = xml.Name;
                if (group == "workbookPr") countsFrom1904 = xml.Is("date1904");
                while (group == "sheets" && xml.ReadChild(1))
                {
                    if (xml.Attribute("state", "") is "hidden" or "veryHidden") hasHidden = true;
                    else if (relations.Find(xml.Reference()) is { } part && sheets.Count < package.Limits.ArchiveEntries) sheets.Add(part);
                }
            }
        }

        var book = new Workbook(package, builder, ReadStrings(package, relations.FirstOf("sharedStrings")), CellStyles.Read(package, relations.FirstOf("styles")), countsFrom1904);
        foreach (var part in sheets.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            hasHidden |= ReadSheet(book, part);
            if (builder.IsFull) break;
        }

        if (hasHidden) builder.Add(Findings.HiddenText(package.Source));
        return true;
    }

    private static bool ReadSheet(Workbook book, string part)
    {
        using var xml = book.Package.OpenSheet(part);
        if (xml?.Name != "worksheet") return false;
        var sheet = new SheetReader(book, xml);
        sheet.Read();
        var comments = SheetComments.Read(book.Package, book.Package.RelationshipsOf(part).FirstOf("comments"), book.Builder.Limits.Paragraphs);
        SheetTable.Add(book.Builder, sheet, comments);
        foreach (var loose in comments.OrderBy(c => (c.Key.Row, c.Key.Column))) SheetTable.AddLoose(book.Builder, loose.Value);
        return sheet.HasHidden;
    }

    // <sst><si>…</si></sst> (§18.4.9)
    private static List<ImmutableArray<TextRun>> ReadStrings(Package package, string? part)
    {
        var strings = new List<ImmutableArray<TextRun>>();
        using var xml = package.OpenSheet(part);
        if (xml is null) return strings;
        var (characters, runs) = (0L, 0);
        while (xml.ReadChild(0))
        {
            if (xml.Name != "si") continue;
            var text = RichText.Read(xml);
            strings.Add(text);
            characters += text.Sum(r => (long)r.Text.Length);
            runs += text.Length + 1;
            if (characters < package.Limits.TextCharacters && runs < package.Limits.TextRuns * 4L) continue;
            package.Exceeds($"{package.Limits.TextCharacters} characters");
            break;
        }

        return strings;
    }
}
