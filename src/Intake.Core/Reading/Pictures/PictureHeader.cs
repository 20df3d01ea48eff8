using System.Buffers.Binary;

namespace Intake.Reading.Pictures;

/// <summary>Reads the size of a picture from its first bytes, so that a picture of a kilobyte that decodes to gigabytes is refused unopened.</summary>
public static class PictureHeader
{
    /// <summary>The shape of a picture; null when it is cut off, damaged, or of a kind that is not read (HEIC, AVIF, WebP).</summary>
    public static PictureShape? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return Png(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return Jpeg(bytes);
        if (bytes.StartsWith("GIF8"u8)) return bytes.Length < 10 ? null : Shape(".gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        if (bytes.StartsWith("BM"u8)) return Bitmap(bytes);
        return bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? TiffDirectories.Shape(bytes) : null;
    }

    /// <summary>A shape; null when a side is 0.</summary>
    internal static PictureShape? Shape(string extension, long width, long height, int pages = 1) =>
        width <= 0 || height <= 0 ? null : new PictureShape(extension, width, height, pages);

    /// <summary>PNG (third edition) §11.2.1: IHDR is the first chunk, width and height its first fields.</summary>
    private static PictureShape? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes[12..16].SequenceEqual("IHDR"u8) ? null
        : Shape(".png", BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    /// <summary>ITU-T T.81 (09/92) B.2.2: the frame header, marker SOF0 to SOF15 without DHT, JPG and DAC.</summary>
    private static PictureShape? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF;)
        {
            var marker = bytes[i + 1];
            if (marker == 0xFF)
            {
                i++; // fill byte, B.1.1.2
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Shape(".jpg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]));
            if (marker is 0xDA or 0xD9) return null;
            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
        }

        return null;
    }

    /// <summary>BITMAPCOREHEADER has 16-bit sides; every later header has signed 32-bit ones, the height negative for a picture from the top down.</summary>
    private static PictureShape? Bitmap(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 26) return null;
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[14..]) == 12
            ? Shape(".bmp", BinaryPrimitives.ReadUInt16LittleEndian(bytes[18..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[20..]))
            : Shape(".bmp", BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])));
    }
}
