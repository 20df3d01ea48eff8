namespace Intake.Reading.Doc;

/// <summary>The header of the main file: where everything else stands ([MS-DOC] §2.5.1, Fib).</summary>
internal sealed class FileInformation(ByteView main)
{
    // Where the pairs of place and length begin: 32 bytes of FibBase, 28 of FibRgW97 and 88 of FibRgLw97, each behind its count (§2.5.1).
    private const int Places = 0x9A;

    /// <summary>Whether it is a file of Word 97 or later (§2.5.2, nFib).</summary>
    public bool IsWord97 => main.U16(0) == 0xA5EC && main.U16(2) >= 0x00C1;

    /// <summary>Whether it is one of Word at all.</summary>
    public bool IsWord => main.U16(0) is 0xA5EC or 0xA5DC;

    /// <summary>Whether it is encrypted (fEncrypted).</summary>
    public bool IsEncrypted => (main.U16(0x0A) & 0x0100) != 0;

    /// <summary>Whether LibreOffice wrote it: its mark stands where Word's does (§2.5.3, reserved1 to reserved4).</summary>
    public bool IsOfLibreOffice => main.Slice(0x22, 6).StartsWith("Caolan"u8);

    /// <summary>Name of the file with the tables (fWhichTblStm).</summary>
    public string TableName => (main.U16(0x0A) & 0x0200) != 0 ? "1Table" : "0Table";

    /// <summary>Length of one part of the text in characters (§2.5.4): 0 the body, 1 footnotes, 2 headers, 3 nothing, 4 comments, 5 endnotes, 6 text boxes, 7 those of headers.</summary>
    public int Characters(int part) => part == 3 ? 0 : Math.Max(0, main.I32(0x4C + (4L * part)));

    /// <summary>Where one part of the text begins, in characters.</summary>
    public int Start(int part)
    {
        long start = 0;
        for (var i = 0; i < part; i++) start += Characters(i);
        return (int)Math.Min(start, int.MaxValue);
    }

    /// <summary>A table by its position in FibRgFcLcb97 (§2.5.6) and those behind it; files of earlier versions have fewer.</summary>
    public ByteView Table(ByteView tables, DocTable table) => (int)table >= main.U16(Places - 2) ? default : tables.Slice((uint)main.I32(Places + (8L * (int)table)), (uint)main.I32(Places + (8L * (int)table) + 4));

    /// <summary>Where the table behind another one begins, which has no place of its own.</summary>
    public long EndOf(DocTable table) => (uint)main.I32(Places + (8L * (int)table)) + (long)(uint)main.I32(Places + (8L * (int)table) + 4);
}
