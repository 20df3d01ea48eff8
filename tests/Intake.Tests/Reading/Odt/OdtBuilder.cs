using System.IO.Compression;
using System.Text;
using Intake.Reading;
using Intake.Reading.Odt;

namespace Intake.Tests.Reading.Odt;

/// <summary>Makes OpenDocument files from raw XML.</summary>
internal sealed record OdtBuilder
{
    /// <summary>Content of office:text, or of office:spreadsheet.</summary>
    public required string Text { get; init; }

    /// <summary>Content of office:automatic-styles.</summary>
    public string Automatic { get; init; } = "";

    /// <summary>Content of office:styles.</summary>
    public string Named { get; init; } = "";

    /// <summary>Content of office:automatic-styles of the page margins.</summary>
    public string MarginStyles { get; init; } = "";

    /// <summary>Content of office:master-styles.</summary>
    public string Margins { get; init; } = "";

    /// <summary>Content of manifest:manifest; null leaves the part out.</summary>
    public string? Manifest { get; init; }

    /// <summary>text or spreadsheet.</summary>
    public string Body { get; init; } = "text";

    /// <summary>Stands before the root of the main part.</summary>
    public string Prolog { get; init; } = "";

    private static string Names => string.Concat(
        new[] { ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("manifest", "manifest") }
            .Select(n => $" xmlns:{n.Item1}=\"urn:oasis:names:tc:opendocument:xmlns:{n.Item2}:1.0\""))
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private string MediaType => $"application/vnd.oasis.opendocument.{Body}";

    public static Document Read(string text, string automatic = "") => new OdtBuilder { Text = text, Automatic = automatic }.Read();

    public Document Read(Limits? limits = null) => OdtReader.Read("test.odt", Build(), limits ?? new Limits(), FileFormat.Odt);

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", MediaType, CompressionLevel.NoCompression);
            Write(zip, "styles.xml", Root("document-styles", $"<office:styles>{Named}</office:styles><office:automatic-styles>{MarginStyles}</office:automatic-styles><office:master-styles>{Margins}</office:master-styles>"));
            Write(zip, "content.xml", Prolog + Root("document-content", Content));
            if (Manifest is not null) Write(zip, "META-INF/manifest.xml", $"<manifest:manifest{Names}>{Manifest}</manifest:manifest>");
        }

        return file.ToArray();
    }

    /// <summary>The same as one XML file.</summary>
    public byte[] Flat() => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document{Names} office:mimetype=\"{MediaType}\"><office:styles>{Named}</office:styles>{Content}</office:document>");

    private string Content => $"<office:automatic-styles>{Automatic}</office:automatic-styles><office:body><office:{Body}>{Text}</office:{Body}></office:body>";

    private static string Root(string name, string content) => $"<office:{name}{Names}>{content}</office:{name}>";

    private static void Write(ZipArchive zip, string name, string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = zip.CreateEntry(name, level).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
