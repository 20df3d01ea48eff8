using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Row">1-based first row.</param>
/// <param name="Column">1-based first column.</param>
/// <param name="RowSpan">Rows it spans.</param>
/// <param name="ColumnSpan">Columns it spans.</param>
internal sealed record RuledCell(Box Box, int Row, int Column, int RowSpan, int ColumnSpan);
