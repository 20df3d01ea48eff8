using System.Collections.Immutable;

namespace Intake.Reading.Xlsx;

/// <summary>A cell with words.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Runs">What it shows.</param>
internal sealed record SheetCell(CellPlace Place, ImmutableArray<TextRun> Runs);
