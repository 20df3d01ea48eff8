namespace Intake.Reading.Xlsx;

/// <summary>Where a cell stands in its sheet.</summary>
/// <param name="Row">1-based row.</param>
/// <param name="Column">1-based column.</param>
internal readonly record struct CellPlace(int Row, int Column)
{
    /// <summary>Most rows of a sheet (Excel's own limit).</summary>
    public const int MostRows = 1 << 20;

    /// <summary>Most columns of a sheet (Excel's own limit).</summary>
    public const int MostColumns = 1 << 14;

    /// <summary>Reads <c>B12</c>, also with dollar signs; null when it is no place of a sheet (ECMA-376-1:2016 §18.18.7, ST_CellRef).</summary>
    public static CellPlace? Read(ReadOnlySpan<char> text)
    {
        var (row, column, i) = (0, 0, 0);
        for (; i < text.Length && (char.IsAsciiLetter(text[i]) || text[i] == '$') && column <= MostColumns; i++)
        {
            if (text[i] != '$') column = (column * 26) + char.ToUpperInvariant(text[i]) - 'A' + 1;
        }

        for (; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '$') && row <= MostRows; i++)
        {
            if (text[i] != '$') row = (row * 10) + text[i] - '0';
        }

        return i == text.Length && row is >= 1 and <= MostRows && column is >= 1 and <= MostColumns ? new CellPlace(row, column) : null;
    }
}
