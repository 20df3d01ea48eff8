namespace Intake.Reading.Doc;

/// <summary>A table of places in the text, each with some data ([MS-DOC] §2.2.2, PLC): one place more than there are data.</summary>
internal readonly struct Plc(ByteView bytes, int dataBytes)
{
    /// <summary>How many data there are.</summary>
    public int Count => Math.Max(0, (bytes.Length - 4) / (4 + dataBytes));

    /// <summary>A place, from 0 to <see cref="Count"/>.</summary>
    public int At(int index) => bytes.I32(4L * index);

    /// <summary>The data behind a place.</summary>
    public ByteView Data(int index) => bytes.Slice((4L * (Count + 1)) + ((long)dataBytes * index), dataBytes);
}
