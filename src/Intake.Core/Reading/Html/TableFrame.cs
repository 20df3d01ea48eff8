using System.Globalization;
using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>An open table and the grid of its cells (HTML Living Standard §4.9.12).</summary>
internal sealed class TableFrame(int number)
{
    /// <summary>Most columns in which cells that reach down are followed. Stops a page of spans from becoming millions of cells.</summary>
    private const int MaxSpanColumns = 64;

    private readonly SortedDictionary<int, Reach> reaching = [];
    private int row;
    private int column = 1;

    /// <summary>A cell that spans rows.</summary>
    private readonly record struct Reach(int Span, int FirstRow, int LastRow);

    /// <summary>Begins a row.</summary>
    public void BeginRow() => (row, column) = (row + 1, 1);

    /// <summary>Begins a <c>td</c> or <c>th</c>.</summary>
    /// <param name="element">The cell.</param>
    /// <param name="continuing">Receives the cells from above that stand before it.</param>
    public TableCell BeginCell(IElement element, List<TableCell> continuing)
    {
        if (row == 0) BeginRow();
        PassContinuing(continuing);
        var span = Span(element.GetAttribute("colspan"), 1000);
        var rows = Span(element.GetAttribute("rowspan"), 65534);
        var cell = new TableCell(number, row, column, span);
        if (column <= MaxSpanColumns) reaching[column] = new Reach(span, row, row + rows - 1);
        column += span;
        return cell;
    }

    /// <summary>Ends a row.</summary>
    /// <param name="continuing">Receives the cells from above that stand after its last own cell.</param>
    public void EndRow(List<TableCell> continuing)
    {
        foreach (var next in reaching.Where(r => r.Key >= column && Continues(r.Value)).Select(r => r.Key).ToArray())
        {
            column = Math.Max(column, next);
            PassContinuing(continuing);
        }
    }

    private void PassContinuing(List<TableCell> continuing)
    {
        while (reaching.TryGetValue(column, out var reach) && Continues(reach))
        {
            continuing.Add(new TableCell(number, row, column, reach.Span, ContinuesAbove: true));
            column += reach.Span;
        }
    }

    private bool Continues(Reach reach) => reach.FirstRow < row && row <= reach.LastRow;

    private static int Span(string? text, int most) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value > 0 ? Math.Min(value, most) : 1;
}
