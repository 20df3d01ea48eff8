namespace Intake.Reading.Packages;

/// <summary>One reference of a part to another part of the same package.</summary>
/// <param name="Id">Its name within the part that refers.</param>
/// <param name="Kind">Last segment of its type, such as <c>footnotes</c>; the same in transitional and strict files.</param>
/// <param name="Target">Name of the part referred to.</param>
internal readonly record struct Relationship(string Id, string Kind, string Target);
