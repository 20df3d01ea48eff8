namespace Intake.Reading.Odt;

/// <summary>An open table and the grid of its cells; cells that others reach into are written as covered (ODF 1.3 part 3 §9.1.5).</summary>
internal sealed class OdtTable(int number)
{
    // Cells that reach down are few; more would be made up to slow the search for them.
    private const int MostReaching = 256;

    private readonly List<(int Column, int Span, int FirstRow, long LastRow)> reaching = [];
    private int row;
    private int column = 1;

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        row++;
        column = 1;
        reaching.RemoveAll(r => r.LastRow < row);
    }

    /// <summary>Begins a cell.</summary>
    public TableCell BeginCell(int span, int rows)
    {
        var cell = new TableCell(number, row, column, span);
        if (rows > 1 && reaching.Count < MostReaching) reaching.Add((column, span, row, row + (long)rows - 1));
        column++; // the columns that it spans follow as covered cells
        return cell;
    }

    /// <summary>Passes covered cells.</summary>
    /// <param name="columns">How many.</param>
    /// <param name="continues">Receives each cell from above that begins among them.</param>
    public void Cover(int columns, Action<TableCell> continues)
    {
        foreach (var (at, span, first, _) in reaching.Where(r => r.FirstRow < row && r.Column >= column && r.Column < column + columns).OrderBy(r => r.Column).ToArray())
            continues(new TableCell(number, row, at, span, ContinuesAbove: true));
        column += columns;
    }

    /// <summary>Ends a row: cells from above that were not written as covered.</summary>
    public void EndRow(Action<TableCell> continues) => Cover(Math.Max(0, reaching.Count == 0 ? 0 : reaching.Max(r => r.Column) - column + 1), continues);

    /// <summary>Passes rows that are repeated.</summary>
    public void SkipRows(int rows) => row = (int)Math.Min(int.MaxValue / 2, (long)row + rows);

    /// <summary>Passes cells that are repeated.</summary>
    public void SkipColumns(int columns) => column = Math.Min(int.MaxValue / 2, column + columns);
}
