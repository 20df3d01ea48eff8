namespace Intake.Reading.Rtf;

/// <summary>A font of the file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CodePage">The code page of its bytes; null for that of the file.</param>
/// <param name="IsSymbol">Whether its bytes are signs and no letters.</param>
internal sealed record RtfFont(string Name = "", int? CodePage = null, bool IsSymbol = false);
