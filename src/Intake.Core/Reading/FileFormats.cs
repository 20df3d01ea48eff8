using System.Text;

namespace Intake.Reading;

/// <summary>Tells what a file is from its bytes; its name and declared type only decide between what the bytes leave open.</summary>
public static class FileFormats
{
    private const int Sniffed = 64 << 10;

    private static readonly (byte[] Magic, FileFormat Format)[] Signatures =
    [
        ("{\\rtf"u8.ToArray(), FileFormat.Rtf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileFormat.Ole), // [MS-CFB] §2.2
        ([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], FileFormat.Image),
        ([0xFF, 0xD8, 0xFF], FileFormat.Image), // JPEG
        ("GIF87a"u8.ToArray(), FileFormat.Image),
        ("GIF89a"u8.ToArray(), FileFormat.Image),
        ([.. "II*"u8, 0], FileFormat.Image), // TIFF, little-endian
        ([.. "MM"u8, 0, (byte)'*'], FileFormat.Image),
    ];

    /// <summary>The format of a file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Its name; empty when it has none.</param>
    /// <param name="mediaType">The type its sender declared, such as <c>text/plain</c>; empty when none.</param>
    public static FileFormat Of(ReadOnlyMemory<byte> content, string name = "", string mediaType = "")
    {
        var bytes = content.Span;
        foreach (var (magic, format) in Signatures)
        {
            if (bytes.StartsWith(magic)) return format;
        }

        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileFormat.Pdf;
        if (ZipDirectory.IsZip(bytes)) return ZipDirectory.Format(bytes, name);
        if (IsBitmap(bytes) || IsContainedImage(bytes)) return FileFormat.Image;
        if (!TextDecoding.IsText(bytes)) return FileFormat.Unknown;
        var head = TextDecoding.Decode(content[..Math.Min(content.Length, Sniffed)]);
        if (FlatOpenDocument(head) is { } flat) return flat;
        return HtmlSigns.IsHtml(head, name, mediaType) ? FileFormat.Html : FileFormat.Text;
    }

    /// <summary>What a person calls the format, with its article.</summary>
    internal static string PlainName(FileFormat format) => format switch
    {
        FileFormat.Text => "plain text",
        FileFormat.Html => "a web page",
        FileFormat.Docx => "a Word file",
        FileFormat.Odt => "an OpenDocument text",
        FileFormat.Ods => "an OpenDocument spreadsheet",
        FileFormat.Pdf => "a PDF file",
        FileFormat.Rtf => "a Rich Text file",
        FileFormat.Ole => "a file of an Office program before 2007",
        FileFormat.Xlsx => "a spreadsheet",
        FileFormat.Zip => "an archive",
        FileFormat.Image => "a picture",
        FileFormat.Unknown => "a file of an unknown kind",
    };

    // An OpenDocument file as one XML file names its type in its root element (ODF 1.3 part 3 §3.1.2, office:document).
    private static FileFormat? FlatOpenDocument(string head)
    {
        if (!head.StartsWith("<?xml", StringComparison.Ordinal) && !head.StartsWith("<office:document", StringComparison.Ordinal)) return null;
        var root = head.IndexOf("<office:document ", StringComparison.Ordinal);
        var type = root < 0 ? -1 : head.IndexOf("application/vnd.oasis.opendocument.", root, StringComparison.Ordinal);
        if (type < 0) return null;
        return head.AsSpan(type).StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) ? FileFormat.Ods : FileFormat.Odt;
    }

    // "BM" begins many an English text; a bitmap has four zero bytes and the size of a known header after it (BITMAPFILEHEADER, BITMAPINFOHEADER).
    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 18 && bytes.StartsWith("BM"u8) && bytes[6..10].IndexOfAnyExcept((byte)0) < 0
        && bytes[14] is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    private static bool IsContainedImage(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8))
        || (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) && Encoding.ASCII.GetString(bytes[8..12]) is "heic" or "heix" or "mif1" or "avif");
}
