namespace Intake.Service.Pipeline;

/// <summary>A file of a compilation.</summary>
/// <param name="Name">Such as <c>compilation.docx</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, long Length, string Sha256);
