namespace Intake.Reading.Packages;

/// <summary>Tells compound files ([MS-CFB]) apart by their first bytes, without reading them.</summary>
internal static class OleContainer
{
    /// <summary>Whether the bytes begin as a compound file does (§2.2).</summary>
    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>What it is, as a phrase for a person: an encrypted office file ([MS-OFFCRYPTO] §1.3.3) or another.</summary>
    public static string Describe(ReadOnlySpan<byte> content) =>
        content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? "encrypted with a password" : "a Word 97–2003 file or another OLE file";
}
