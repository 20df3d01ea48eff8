namespace Intake.Reading.Doc;

/// <summary>Bytes of the text that have the same properties.</summary>
/// <param name="First">The first byte.</param>
/// <param name="Last">The byte behind the last one.</param>
/// <param name="Properties">The properties; of a paragraph behind the two bytes of its style.</param>
internal readonly record struct PropertyRun(long First, long Last, ByteView Properties);
