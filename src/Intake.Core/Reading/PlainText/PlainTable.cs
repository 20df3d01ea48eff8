using System.Collections.Immutable;

namespace Intake.Reading.PlainText;

/// <summary>A table drawn in plain text.</summary>
/// <param name="End">Index of the first line behind it.</param>
/// <param name="Rows">The cells of each row, wrapped lines joined; an empty cell holds an empty text.</param>
internal sealed record PlainTable(int End, ImmutableArray<ImmutableArray<string>> Rows);
