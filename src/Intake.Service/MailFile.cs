namespace Intake.Service;

/// <summary>A mail on disk.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Stem">Its file name without <c>.eml</c>, unique in its run: the name of what is made from it.</param>
public sealed record MailFile(string Path, string Stem);
