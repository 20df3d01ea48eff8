using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Writes <c>compilation.docx</c>, the edition that is read and signed.</summary>
public static class CompilationDocx
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Writes an Office Open XML file (ECMA-376) on A4; the same compilation gives the same bytes on any machine.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using var archive = new Archive(stream);
        archive.Write("[Content_Types].xml", ContentTypes());
        archive.Write("_rels/.rels", RelationshipsXml(("officeDocument", "word/document.xml"), ("core", "docProps/core.xml")));
        archive.Write("docProps/core.xml", CoreXml(compilation.Title));
        archive.Write("word/document.xml", writer => WriteDocument(writer, new ProposalIndex(compilation)));
        archive.Write(
            "word/_rels/document.xml.rels",
            RelationshipsXml(("styles", "styles.xml"), ("settings", "settings.xml"), ("header", "header1.xml"), ("footer", "footer1.xml")));
        archive.Write("word/styles.xml", StyleSheet.Create());
        archive.Write("word/settings.xml", PageSetup.Settings());
        archive.Write("word/header1.xml", PageSetup.Header(compilation));
        archive.Write("word/footer1.xml", PageSetup.Footer(compilation));
    }

    private static void WriteDocument(OpenXmlWriter writer, ProposalIndex index)
    {
        writer.WriteStartElement(new Document(), [], [new("w", Main), new("r", Relationships)]);
        writer.WriteStartElement(new Body());
        var page = new Page(writer);
        CoverSection.Write(page, index);
        ContentsSection.Write(page, index);
        MapSection.Write(page, index);
        SubmissionsSection.Write(page, index);
        GeneralSection.Write(page, index);
        ProvisionsSection.Write(page, index);
        StructureSection.Write(page, index);
        AttentionSection.Write(page, index);
        DelegationsAnnex.Write(page, index);
        MailsAnnex.Write(page, index);
        writer.WriteElement(PageSetup.Section("rId3", "rId4"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string ContentTypes() =>
        Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + Override("document", "document.main+xml") + Override("styles", "styles+xml") + Override("settings", "settings+xml")
        + Override("header1", "header+xml") + Override("footer1", "footer+xml") + "</Types>";

    private static string Override(string part, string type) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{WordTypes}{type}\"/>";

    /// <summary>Ids are <c>rId1</c>, <c>rId2</c>, … in the order given; every target is a part of the file.</summary>
    private static string RelationshipsXml(params (string Kind, string Target)[] targets) =>
        Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((t, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{KindUri(t.Kind)}\" Target=\"{t.Target}\"/>"))
        + "</Relationships>";

    private static string KindUri(string kind) =>
        kind == "core" ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" : $"{Relationships}/{kind}";

    private static string CoreXml(string title) =>
        Declaration + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + $"<dc:title>{System.Security.SecurityElement.Escape(XmlText.Clean(title))}</dc:title><dc:creator>Intake</dc:creator></cp:coreProperties>";
}
