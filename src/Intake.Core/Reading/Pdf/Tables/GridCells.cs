using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>Makes cells of the fields of a grid: fields with no line between them are one cell.</summary>
/// <param name="columns">Where columns begin and end, from left to right.</param>
/// <param name="rows">Where rows begin and end, from top to bottom.</param>
/// <param name="isRight">Whether a line is drawn at the right of a field, given its row and column.</param>
/// <param name="isBelow">Whether a line is drawn below a field.</param>
internal sealed class GridCells(ImmutableArray<double> columns, ImmutableArray<double> rows, Func<int, int, bool> isRight, Func<int, int, bool> isBelow)
{
    private readonly int width = columns.Length - 1;
    private readonly int height = rows.Length - 1;

    /// <summary>The cells, row by row. A group of fields that is no rectangle is taken as the rectangle from its first field that it fills.</summary>
    public ImmutableArray<RuledCell> Cells()
    {
        var taken = new bool[height, width];
        var cells = ImmutableArray.CreateBuilder<RuledCell>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (taken[row, column]) continue;
                var (down, across) = Extent(taken, row, column);
                for (var r = row; r < row + down; r++)
                {
                    for (var c = column; c < column + across; c++) taken[r, c] = true;
                }

                cells.Add(new RuledCell(new Box(columns[column], rows[row + down], columns[column + across], rows[row]), row + 1, column + 1, down, across));
            }
        }

        return cells.ToImmutable();
    }

    private (int Down, int Across) Extent(bool[,] taken, int row, int column)
    {
        var across = 1;
        while (column + across < width && !taken[row, column + across] && !isRight(row, column + across - 1)) across++;
        var down = 1;
        while (row + down < height && IsOpen(row + down - 1, column, across)) down++;
        return (down, across);
    }

    // The next row belongs to the cell when no line is drawn above it, nor between its fields.
    private bool IsOpen(int row, int column, int across)
    {
        for (var c = column; c < column + across; c++)
        {
            if (isBelow(row, c) || (c + 1 < column + across && isRight(row + 1, c))) return false;
        }

        return true;
    }
}
