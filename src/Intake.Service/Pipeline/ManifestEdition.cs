namespace Intake.Service.Pipeline;

/// <summary>An edition of a compilation beside its files.</summary>
/// <param name="Name">Of its file, such as <c>compilation.anonymous.docx</c>.</param>
/// <param name="Title">What its cover calls it.</param>
public sealed record ManifestEdition(string Name, string Title);
