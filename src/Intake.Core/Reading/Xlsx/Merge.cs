namespace Intake.Reading.Xlsx;

/// <summary>Cells that are shown as one (ECMA-376-1:2016 §18.3.1.54, mergeCell).</summary>
/// <param name="First">The upper left cell, whose words are shown.</param>
/// <param name="Last">The lower right one.</param>
internal readonly record struct Merge(CellPlace First, CellPlace Last);
