using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>A table and the characters in each of its cells.</summary>
/// <param name="Table">The table.</param>
/// <param name="Glyphs">Characters, cell by cell, in the order of its cells.</param>
internal sealed record FilledTable(RuledTable Table, ImmutableArray<ImmutableArray<Glyph>> Glyphs)
{
    /// <summary>Fills a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="glyphs">Characters inside its box.</param>
    public static FilledTable Of(RuledTable table, IEnumerable<Glyph> glyphs)
    {
        var fields = new Dictionary<(int Row, int Column), int>();
        for (var i = 0; i < table.Cells.Length; i++)
        {
            var cell = table.Cells[i];
            for (var field = 0; field < cell.RowSpan * cell.ColumnSpan; field++) fields[(cell.Row + (field / cell.ColumnSpan), cell.Column + (field % cell.ColumnSpan))] = i;
        }

        var filled = table.Cells.Select(_ => ImmutableArray.CreateBuilder<Glyph>()).ToArray();
        foreach (var glyph in glyphs)
        {
            var column = Math.Clamp(table.Columns.Count(c => c <= glyph.Center), 1, table.Columns.Length - 1);
            var row = Math.Clamp(table.Rows.Count(r => r > glyph.Middle), 1, table.Rows.Length - 1);
            filled[fields[(row, column)]].Add(glyph);
        }

        return new FilledTable(table, [.. filled.Select(f => f.ToImmutable())]);
    }
}
