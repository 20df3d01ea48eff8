using System.Collections.Immutable;
using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>What all sheets of one workbook share.</summary>
/// <param name="Package">The zip package.</param>
/// <param name="Builder">What was read so far.</param>
/// <param name="Strings">The texts of cells, which refer to them by position.</param>
/// <param name="Styles">How cells and their numbers look.</param>
/// <param name="CountsFrom1904">Whether days are counted from 1904 (ECMA-376-1:2016 §18.17.4.1).</param>
internal sealed record Workbook(Package Package, DocumentBuilder Builder, List<ImmutableArray<TextRun>> Strings, CellStyles Styles, bool CountsFrom1904);
