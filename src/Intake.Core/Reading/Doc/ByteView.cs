using System.Buffers.Binary;
using System.Text;

namespace Intake.Reading.Doc;

/// <summary>Bytes that may be asked for anywhere: what is out of range is zero, or empty.</summary>
internal readonly struct ByteView(ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many there are.</summary>
    public int Length => bytes.Length;

    /// <summary>A byte.</summary>
    public int U8(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    /// <summary>Two bytes without a sign.</summary>
    public int U16(long at) => at >= 0 && at <= bytes.Length - 2 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>Four bytes with a sign.</summary>
    public int I32(long at) => at >= 0 && at <= bytes.Length - 4 ? BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>A stretch, cut off where the bytes end.</summary>
    public ByteView Slice(long at, long length) =>
        at < 0 || at >= bytes.Length || length <= 0 ? default : new ByteView(bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at)));

    /// <summary>Whether they begin with others.</summary>
    public bool StartsWith(ReadOnlySpan<byte> others) => Span.StartsWith(others);

    /// <summary>Characters of two bytes, as many as there are of a number.</summary>
    public string Utf16(long at, int characters) => Encoding.Unicode.GetString(Slice(at, 2L * characters).Span);

    private ReadOnlySpan<byte> Span => bytes.Span;
}
