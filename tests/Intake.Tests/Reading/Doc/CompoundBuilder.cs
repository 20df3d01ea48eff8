using System.Buffers.Binary;
using System.Text;

namespace Intake.Tests.Reading.Doc;

/// <summary>Makes compound files of a few files, each in whole sectors.</summary>
internal static class CompoundBuilder
{
    private const int Sector = 512;
    private const int Least = 4096;

    /// <summary>A compound file; shorter contents are filled with zeros, so that none is in the sectors of small files.</summary>
    public static byte[] Build(params (string Name, byte[] Content)[] files)
    {
        var contents = files.Select(f => Math.Max(Least, (f.Content.Length + Sector - 1) / Sector * Sector)).ToArray();
        var directorySectors = ((files.Length + 1) * 128 + Sector - 1) / Sector;
        var sectors = 1 + directorySectors + (contents.Sum() / Sector);
        var file = new byte[(sectors + 1) * Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        U16(0x18, 0x3E);
        U16(0x1A, 3);
        U16(0x1C, 0xFFFE);
        U16(0x1E, 9);
        U16(0x20, 6);
        I32(0x2C, 1);
        I32(0x30, 1);
        I32(0x38, Least);
        I32(0x3C, -2);
        I32(0x44, -2);
        for (var i = 0; i < 109; i++) I32(0x4C + (4 * i), i == 0 ? 0 : -1);
        for (var i = 0; i < 128; i++) I32(Sector + (4 * i), -1);
        Next(0, -3);
        for (var i = 0; i < directorySectors; i++) Next(1 + i, i == directorySectors - 1 ? -2 : 2 + i);
        Entry(0, "Root Entry", 5, -1, files.Length > 0 ? 1 : -1, -2, 0);
        var at = 1 + directorySectors;
        for (var i = 0; i < files.Length; i++)
        {
            var count = contents[i] / Sector;
            Entry(i + 1, files[i].Name, 2, i + 1 < files.Length ? i + 2 : -1, -1, at, contents[i]);
            files[i].Content.CopyTo(file, (at + 1) * Sector);
            for (var s = 0; s < count; s++) Next(at + s, s == count - 1 ? -2 : at + s + 1);
            at += count;
        }

        return file;

        void U16(int place, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(place), (ushort)value);

        void I32(int place, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(place), value);

        void Next(int sector, int next) => I32(Sector + (4 * sector), next);

        void Entry(int number, string name, int type, int right, int child, int start, int length)
        {
            var place = (2 * Sector) + (128 * number);
            Encoding.Unicode.GetBytes(name).CopyTo(file, place);
            U16(place + 64, (name.Length + 1) * 2);
            file[place + 66] = (byte)type;
            I32(place + 68, -1);
            I32(place + 72, right);
            I32(place + 76, child);
            I32(place + 116, start);
            I32(place + 120, length);
        }
    }
}
