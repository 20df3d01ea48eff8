using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace Intake.Rendering.Docx;

/// <summary>Writes the parts of an Open Packaging file one after another with fixed times, so that the same parts give the same bytes.</summary>
/// <param name="stream">Takes the file; is left open.</param>
internal sealed class Archive(Stream stream) : IDisposable
{
    /// <summary>The earliest time that a zip file can hold.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part that is fixed text.</summary>
    public void Write(string name, string xml)
    {
        using var part = Open(name);
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>Writes a part that is one element.</summary>
    public void Write(string name, OpenXmlElement root) => Write(name, writer => writer.WriteElement(root));

    /// <summary>Writes a part piece by piece.</summary>
    public void Write(string name, Action<OpenXmlWriter> write)
    {
        using var part = Open(name);
        using var writer = OpenXmlWriter.Create(part, Encoding.UTF8);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    public void Dispose() => zip.Dispose();

    private Stream Open(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
