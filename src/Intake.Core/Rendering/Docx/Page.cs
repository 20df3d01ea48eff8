using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx;

/// <summary>Writes the body of the document, block after block, without holding it.</summary>
/// <param name="writer">Stands inside <c>w:body</c>.</param>
internal sealed class Page(OpenXmlWriter writer)
{
    private int bookmarks;

    /// <summary>The last line, held back until it is known whether it must stay with the next.</summary>
    private Line? last;

    public void Write(Line line)
    {
        Flush();
        last = line;
    }

    /// <summary>Writes a line that would mean nothing at the head of a page, without the one before it.</summary>
    public void WriteWithPrevious(Line line)
    {
        last?.KeptWithNext();
        Write(line);
    }

    /// <summary>Writes what is held back; to be called at the end.</summary>
    public void Flush()
    {
        if (last is not null) writer.WriteElement(last.ToParagraph());
        last = null;
    }

    /// <summary>Writes a heading that the table of contents and links lead to.</summary>
    public void Heading(string style, string text, string bookmark) =>
        Write(new Line(style).Text(text).Bookmark(bookmark, ++bookmarks));

    /// <summary>Writes a line that links lead to.</summary>
    public void Marked(Line line, string bookmark) => Write(line.Bookmark(bookmark, ++bookmarks));

    /// <summary>Writes a table whose first row repeats on every page and whose rows never break across pages; where there are too many, lines.</summary>
    /// <param name="title">What a screen reader says of it.</param>
    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    /// <param name="heads">Texts of the first row.</param>
    /// <param name="rows">One line a cell.</param>
    /// <param name="figuresFrom">First column of figures, which stand at the right; none when left out.</param>
    /// <param name="count">How many rows, where there is one a mail or a proponent; those are made one by one, and may be tens of thousands.</param>
    public void Table(string title, int[] widths, string[] heads, IEnumerable<Line[]> rows, int figuresFrom = int.MaxValue, int count = 0)
    {
        if (count > LongList.MostRows)
        {
            LongList.Write(this, widths[0], heads, rows, figuresFrom);
            return;
        }

        OpenTable("Ruled", widths, title);
        Row(widths, [.. heads.Select((head, i) => new Line(i < figuresFrom ? "TableHead" : "FigureHead").Text(head))], isHead: true);
        foreach (var row in rows) Row(widths, row);
        CloseTable();
    }

    /// <summary>Begins a table.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    /// <param name="title">What a screen reader says of it (ECMA-376-1 §17.4.61).</param>
    /// <param name="description">How it is read, where its first row does not say it.</param>
    public void OpenTable(string style, int[] widths, string title, string? description = null)
    {
        Flush();
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties
        {
            TableStyle = new TableStyle { Val = style },
            TableWidth = new TableWidth { Width = Wording.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableLook = new TableLook
            {
                Val = description is null ? "0620" : "0600",
                FirstRow = description is null,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            },
            TableCaption = new TableCaption { Val = title },
            TableDescription = new TableDescription { Val = description ?? "The first row names the columns and repeats on every page." },
        });
        writer.WriteElement(new TableGrid(widths.Select(w => new GridColumn { Width = Wording.Number(w) })));
    }

    /// <summary>Writes one row; a cell that spans all columns when there is only one.</summary>
    /// <param name="widths">Of the table's columns.</param>
    /// <param name="cells">One line each.</param>
    /// <param name="isHead">The row repeats on every page.</param>
    /// <param name="shades">Background of each cell, RRGGBB; null for none.</param>
    public void Row(int[] widths, Line[] cells, bool isHead = false, string?[]? shades = null)
    {
        var row = new TableRow();
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        row.Append(properties);
        for (var i = 0; i < cells.Length; i++)
        {
            var spans = cells.Length == 1 && widths.Length > 1;
            var cell = new TableCellProperties
            {
                TableCellWidth = new TableCellWidth { Width = Wording.Number(spans ? widths.Sum() : widths[i]), Type = TableWidthUnitValues.Dxa },
            };
            if (spans) cell.GridSpan = new GridSpan { Val = widths.Length };
            if (shades?[i] is { } shade) cell.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade };
            row.Append(new TableCell(cell, cells[i].ToParagraph()));
        }

        writer.WriteElement(row);
    }

    public void CloseTable()
    {
        writer.WriteEndElement();
        Write(new Line("AfterTable"));
    }
}
