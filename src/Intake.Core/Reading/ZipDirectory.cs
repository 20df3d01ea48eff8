using System.Buffers.Binary;
using System.Text;

namespace Intake.Reading;

/// <summary>Reads the names in a zip archive, and nothing else: no byte is inflated (APPNOTE.TXT 6.3 §4.3).</summary>
internal static class ZipDirectory
{
    private const int MaxNames = 2_000;

    /// <summary>Whether a file begins as an archive does: with an entry, or, empty, with the end record.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Which kind of document the archive is, by its main parts; its name decides for a cut-off one.</summary>
    public static FileFormat Format(ReadOnlySpan<byte> bytes, string name)
    {
        if (FirstEntry(bytes).StartsWith("mimetypeapplication/vnd.oasis.opendocument.text", StringComparison.Ordinal)) return FileFormat.Odt;
        if (FirstEntry(bytes).StartsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal)) return FileFormat.Ods;
        var names = Names(bytes);
        if (names.Contains("[Content_Types].xml"))
        {
            if (names.Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) return FileFormat.Docx;
            if (names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) return FileFormat.Xlsx;
        }

        if (names.Count > 0 && !(names.Contains("content.xml") && names.Contains("META-INF/manifest.xml"))) return FileFormat.Zip;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".docx" or ".docm" or ".dotx" when names.Count == 0 => FileFormat.Docx,
            ".xlsx" when names.Count == 0 => FileFormat.Xlsx,
            ".odt" => FileFormat.Odt,
            ".ods" => FileFormat.Ods,
            _ => FileFormat.Zip,
        };
    }

    private static string FirstEntry(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 30 ? "" : Encoding.ASCII.GetString(bytes[30..Math.Min(bytes.Length, 30 + 64)]);

    private static HashSet<string> Names(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var end = bytes.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + 22 > bytes.Length) return names;
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        while (names.Count < MaxNames && at + 46 <= bytes.Length)
        {
            var entry = bytes[(int)at..];
            if (!entry.StartsWith("PK\u0001\u0002"u8)) break;
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            var rest = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            if (46 + length > entry.Length) break;
            names.Add(Encoding.UTF8.GetString(entry.Slice(46, length)));
            at += 46 + length + rest;
        }

        return names;
    }
}
