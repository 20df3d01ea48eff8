using Intake.Reading.Building;

namespace Intake.Reading.Docx;

/// <summary>Reads tables.</summary>
internal static class TableReader
{
    // <w:tbl><w:tblPr>…</w:tblPr><w:tr><w:trPr><w:gridBefore w:val="1"/><w:ins …/></w:trPr><w:tc><w:tcPr>…</w:tcPr><w:p>…</w:p></w:tc></w:tr></w:tbl>

    /// <summary>Reads the table that is the current element (§17.4.37).</summary>
    public static void Read(Story story, List<OpenParagraph> into, Scope scope)
    {
        var row = 0;
        ReadRows(story, into, scope, ++story.File.Builder.Tables, ref row);
    }

    /// <summary>Reads the cell properties that are the current element: its span (§17.4.17), its merging (§17.4.84), and that it is inserted or deleted (§17.13.5).</summary>
    public static Scope ReadCellProperties(Story story, Scope scope, TableCell cell)
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell = cell with { ColumnSpan = Columns(xml.Whole("val")) };
                    break;
                case "vMerge":
                    cell = cell with { ContinuesAbove = xml["val"] is null or "continue" };
                    break;
                case "cellIns":
                    scope = scope with { Inserted = story.File.Revisions.Read(xml) };
                    break;
                case "cellDel":
                    scope = scope with { Deleted = story.File.Revisions.Read(xml) };
                    break;
            }
        }

        return scope with { Cell = cell };
    }

    private static void ReadRows(Story story, List<OpenParagraph> into, Scope scope, int table, ref int row)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            switch (story.Xml.Name)
            {
                case "tr":
                    var column = 1;
                    row++;
                    ReadCells(story, into, scope, table, row, ref column);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadRows(story, into, scope, table, ref row);
                    break;
                case "ins" or "del" or "moveFrom" or "moveTo":
                    ReadRows(story, into, scope.Inside(story), table, ref row);
                    break;
                default:
                    story.ReadRange(null);
                    break;
            }
        }
    }

    private static void ReadCells(Story story, List<OpenParagraph> into, Scope scope, int table, int row, ref int column)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            switch (story.Xml.Name)
            {
                case "trPr":
                    scope = ReadRowProperties(story, scope, ref column);
                    break;
                case "tc":
                    var read = BlockReader.Read(story, into, scope with { Cell = new TableCell(table, row, column) });
                    column += read.Cell?.ColumnSpan ?? 1;
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells(story, into, scope, table, row, ref column);
                    break;
                default:
                    story.ReadRange(null);
                    break;
            }
        }
    }

    // §17.13.5: a row that is inserted or deleted is so with everything in it, whatever its runs say.
    private static Scope ReadRowProperties(Story story, Scope scope, ref int column)
    {
        var depth = story.Xml.Depth;
        while (story.Xml.ReadChild(depth))
        {
            if (story.Xml.Name is "ins" or "del") scope = scope.Inside(story);
            else if (story.Xml.Name == "gridBefore") column += Math.Clamp(story.Xml.Whole("val") ?? 0, 0, short.MaxValue);
        }

        return scope;
    }

    private static int Columns(int? span) => Math.Clamp(span ?? 1, 1, short.MaxValue);
}
