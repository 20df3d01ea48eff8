using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Tables;

/// <summary>A table as its lines draw it.</summary>
/// <param name="Box">The whole of it.</param>
/// <param name="Columns">Where its columns begin and the last one ends, from left to right, in points.</param>
/// <param name="Rows">Where its rows begin and the last one ends, from top to bottom, in points.</param>
/// <param name="Cells">Its cells, row by row.</param>
internal sealed record RuledTable(Box Box, ImmutableArray<double> Columns, ImmutableArray<double> Rows, ImmutableArray<RuledCell> Cells);
