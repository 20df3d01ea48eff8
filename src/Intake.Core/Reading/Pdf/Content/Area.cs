namespace Intake.Reading.Pdf.Content;

/// <summary>A filled rectangle.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Color">Its colour as six upper-case hexadecimal digits; null for black.</param>
internal readonly record struct Area(Box Box, string? Color);
