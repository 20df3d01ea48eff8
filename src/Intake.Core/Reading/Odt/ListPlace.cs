namespace Intake.Reading.Odt;

/// <summary>Where a paragraph stands in the lists around it.</summary>
/// <param name="Style">Name of the list's style; null for the one that its paragraph style names.</param>
/// <param name="Identity">Which list's count it goes on with: lists that continue one another share it.</param>
/// <param name="Level">0-based level.</param>
/// <param name="Start">The number that its item begins again with (text:start-value); null for going on.</param>
/// <param name="IsNumbered">Whether it is the first paragraph of an item: only that one prints the number (ODF 1.3 part 3 §5.3.4).</param>
internal sealed record ListPlace(string? Style, int Identity, int Level, int? Start, bool IsNumbered);
