using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Intake.Compiling;
using Intake.Rendering.Docx;
using Intake.Rendering.Editions;

namespace Intake.Tests.Rendering.Editions;

/// <summary>The Word file of an edition and what can be read in it.</summary>
internal static class Rendered
{
    public static byte[] File(Compilation compilation, Edition edition)
    {
        using var stream = new MemoryStream();
        CompilationDocx.Write(compilation, edition, stream);
        return stream.ToArray();
    }

    /// <summary>Every paragraph of the body: its style and its text.</summary>
    public static List<(string Style, string Text)> Paragraphs(Compilation compilation, Edition edition)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return [.. XDocument.Parse(Parts(File(compilation, edition)).Single(p => p.Name == "word/document.xml").Xml).Descendants(w + "p")
            .Select(p => (p.Element(w + "pPr")?.Element(w + "pStyle")?.Attribute(w + "val")?.Value ?? "", string.Concat(p.Descendants(w + "t").Select(t => t.Value))))];
    }

    /// <summary>Every part of the file as it is stored.</summary>
    public static List<(string Name, string Xml)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e => (e.FullName, new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()))];
    }
}
