using System.Security.Cryptography;

namespace Intake.Service.Pipeline;

/// <summary>A file of a compilation.</summary>
/// <param name="Name">Such as <c>compilation.docx</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, long Length, string Sha256)
{
    /// <summary>The name of the manifest itself, which is not among its files.</summary>
    internal const string Own = "manifest.json";

    /// <summary>Whether some bytes are those of the file.</summary>
    internal bool Is(ReadOnlySpan<byte> content) => content.Length == Length && Convert.ToHexStringLower(SHA256.HashData(content)) == Sha256;
}
