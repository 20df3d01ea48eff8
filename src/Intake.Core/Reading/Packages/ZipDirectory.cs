using System.Buffers.Binary;
using System.Text;

namespace Intake.Reading.Packages;

/// <summary>The list of files of a zip archive, read without inflating any. Clauses are those of PKWARE's APPNOTE 6.3.10.</summary>
/// <param name="Entries">The files, by name; the first of two with one name counts.</param>
/// <param name="IsComplete">Whether the archive's own list was there: a truncated archive is read from the headers before each file instead.</param>
/// <param name="IsFlooded">Whether there are more files than allowed; then <paramref name="Entries"/> holds the first ones.</param>
internal sealed record ZipDirectory(IReadOnlyDictionary<string, ZipEntry> Entries, bool IsComplete, bool IsFlooded)
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint DataDescriptor = 0x08074b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const uint Zip64Locator = 0x07064b50;

    /// <summary>Reads the list; an archive that is no archive has no entries and is not complete.</summary>
    public static ZipDirectory Read(ReadOnlySpan<byte> zip, int mostEntries) => ReadCentral(zip, mostEntries) ?? Salvage(zip, mostEntries);

    /// <summary>Where the packed bytes of an entry are; empty when its header is damaged (§4.3.7).</summary>
    public static (int Start, int Length) DataOf(ReadOnlySpan<byte> zip, ZipEntry entry)
    {
        if (entry.HeaderOffset < 0 || entry.HeaderOffset > zip.Length - 30) return default;
        var header = zip[(int)entry.HeaderOffset..];
        if (U32(header) != LocalHeader) return default;
        var start = entry.HeaderOffset + 30 + U16(header[26..]) + U16(header[28..]);
        return start > zip.Length ? default : ((int)start, (int)Math.Min(entry.PackedBytes, zip.Length - start));
    }

    private static ZipDirectory? ReadCentral(ReadOnlySpan<byte> zip, int mostEntries)
    {
        var end = FindEnd(zip);
        if (end < 0) return null;
        long at = U32(zip[(end + 16)..]);
        if (at == uint.MaxValue) at = Zip64Start(zip, end);
        var entries = new Dictionary<string, ZipEntry>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        while (at >= 0 && at <= zip.Length - 46 && U32(zip[(int)at..]) == CentralHeader)
        {
            if (++count > mostEntries) return new ZipDirectory(entries, true, true);
            var header = zip[(int)at..];
            int name = U16(header[28..]), extra = U16(header[30..]), comment = U16(header[32..]);
            if (header.Length < 46 + name + extra) return null;
            var entry = new ZipEntry(
                NameOf(header.Slice(46, name)), U16(header[10..]), U32(header[20..]), U32(header[42..]), (U16(header[8..]) & 1) != 0);
            entry = WithZip64(entry, U32(header[24..]) == uint.MaxValue, header.Slice(46 + name, extra));
            entries.TryAdd(entry.Name, entry);
            at += 46 + name + extra + comment;
        }

        return count == 0 ? null : new ZipDirectory(entries, true, false);
    }

    // §4.3.16: the end record stands in the last 22 bytes, or before a comment of at most 65,535.
    private static int FindEnd(ReadOnlySpan<byte> zip)
    {
        for (var i = zip.Length - 22; i >= 0 && i >= zip.Length - 22 - ushort.MaxValue; i--)
        {
            if (U32(zip[i..]) == EndOfDirectory) return i;
        }

        return -1;
    }

    private static long Zip64Start(ReadOnlySpan<byte> zip, int end)
    {
        if (end < 20 || U32(zip[(end - 20)..]) != Zip64Locator) return -1;
        var record = I64(zip[(end - 12)..]);
        return record < 0 || record > zip.Length - 56 ? -1 : I64(zip[((int)record + 48)..]);
    }

    // §4.5.3: sizes too large for 32 bits stand in the extra field 0x0001, in this order and only where the short field is all ones.
    private static ZipEntry WithZip64(ZipEntry entry, bool hasSize, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = U16(extra[2..]);
            if (length > extra.Length - 4) break;
            var field = extra.Slice(4, length);
            if (U16(extra) == 1)
            {
                if (hasSize && field.Length >= 8) field = field[8..];
                if (entry.PackedBytes == uint.MaxValue && field.Length >= 8)
                {
                    entry = entry with { PackedBytes = Math.Max(0, I64(field)) };
                    field = field[8..];
                }

                if (entry.HeaderOffset == uint.MaxValue && field.Length >= 8) entry = entry with { HeaderOffset = I64(field) };
                break;
            }

            extra = extra[(4 + length)..];
        }

        return entry;
    }

    private static ZipDirectory Salvage(ReadOnlySpan<byte> zip, int mostEntries)
    {
        var entries = new Dictionary<string, ZipEntry>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at <= zip.Length - 30 && U32(zip[at..]) == LocalHeader;)
        {
            if (entries.Count == mostEntries) return new ZipDirectory(entries, false, true);
            var header = zip[at..];
            int flags = U16(header[6..]), name = U16(header[26..]), extra = U16(header[28..]);
            var data = at + 30 + name + extra;
            if (data > zip.Length) break;
            long packed = U32(header[18..]);
            if ((flags & 8) != 0 || packed == uint.MaxValue || packed > zip.Length - data) packed = ToNextHeader(zip[data..]);
            entries.TryAdd(NameOf(header.Slice(30, name)), new ZipEntry(NameOf(header.Slice(30, name)), U16(header[8..]), packed, at, (flags & 1) != 0));
            at = data + (int)packed;
            if ((flags & 8) != 0 && at <= zip.Length - 16 && U32(zip[at..]) == DataDescriptor) at += 16;
        }

        return new ZipDirectory(entries, false, false);
    }

    // The length is unknown when the sizes follow the data (§4.3.9); deflate ends by itself, so that too long is no harm.
    private static int ToNextHeader(ReadOnlySpan<byte> data)
    {
        for (var i = 0; i <= data.Length - 4;)
        {
            var next = data[i..].IndexOf("PK"u8);
            if (next < 0 || i + next > data.Length - 4) break;
            i += next;
            if (U32(data[i..]) is LocalHeader or CentralHeader or DataDescriptor) return i;
            i += 2;
        }

        return data.Length;
    }

    private static string NameOf(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name).Replace('\\', '/').TrimStart('/');

    private static int U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static long I64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);
}
