namespace Intake.Reading.Packages;

/// <summary>One file of a zip archive, still packed.</summary>
/// <param name="Name">Its path, with <c>/</c> between folders and none before the first.</param>
/// <param name="Method">Compression method: 0 stored, 8 deflate.</param>
/// <param name="PackedBytes">Length of its packed bytes; for a salvaged entry, at most this.</param>
/// <param name="HeaderOffset">Where its local header begins in the archive.</param>
/// <param name="IsEncrypted">Whether it needs a password.</param>
internal readonly record struct ZipEntry(string Name, int Method, long PackedBytes, long HeaderOffset, bool IsEncrypted);
