namespace Intake.Reading.Building;

/// <summary>A table while it is read: rows define where their cells end, so that columns are known only when all rows are.</summary>
internal sealed class EdgeTable(int number)
{
    // Edges that a person draws by hand differ by less than a hair: 15 twips are a quarter of a millimetre.
    private const int Tolerance = 15;

    private readonly List<(List<List<OpenParagraph>> Cells, List<CellDefinition> Definitions)> rows = [];
    private List<List<OpenParagraph>> cells = [];
    private List<OpenParagraph> cell = [];

    /// <summary>Adds a paragraph to the open cell.</summary>
    public void Add(OpenParagraph paragraph) => cell.Add(paragraph);

    /// <summary>The open cell ends.</summary>
    public void EndCell()
    {
        cells.Add(cell);
        cell = [];
    }

    /// <summary>The open row ends.</summary>
    public void EndRow(List<CellDefinition> definitions)
    {
        if (cell.Count > 0) EndCell();
        if (cells.Count == 0) return;
        rows.Add((cells, definitions));
        cells = [];
    }

    /// <summary>The table ends: its paragraphs get their cells.</summary>
    public void Close()
    {
        EndRow([]);
        var edges = Edges();
        for (var row = 0; row < rows.Count; row++)
        {
            var before = -1;
            TableCell? left = null;
            for (var i = 0; i < rows[row].Cells.Count; i++)
            {
                var isDefined = i < rows[row].Definitions.Count;
                var definition = isDefined ? rows[row].Definitions[i] : default;
                var end = isDefined ? Math.Max(before + 1, IndexOf(edges, definition.RightEdge)) : before + 1;
                var place = definition.ContinuesLeft && left is not null
                    ? left with { ColumnSpan = end + 2 - left.Column }
                    : new TableCell(number, row + 1, before + 2, end - before, definition.ContinuesAbove);
                if (definition.ContinuesLeft && i > 0) Place(rows[row].Cells[i - 1], place);
                Place(rows[row].Cells[i], place);
                (before, left) = (end, place);
            }
        }
    }

    private static void Place(List<OpenParagraph> paragraphs, TableCell place)
    {
        foreach (var paragraph in paragraphs) paragraph.Cell = place;
    }

    private List<int> Edges()
    {
        var edges = new List<int>();
        foreach (var edge in rows.SelectMany(r => r.Definitions).Select(d => d.RightEdge).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Tolerance) edges.Add(edge);
        }

        return edges;
    }

    private static int IndexOf(List<int> edges, int edge)
    {
        var index = edges.BinarySearch(edge);
        return index >= 0 ? index : ~index - 1;
    }
}
