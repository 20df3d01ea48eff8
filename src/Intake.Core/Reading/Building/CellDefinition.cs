namespace Intake.Reading.Building;

/// <summary>One cell of a row as the row defines it.</summary>
/// <param name="RightEdge">Where it ends (<c>\cellx</c> in RTF), in twips.</param>
/// <param name="ContinuesLeft">Whether it is merged with the one before it (<c>\clmrg</c>).</param>
/// <param name="ContinuesAbove">Whether it is merged with the one above it (<c>\clvmrg</c>).</param>
internal readonly record struct CellDefinition(int RightEdge, bool ContinuesLeft, bool ContinuesAbove);
