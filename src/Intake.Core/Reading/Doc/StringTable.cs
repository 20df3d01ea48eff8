namespace Intake.Reading.Doc;

/// <summary>Reads tables of names ([MS-DOC] §2.2.4, STTB).</summary>
internal static class StringTable
{
    // Names are some hundreds; a longer table is made up.
    private const int Most = 20_000;

    /// <summary>The names, and the data behind each.</summary>
    public static List<(string Name, ByteView Data)> Read(ByteView bytes)
    {
        var names = new List<(string Name, ByteView Data)>();
        var isExtended = bytes.U16(0) == 0xFFFF;
        long at = isExtended ? 2 : 0;
        int count = bytes.U16(at), extra = bytes.U16(at + 2);
        at += 4;
        for (var i = 0; i < Math.Min(count, Most) && at < bytes.Length; i++)
        {
            var length = isExtended ? bytes.U16(at) : bytes.U8(at);
            at += isExtended ? 2 : 1;
            var name = isExtended ? bytes.Utf16(at, length) : string.Concat(Enumerable.Range(0, length).Select(c => (char)bytes.U8(at + c)));
            at += isExtended ? 2L * length : length;
            names.Add((name, bytes.Slice(at, extra)));
            at += extra;
        }

        return names;
    }

    /// <summary>Names one behind the other, each behind its length (§2.9.330, Xst).</summary>
    public static List<string> ReadPlain(ByteView bytes)
    {
        var names = new List<string>();
        for (long at = 0; at < bytes.Length && names.Count < Most; at += 2 + (2L * bytes.U16(at))) names.Add(bytes.Utf16(at + 2, bytes.U16(at)));
        return names;
    }
}
