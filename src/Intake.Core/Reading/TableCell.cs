namespace Intake.Reading;

/// <summary>The cell a paragraph stands in.</summary>
/// <param name="Table">1-based number of the table in its document; a nested table has its own.</param>
/// <param name="Row">1-based row.</param>
/// <param name="Column">1-based grid column of the cell's left edge; merged cells count the columns they span.</param>
/// <param name="ColumnSpan">Grid columns it spans, at least 1.</param>
/// <param name="ContinuesAbove">Whether the cell is merged with the one above it.</param>
public sealed record TableCell(int Table, int Row, int Column, int ColumnSpan = 1, bool ContinuesAbove = false);
