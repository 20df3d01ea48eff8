namespace Intake.Compiling;

/// <summary>The small difference between two entries that nearly equal one another.</summary>
/// <param name="Letter">The entry that comes first.</param>
/// <param name="There">The words of that entry's result; empty when this one only adds.</param>
/// <param name="Here">The words of this entry's result in their place; empty when this one only omits.</param>
public sealed record NearEntry(string Letter, string There, string Here);
