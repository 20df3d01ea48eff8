namespace Intake.Service.Viewing;

/// <summary>A file that can be downloaded.</summary>
/// <param name="Name">Such as <c>compilation.docx</c>.</param>
/// <param name="Length">In bytes; null for an edition that is made when somebody asks for it.</param>
public sealed record OverviewFile(string Name, long? Length);
