using System.IO.Compression;
using System.Text;
using Intake.Reading;
using Intake.Reading.Docx;

namespace Intake.Tests.Reading.Docx;

/// <summary>Makes Word files from raw XML.</summary>
internal sealed record DocxBuilder
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Content of w:body.</summary>
    public required string Body { get; init; }

    /// <summary>Content of each other part, without its root; null leaves the part out.</summary>
    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Comments { get; init; }

    public string? Header { get; init; }

    public string Namespace { get; init; } = Transitional;

    public string MainPart { get; init; } = "word/document.xml";

    public Encoding Encoding { get; init; } = new UTF8Encoding(false);

    /// <summary>Stands before the root of the main part.</summary>
    public string Prolog { get; init; } = "";

    public static Document Read(string body) => new DocxBuilder { Body = body }.Read();

    public Document Read(Limits? limits = null) => DocxReader.Read("test.docx", Build(), limits ?? new Limits());

    public byte[] Build()
    {
        var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        var references = new StringBuilder();
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relations}\">{Reference("main", "officeDocument", MainPart)}</Relationships>");
            Part("styles", "styles", Styles);
            Part("numbering", "numbering", Numbering);
            Part("footnotes", "footnotes", Footnotes);
            Part("comments", "comments", Comments);
            Part("header", "hdr", Header);
            Write(zip, $"{folder}_rels/{MainPart[folder.Length..]}.rels", $"<Relationships xmlns=\"{Relations}\">{references}</Relationships>");
            Write(zip, MainPart, Prolog + Root("document", $"<w:body>{Body}</w:body>"), Encoding);

            void Part(string kind, string root, string? content)
            {
                if (content is null) return;
                Write(zip, $"{folder}{kind}1.xml", Root(root, content));
                references.Append(Reference(kind, kind, $"{kind}1.xml"));
            }
        }

        return file.ToArray();
    }

    private static string Reference(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>";

    private static void Write(ZipArchive zip, string name, string text, Encoding? encoding = null)
    {
        using var stream = zip.CreateEntry(name).Open();
        encoding ??= new UTF8Encoding(false);
        stream.Write(encoding.GetPreamble());
        stream.Write(encoding.GetBytes(text));
    }

    private string Root(string name, string content) =>
        $"<w:{name} xmlns:w=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + $"xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:cx=\"urn:unknown\">{content}</w:{name}>";
}
