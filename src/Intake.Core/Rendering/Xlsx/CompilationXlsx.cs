using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Rendering.Json;

namespace Intake.Rendering.Xlsx;

/// <summary>Writes <c>compilation.xlsx</c>: one row for every proposal and position, to sort and filter.</summary>
public static class CompilationXlsx
{
    /// <summary>Most characters of a cell ([MS-OI29500] 2.1.635): Excel refuses a file with more.</summary>
    private const int LongestCell = 32_767;

    private const string CutEnd = " … (cut: a cell holds no more)";

    /// <summary>How many columns there are.</summary>
    internal static int Width => Columns.Length;

    private static readonly (string Head, double Width, Func<ProposalRow, Compilation, string> Cell)[] Columns =
    [
        ("Id", 16, (r, _) => r.Contribution.Proposal.Id),
        ("Provision", 14, (r, _) => r.Provision),
        ("Entry", 7, (r, _) => r.Letter),
        ("Operation", 16, (r, _) => KebabName.Of(r.Contribution.Proposal.Operation)),
        ("Old", 36, (r, _) => r.Contribution.Proposal.Old ?? ""),
        ("New", 36, (r, _) => r.Contribution.Proposal.New ?? ""),
        ("Result", 60, (r, _) => r.Contribution.Proposal.Result ?? ""),
        ("Reason", 40, (r, _) => r.Contribution.Proposal.Rationale ?? ""),
        ("Proponents", 28, (r, _) => string.Join("; ", r.Contribution.Proponents.Select(p => p.Name))),
        ("Supporters", 24, (r, _) => r.Names(Operation.Support)),
        ("Opponents", 24, (r, _) => r.Names(Operation.Oppose, Operation.Retain)),
        ("On the proposal of", 20, (r, _) => r.Contribution.Proposal.Supports ?? ""),
        ("Destination", 14, (r, _) => r.Contribution.Proposal.Destination ?? ""),
        ("Certainty", 11, (r, _) => KebabName.Of(r.Contribution.Proposal.Certainty)),
        ("Language", 10, (r, _) => r.Contribution.Language),
        ("Received (UTC)", 19, (r, c) => c.Submissions[r.Contribution.Submission - 1].ReceivedAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? ""),
        ("Late", 6, (r, _) => r.Contribution.Late ? "late" : ""),
        ("Submission", 11, (r, _) => Wording.Number(r.Contribution.Submission)),
        ("Source", 22, (r, _) => Source(r.Contribution.Proposal.Source)),
        ("As written", 60, (r, _) => r.Contribution.Proposal.Source.Quote),
    ];

    /// <summary>Writes an Office Open XML file (ECMA-376); the same compilation gives the same bytes on any machine.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using var archive = new Archive(stream);
        archive.Write("[Content_Types].xml", Parts.ContentTypes);
        archive.Write("_rels/.rels", Parts.Root);
        archive.Write("xl/workbook.xml", Parts.Workbook(compilation));
        archive.Write("xl/_rels/workbook.xml.rels", Parts.OfWorkbook);
        archive.Write("xl/styles.xml", Parts.Styles());
        archive.Write("xl/worksheets/sheet1.xml", writer => WriteSheet(writer, compilation));
    }

    private static void WriteSheet(OpenXmlWriter writer, Compilation compilation)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2" })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, Columns.Select(c => c.Head), Parts.HeadStyle);
        var row = 1;
        foreach (var proposal in ProposalRow.Of(compilation)) WriteRow(writer, ++row, Columns.Select(c => c.Cell(proposal, compilation)), Parts.TextStyle);
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Parts.Name(Columns.Length)}{Wording.Number(row)}" });
        writer.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape });
        writer.WriteEndElement();
    }

    /// <summary>Cells hold text and nothing else: what a delegation wrote is never a formula, a number or a link (ECMA-376-1 §18.18.11, <c>inlineStr</c>).</summary>
    private static void WriteRow(OpenXmlWriter writer, int number, IEnumerable<string> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (var cell in cells)
        {
            var text = XmlText.Clean(cell);
            if (text.Length > LongestCell) text = text[..(LongestCell - CutEnd.Length)] + CutEnd;
            writer.WriteElement(new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });
        }

        writer.WriteEndElement();
    }

    private static string Source(Locus source) => source.Paragraph is { } paragraph ? $"{source.Part}, paragraph {Wording.Number(paragraph)}" : source.Part;
}
