namespace Intake.Rendering.Docx;

/// <summary>
/// What would be a table, as lines: a word processor lays a table out as a whole, and one of tens of thousands of cells keeps it
/// from opening the document for many minutes.
/// </summary>
internal static class LongList
{
    /// <summary>A table has no more rows than this.</summary>
    public const int MostRows = 2_000;

    /// <summary>The names of the columns come back after so many lines, some four pages.</summary>
    private const int LinesOfAHead = 200;

    /// <summary>Writes the rows, each a line.</summary>
    /// <param name="page">Takes them.</param>
    /// <param name="first">How wide the first column is, in twentieths of a point.</param>
    /// <param name="heads">Names of the columns.</param>
    /// <param name="rows">One line a cell.</param>
    /// <param name="figuresFrom">First column of figures.</param>
    public static void Write(Page page, int first, string[] heads, IEnumerable<Line[]> rows, int figuresFrom)
    {
        var written = 0;
        foreach (var row in rows)
        {
            if (written++ % LinesOfAHead == 0) page.Write(Line.Listed("TableHead", [.. heads.Select(head => new Line("TableHead").Text(head))], heads, int.MaxValue, first));
            page.Write(Line.Listed("TableText", row, heads, figuresFrom, first));
        }
    }
}
