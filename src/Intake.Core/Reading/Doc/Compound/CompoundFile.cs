using System.Buffers.Binary;
using System.Text;

namespace Intake.Reading.Doc.Compound;

/// <summary>Reads compound files: small files in one, in chains of sectors ([MS-CFB]). What is out of range is not there; nothing throws.</summary>
internal sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;

    private readonly ReadOnlyMemory<byte> content;
    private readonly int sectorBytes;
    private readonly int miniBytes;
    private readonly int miniCutoff;
    private readonly List<int> fat = [];
    private readonly List<int> miniFat = [];
    private readonly List<CompoundEntry> entries = [];
    private readonly byte[] mini;

    private CompoundFile(ReadOnlyMemory<byte> content, int sectorShift, int miniShift)
    {
        this.content = content;
        (sectorBytes, miniBytes, miniCutoff) = (1 << sectorShift, 1 << miniShift, I32(0x38));
        ReadFat();
        foreach (var sector in Chain(fat, I32(0x3C), content.Length / sectorBytes)) ReadNumbers(sector, miniFat);
        foreach (var sector in Chain(fat, I32(0x30), content.Length / sectorBytes)) ReadEntries(Sector(sector).Span);
        mini = entries.Count > 0 ? Read(fat, entries[0].Start, entries[0].Bytes, Sector, sectorBytes) : [];
    }

    /// <summary>Names of the files in the outermost folder.</summary>
    public IEnumerable<string> Names => Outermost().Select(e => e.Name);

    /// <summary>Opens a file; null when it is none.</summary>
    public static CompoundFile? Open(ReadOnlyMemory<byte> content)
    {
        if (content.Length < HeaderBytes) return null;
        var header = content.Span;
        int sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header[0x1E..]), miniShift = BinaryPrimitives.ReadUInt16LittleEndian(header[0x20..]);
        return sectorShift is 9 or 12 && miniShift == 6 ? new CompoundFile(content, sectorShift, miniShift) : null;
    }

    /// <summary>The bytes of a file in the outermost folder, as far as they are there; null when there is no such file.</summary>
    public byte[]? File(string name)
    {
        foreach (var entry in Outermost())
        {
            if (entry.Type != 2 || !entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            return entry.Bytes < miniCutoff ? Read(miniFat, entry.Start, entry.Bytes, MiniSector, miniBytes) : Read(fat, entry.Start, entry.Bytes, Sector, sectorBytes);
        }

        return null;
    }

    // §2.3: the numbers of the first 109 sectors of the table stand in the header, those of the others in a chain of their own.
    private void ReadFat()
    {
        var most = content.Length / sectorBytes;
        var seen = new HashSet<int>();
        for (var i = 0; i < 109; i++) Add(I32(0x4C + (4 * i)));
        var next = I32(0x44);
        for (var links = 0; next >= 0 && links < most; links++)
        {
            var numbers = new List<int>();
            ReadNumbers(next, numbers);
            if (numbers.Count == 0) break;
            numbers[..^1].ForEach(Add);
            next = numbers[^1];
        }

        void Add(int sector)
        {
            if (sector >= 0 && sector < most && seen.Add(sector)) ReadNumbers(sector, fat);
        }
    }

    private void ReadNumbers(int sector, List<int> into)
    {
        var bytes = Sector(sector).Span;
        for (var i = 0; i + 4 <= bytes.Length; i += 4) into.Add(BinaryPrimitives.ReadInt32LittleEndian(bytes[i..]));
    }

    private void ReadEntries(ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= EntryBytes; bytes = bytes[EntryBytes..])
        {
            var name = Encoding.Unicode.GetString(bytes[..Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(bytes[64..]) - 2, 0, 62)]);
            entries.Add(new CompoundEntry(name, bytes[66], Number(bytes, 68), Number(bytes, 72), Number(bytes, 76), Number(bytes, 116), (uint)Number(bytes, 120)));
        }

        static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
    }

    // §2.6.4: the entries of a folder are a tree.
    private List<CompoundEntry> Outermost()
    {
        var found = new List<CompoundEntry>();
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        if (entries.Count > 0) open.Push(entries[0].Child);
        while (open.TryPop(out var number))
        {
            if (number < 0 || number >= entries.Count || !seen.Add(number)) continue;
            found.Add(entries[number]);
            open.Push(entries[number].Right);
            open.Push(entries[number].Left);
        }

        return found;
    }

    private byte[] Read(List<int> table, int start, long bytes, Func<int, ReadOnlyMemory<byte>> sector, int size)
    {
        var length = (int)Math.Min(bytes, content.Length);
        using var read = new MemoryStream(length);
        foreach (var number in Chain(table, start, (length / size) + 1))
        {
            var piece = sector(number);
            if (piece.IsEmpty) break;
            read.Write(piece.Span[..Math.Min(piece.Length, length - (int)read.Length)]);
            if (read.Length >= length) break;
        }

        return read.ToArray();
    }

    // A chain is no longer than what it holds, whatever circles it makes.
    private static IEnumerable<int> Chain(List<int> table, int start, int most)
    {
        for (var next = start; next >= 0 && next < table.Count && most-- > 0; next = table[next]) yield return next;
    }

    private ReadOnlyMemory<byte> Sector(int number)
    {
        var at = ((long)number + 1) * sectorBytes;
        return number < 0 || at >= content.Length ? default : content.Slice((int)at, (int)Math.Min(sectorBytes, content.Length - at));
    }

    private ReadOnlyMemory<byte> MiniSector(int number)
    {
        var at = (long)number * miniBytes;
        return number < 0 || at >= mini.Length ? default : mini.AsMemory((int)at, (int)Math.Min(miniBytes, mini.Length - at));
    }

    private int I32(int at) => BinaryPrimitives.ReadInt32LittleEndian(content.Span[at..]);
}
