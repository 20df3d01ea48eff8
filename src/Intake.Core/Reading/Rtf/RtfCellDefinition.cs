namespace Intake.Reading.Rtf;

/// <summary>One cell of a row as the row defines it (RTF 1.9.1, "Table Definitions").</summary>
/// <param name="RightEdge">Where it ends (<c>\cellx</c>), in twips.</param>
/// <param name="ContinuesLeft">Whether it is merged with the one before it (<c>\clmrg</c>).</param>
/// <param name="ContinuesAbove">Whether it is merged with the one above it (<c>\clvmrg</c>).</param>
internal readonly record struct RtfCellDefinition(int RightEdge, bool ContinuesLeft, bool ContinuesAbove);
