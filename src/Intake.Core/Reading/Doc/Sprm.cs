namespace Intake.Reading.Doc;

/// <summary>One property that is said ([MS-DOC] §2.6, Single Property Modifiers).</summary>
/// <param name="Code">Which.</param>
/// <param name="Operand">What is said of it.</param>
internal readonly record struct Sprm(int Code, ByteView Operand)
{
    private const int DefineTable = 0xD608;
    private const int ChangeTabs = 0xC615;

    /// <summary>Reads properties that stand one behind the other; those cut off are left out (§2.2.5.1, Sprm, spra).</summary>
    public static IEnumerable<Sprm> ReadAll(ByteView bytes)
    {
        for (long at = 0; at + 2 < bytes.Length;)
        {
            var code = bytes.U16(at);
            at += 2;
            long length = (code >> 13) switch
            {
                0 or 1 => 1,
                2 or 4 or 5 => 2,
                3 => 4,
                7 => 3,
                _ when code == DefineTable => bytes.U16(at) + 1L, // its count is one too much, and of two bytes
                _ when code == ChangeTabs && bytes.U8(at) == 255 => bytes.Length, // longer than its count can say; nothing behind it is read
                _ => bytes.U8(at) + 1L,
            };
            yield return new Sprm(code, bytes.Slice(at, length));
            at += Math.Max(1, length);
        }
    }
}
