using System.IO.Compression;
using System.Runtime.InteropServices;
using Intake.Mail;
using Intake.Reading.Packages;

namespace Intake.Extraction.Enclosing;

/// <summary>The files of a zip archive (APPNOTE 6.3), inflated under the limits of the mail. Office files are archives too and are never opened here.</summary>
internal static class ArchiveFiles
{
    private const int Chunk = 64 << 10; // bytes

    // What programs of one maker pack beside the files: copies of their icons and attributes.
    private static readonly string[] Litter = ["__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>Whether an archive packs files for a person, and is not a document made of parts (Open Packaging, OpenDocument, EPUB, Java).</summary>
    public static bool IsPlain(ReadOnlySpan<byte> zip)
    {
        var entries = ZipDirectory.Read(zip, 50).Entries;
        return entries.Count > 0 && !entries.ContainsKey("[Content_Types].xml") && !entries.ContainsKey("mimetype") && !entries.ContainsKey("META-INF/MANIFEST.MF") && !entries.ContainsKey("META-INF/manifest.xml");
    }

    /// <summary>Its files as attachments; null, with a Finding, when not one could be taken out. One that could not is left out with a Finding.</summary>
    public static List<MailPart>? Open(MailPart archive, Opening opening)
    {
        var source = new Locus(archive.Name);
        var directory = ZipDirectory.Read(archive.Content.Span, opening.Limits.ArchiveEntries);
        if (directory.IsFlooded || opening.Files + directory.Entries.Count > opening.Limits.ArchiveEntries)
        {
            opening.Note(Findings.LimitExceeded(source, FormattableString.Invariant($"{opening.Limits.ArchiveEntries} files in archives")));
            return null;
        }

        if (!directory.IsComplete) opening.Note(Findings.Damaged(source, "the end of the archive is missing"));
        opening.Files += directory.Entries.Count;
        var files = new List<MailPart>();
        var isEmpty = true;
        foreach (var entry in directory.Entries.Values.Where(e => !e.Name.EndsWith('/') && !Array.Exists(Litter, l => e.Name.Contains(l, StringComparison.OrdinalIgnoreCase))).OrderBy(e => e.HeaderOffset))
        {
            isEmpty = false;
            if (Inflate(archive, entry, opening) is { } content) files.Add(new MailPart(opening.Name(archive.Name, entry.Name), PartKind.Attachment, "application/octet-stream", content));
        }

        if (isEmpty) opening.Note(Findings.NoText(source));
        return files.Count == 0 ? null : files;
    }

    private static byte[]? Inflate(MailPart archive, ZipEntry entry, Opening opening)
    {
        var source = new Locus(archive.Name);
        if (entry.IsEncrypted || entry.Method is not (0 or 8))
        {
            opening.Note(Findings.EnclosedUnreadable(source, entry.IsEncrypted ? "it needs a password" : FormattableString.Invariant($"a file in it is packed by method {entry.Method}")));
            return null;
        }

        var (start, length) = ZipDirectory.DataOf(archive.Content.Span, entry);
        var packed = MemoryMarshal.TryGetArray(archive.Content, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset + start, length, writable: false)
            : new MemoryStream(archive.Content.Slice(start, length).ToArray(), writable: false);
        using Stream stream = entry.Method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
        return Copy(stream, source, length, opening);
    }

    private static byte[]? Copy(Stream stream, Locus source, long packedBytes, Opening opening)
    {
        var limits = opening.Limits;
        var content = new MemoryStream();
        var buffer = new byte[Chunk];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                opening.Bytes += read;
                content.Write(buffer, 0, read);
                var limit = content.Length > limits.InflatedPartBytes ? FormattableString.Invariant($"{limits.InflatedPartBytes >> 20} MiB in one file")
                    : opening.Bytes > limits.InflatedMailBytes ? FormattableString.Invariant($"{limits.InflatedMailBytes >> 20} MiB in all parts")
                    : content.Length > limits.RatioFreeBytes && content.Length / Math.Max(1, packedBytes) >= limits.InflationRatio ? FormattableString.Invariant($"more than {limits.InflationRatio} bytes for one packed")
                    : null;
                if (limit is null) continue;
                opening.Note(Findings.LimitExceeded(source, limit));
                return null;
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            opening.Note(Findings.Damaged(source, "a file in it is damaged"));
            return null;
        }

        return content.ToArray();
    }
}
