using System.Buffers.Binary;

namespace Intake.Reading.Pictures;

/// <summary>Walks the image file directories of a TIFF file (TIFF 6.0 §2), one a page.</summary>
internal static class TiffDirectories
{
    private const int MostPages = 501;
    private const int Width = 256;
    private const int Height = 257;
    private const int ShortType = 3;

    /// <summary>The shape; null when a directory lies outside the file, or one has no size. A chain that runs in a circle ends at its limit.</summary>
    public static PictureShape? Shape(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8) return null;
        var isLittle = bytes[0] == 'I';
        var largest = (Width: 0L, Height: 0L);
        var pages = 0;
        for (var at = Long(bytes, 4, isLittle); at != 0 && pages < MostPages; pages++)
        {
            if (at + 2 > bytes.Length) return null;
            var entries = Short(bytes, (int)at, isLittle);
            var end = at + 2 + (entries * 12L);
            if (end + 4 > bytes.Length) return null;
            var (width, height) = (Field(bytes, (int)at, entries, Width, isLittle), Field(bytes, (int)at, entries, Height, isLittle));
            if (width == 0 || height == 0) return null;
            if (width * height > largest.Width * largest.Height) largest = (width, height);
            at = Long(bytes, (int)end, isLittle);
        }

        return PictureHeader.Shape(".tif", largest.Width, largest.Height, pages);
    }

    /// <summary>A field of a directory: tag, type, count, value; a short stands in the first half of the value.</summary>
    private static long Field(ReadOnlySpan<byte> bytes, int directory, int entries, int tag, bool isLittle)
    {
        for (var i = directory + 2; i < directory + 2 + (entries * 12); i += 12)
        {
            if (Short(bytes, i, isLittle) == tag) return Short(bytes, i + 2, isLittle) == ShortType ? Short(bytes, i + 8, isLittle) : Long(bytes, i + 8, isLittle);
        }

        return 0;
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static long Long(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
