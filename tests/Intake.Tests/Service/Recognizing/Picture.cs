using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Intake.Tests.Service.Recognizing;

/// <summary>A grey picture, and the files that a scanner, a camera or a fax machine makes of it.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    /// <summary>Turned by a quarter, clockwise.</summary>
    public Picture Quarter()
    {
        var turned = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++) turned[(x * Height) + (Height - 1 - y)] = Pixels[(y * Width) + x];
        }

        return new Picture(Height, Width, turned);
    }

    /// <summary>Laid askew on the glass, with dirt on it: the same for the same seed.</summary>
    public Picture Scanned(double degrees, int specks, int seed)
    {
        var (random, scanned) = (new Random(seed), new byte[Pixels.Length]);
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (dx, dy) = (x - (Width / 2), y - (Height / 2));
                var (fromX, fromY) = ((int)((cos * dx) + (sin * dy)) + (Width / 2), (int)((cos * dy) - (sin * dx)) + (Height / 2));
                var grey = fromX >= 0 && fromX < Width && fromY >= 0 && fromY < Height ? Pixels[(fromY * Width) + fromX] : 255;
                scanned[(y * Width) + x] = (byte)Math.Clamp((grey * 0.8) + 30 + random.Next(-10, 10), 0, 255);
            }
        }

        for (var i = 0; i < specks; i++) scanned[random.Next(scanned.Length)] = 0;
        return new Picture(Width, Height, scanned);
    }

    /// <summary>PNG (third edition), one IDAT, no filter.</summary>
    public byte[] Png()
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8;
        Chunk("IHDR", header);
        var rows = new byte[Pixels.Length + Height];
        for (var y = 0; y < Height; y++) Pixels.AsSpan(y * Width, Width).CopyTo(rows.AsSpan((y * (Width + 1)) + 1));
        Chunk("IDAT", Deflate(rows));
        Chunk("IEND", []);
        return file.ToArray();

        void Chunk(string type, byte[] data)
        {
            byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
            var number = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
            file.Write(number);
            file.Write(named);
            BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
            file.Write(number);
        }
    }

    /// <summary>TIFF 6.0, a page a picture, uncompressed.</summary>
    public static byte[] Tiff(params IReadOnlyList<Picture> pages)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("II*\0"u8);
        writer.Write(8);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            (short Tag, int Value)[] fields = [(256, page.Width), (257, page.Height), (258, 8), (259, 1), (262, 1), (273, (int)file.Length + 2 + (9 * 12) + 4), (277, 1), (278, page.Height), (279, page.Pixels.Length)];
            writer.Write((short)fields.Length);
            foreach (var (tag, value) in fields)
            {
                writer.Write(tag);
                writer.Write((short)4);
                writer.Write(1);
                writer.Write(value);
            }

            writer.Write(i + 1 < pages.Count ? (int)file.Length + 4 + page.Pixels.Length : 0);
            writer.Write(page.Pixels);
        }

        return file.ToArray();
    }

    /// <summary>A PDF whose pages are pictures and nothing else.</summary>
    public static byte[] Pdf(params IReadOnlyList<Picture> pages)
    {
        var file = new PdfText();
        file.Add($"<< /Type /Catalog /Pages 2 0 R >>");
        file.Add($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{3 + (3 * i)} 0 R"))}] >>");
        for (var i = 0; i < pages.Count; i++)
        {
            var (first, page) = (3 + (3 * i), pages[i]);
            file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {first + 1} 0 R /Resources << /XObject << /P {first + 2} 0 R >> >> >>");
            file.Add("", "595 0 0 842 0 0 cm /P Do"u8.ToArray());
            file.Add($"/Type /XObject /Subtype /Image /Width {page.Width} /Height {page.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", Deflate(page.Pixels));
        }

        return file.Bytes();
    }

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(data);
        return packed.ToArray();
    }

    /// <summary>PNG (third edition) annex D.</summary>
    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return ~crc;
    }
}
