using System.Buffers.Binary;
using System.Text;
using Intake.Reading;
using Intake.Reading.Doc;

namespace Intake.Tests.Reading.Doc;

/// <summary>Makes Word 97 files: text with properties of characters and paragraphs, and tables given as bytes.</summary>
internal sealed class DocBuilder
{
    private const int TextAt = 0x800;

    private readonly StringBuilder text = new();
    private readonly List<(int End, byte[] Properties)> runs = [];
    private readonly List<(int End, byte[] Properties)> paragraphs = [];
    private readonly Dictionary<int, byte[]> tables = [];
    private readonly int[] lengths = new int[8];
    private int part;

    /// <summary>The third and fourth byte of the flags of the header, such as 0x0300.</summary>
    public int Flags { get; init; } = 0x0200;

    /// <summary>The mark of the program that made it.</summary>
    public string Creator { get; init; } = "";

    public int Version { get; init; } = 0x00C1;

    /// <summary>Whether characters are one byte.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Adds text with properties.</summary>
    public DocBuilder T(string words, params byte[][] properties)
    {
        text.Append(words);
        lengths[part] += words.Length;
        runs.Add((text.Length, [.. properties.SelectMany(p => p)]));
        return this;
    }

    /// <summary>Ends a paragraph by a mark, whose own properties may be given; then those of the paragraph.</summary>
    public DocBuilder P(string mark = "\r", byte[]? character = null, int style = 0, params byte[][] properties)
    {
        T(mark, character ?? []);
        paragraphs.Add((text.Length, [(byte)style, (byte)(style >> 8), .. properties.SelectMany(p => p)]));
        return this;
    }

    /// <summary>Goes on with another part of the text: 1 footnotes, 2 headers, 4 comments, 6 text boxes.</summary>
    public DocBuilder Part(int number)
    {
        part = number;
        return this;
    }

    /// <summary>Adds a table by its position in the header.</summary>
    public DocBuilder Table(int index, params byte[][] bytes)
    {
        tables[index] = [.. bytes.SelectMany(b => b)];
        return this;
    }

    /// <summary>Adds the authors of changes.</summary>
    public DocBuilder Authors(params string[] names) => Table(51, Strings([.. names.Select(n => (n, Array.Empty<byte>()))], 0));

    public Document Read(Limits? limits = null) => DocReader.Read("test.doc", Build(), limits ?? new Limits());

    public byte[] Build()
    {
        var size = IsNarrow ? 1 : 2;
        var end = TextAt + (size * text.Length);
        var page = (end + 511) / 512;
        var main = new byte[(page + 2) * 512];
        (IsNarrow ? Encoding.Latin1 : Encoding.Unicode).GetBytes(text.ToString()).CopyTo(main, TextAt);
        Page(main.AsSpan(page * 512, 512), runs, size, 1);
        Page(main.AsSpan((page + 1) * 512, 512), paragraphs, size, 13);
        tables[33] = [2, .. I(4 + 4 + 8), .. I(0), .. I(text.Length), .. U(0), .. I(IsNarrow ? (TextAt * 2) | 0x40000000 : TextAt), .. U(0)];
        tables[12] = [.. I(TextAt), .. I(end), .. I(page)];
        tables[13] = [.. I(TextAt), .. I(end), .. I(page + 1)];
        U(0xA5EC).CopyTo(main, 0);
        U(Version).CopyTo(main, 2);
        U(Flags).CopyTo(main, 0x0A);
        Encoding.ASCII.GetBytes(Creator).CopyTo(main, 0x22);
        U(0x88).CopyTo(main, 0x98);
        for (var i = 0; i < lengths.Length; i++) I(lengths[i]).CopyTo(main, 0x4C + (4 * i));
        var table = new List<byte>();
        foreach (var (index, bytes) in tables.OrderBy(t => t.Key))
        {
            I(table.Count).CopyTo(main, 0x9A + (8 * index));
            I(index == 73 ? 2 + (28 * bytes[0]) : bytes.Length).CopyTo(main, 0x9A + (8 * index) + 4);
            table.AddRange(bytes);
        }

        return CompoundBuilder.Build(("WordDocument", main), ("1Table", [.. table]));
    }

    /// <summary>A property.</summary>
    public static byte[] S(int code, params byte[] operand) => [(byte)code, (byte)(code >> 8), .. operand];

    public static byte[] U(int value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] I(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>A table of names with data behind each.</summary>
    public static byte[] Strings((string Name, byte[] Data)[] names, int extra) =>
        [.. U(0xFFFF), .. U(names.Length), .. U(extra), .. names.SelectMany(n => (byte[])[.. U(n.Name.Length), .. Encoding.Unicode.GetBytes(n.Name), .. n.Data])];

    /// <summary>Inserted by an author, at 2021-07-12 11:00.</summary>
    public static byte[] Ins(int author = 1) => [.. S(0x0801, 1), .. S(0x4804, U(author)), .. S(0x6805, I(664232640))];

    /// <summary>Deleted by an author.</summary>
    public static byte[] Del(int author = 1) => [.. S(0x0800, 1), .. S(0x4863, U(author)), .. S(0x6864, I(664232640))];

    // [MS-DOC] §2.9.33 and §2.9.175: places, then for each stretch where its properties are, which are written from the end.
    private static void Page(Span<byte> page, List<(int End, byte[] Properties)> stretches, int size, int entry)
    {
        var free = 510;
        var first = TextAt;
        for (var i = 0; i < stretches.Count; i++)
        {
            var properties = stretches[i].Properties;
            byte[] written = entry == 1 ? [(byte)properties.Length, .. properties]
                : properties.Length % 2 == 1 ? [(byte)((properties.Length + 1) / 2), .. properties]
                : [0, (byte)(properties.Length / 2), .. properties];
            free = (free - written.Length) & ~1;
            written.CopyTo(page[free..]);
            I(first).CopyTo(page[(4 * i)..]);
            page[(4 * (stretches.Count + 1)) + (entry * i)] = (byte)(free / 2);
            first = TextAt + (size * stretches[i].End);
            I(first).CopyTo(page[(4 * (i + 1))..]);
        }

        page[511] = (byte)stretches.Count;
    }
}
