using System.Collections.Immutable;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>Reads the cells of one sheet that hold words, and what is merged.</summary>
internal sealed class SheetReader(Workbook book, XmlGate xml)
{
    // A sheet has some hundred merged cells.
    private const int MostMerges = 2_000;

    private readonly HashSet<int> hiddenColumns = [];
    private int row;
    private int column;

    /// <summary>The cells with words, row by row.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>What is merged.</summary>
    public List<Merge> Merges { get; } = [];

    /// <summary>Whether words are in rows or columns that are not shown.</summary>
    public bool HasHidden { get; private set; }

    // <worksheet><cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s" s="2"><v>0</v></c></row></sheetData>
    //   <mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>

    /// <summary>Reads the part (ECMA-376-1:2016 §18.3.1.99, worksheet).</summary>
    public void Read()
    {
        while (xml.ReadChild(0))
        {
            var group = xml.Name;
            while (group is "cols" or "sheetData" or "mergeCells" && xml.ReadChild(1))
            {
                if (xml.Name == "col" && xml.Is("hidden")) Hide(xml.Whole("min") ?? 0, xml.Whole("max") ?? 0);
                else if (xml.Name == "row") ReadRow();
                else if (xml.Name == "mergeCell") AddMerge(xml.Attribute("ref", "") ?? "");
            }
        }
    }

    private void Hide(int first, int last)
    {
        for (var i = Math.Max(first, 1); i <= Math.Min(last, CellPlace.MostColumns); i++) hiddenColumns.Add(i);
    }

    private void ReadRow()
    {
        row = xml.Whole("r") ?? row + 1;
        column = 0;
        var isHidden = xml.Is("hidden");
        while (xml.ReadChild(2))
        {
            if (xml.Name != "c") continue;
            var place = CellPlace.Read(xml.Attribute("r", "")) ?? new CellPlace(row, Math.Min(column + 1, CellPlace.MostColumns));
            column = place.Column;
            var runs = ReadCell();
            if (runs.All(r => string.IsNullOrWhiteSpace(r.Text))) continue;
            if (isHidden || hiddenColumns.Contains(place.Column)) HasHidden = true;
            else Cells.Add(new SheetCell(place, runs));
            if (Cells.Count >= book.Builder.Limits.Paragraphs) xml.Stop(); // each is a paragraph at least
        }
    }

    // §18.3.1.4 and §18.18.11: t says whether v is a number, a position among the shared texts, a text, a truth value or an error; formulas are not computed.
    private ImmutableArray<TextRun> ReadCell()
    {
        var type = xml.Attribute("t", "") ?? "n";
        var style = xml.Whole("s") ?? 0;
        var (value, inline) = ("", ImmutableArray<TextRun>.Empty);
        while (xml.ReadChild(3))
        {
            if (xml.Name == "v") value = RichText.TextOf(xml);
            else if (xml.Name == "is") inline = RichText.Read(xml);
        }

        var runs = type switch
        {
            "inlineStr" => inline,
            "s" => int.TryParse(value, out var index) && index >= 0 && index < book.Strings.Count ? book.Strings[index] : [],
            "b" => [new TextRun(value is "1" or "true" ? "TRUE" : "FALSE")],
            "n" when value.Length > 0 => [new TextRun(NumberCode.Write(value, book.Styles.Code(style), book.CountsFrom1904))],
            _ => value.Length > 0 ? [new TextRun(value)] : [],
        };
        var font = book.Styles.Font(style);
        return font == default ? runs : [.. runs.Select(r => r with { Emphasis = r.Emphasis | font.ToEmphasis(), Color = r.Color ?? font.ShownColor })];
    }

    private void AddMerge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Merges.Count >= MostMerges) return;
        if (CellPlace.Read(range.AsSpan(0, colon)) is { } first && CellPlace.Read(range.AsSpan(colon + 1)) is { } last && first.Row <= last.Row && first.Column <= last.Column)
            Merges.Add(new Merge(first, last));
    }
}
