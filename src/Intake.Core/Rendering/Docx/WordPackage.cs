namespace Intake.Rendering.Docx;

/// <summary>The parts that every Word file has and that name the others (ECMA-376-2 §10.1.2, §9.3).</summary>
internal static class WordPackage
{
    /// <summary>The namespace of the main part.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of relationships.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Writes the list of types, the relationships and the title.</summary>
    /// <param name="archive">Takes the parts.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="parts">Parts beside the document, each the kind of its relationship and its name in <c>word/</c>; ids are <c>rId1</c>, <c>rId2</c>, … in this order.</param>
    public static void Begin(Archive archive, string title, params (string Kind, string Name)[] parts)
    {
        archive.Write("[Content_Types].xml", ContentTypes(parts));
        archive.Write("_rels/.rels", RelationshipsXml(("officeDocument", "word/document.xml"), ("core", "docProps/core.xml")));
        archive.Write("docProps/core.xml", CoreXml(title));
        archive.Write("word/_rels/document.xml.rels", RelationshipsXml([.. parts.Select(p => (p.Kind, $"{p.Name}.xml"))]));
    }

    private static string ContentTypes((string Kind, string Name)[] parts) =>
        Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + Override("document", "document.main") + string.Concat(parts.Select(p => Override(p.Name, p.Kind))) + "</Types>";

    private static string Override(string part, string type) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{WordTypes}{type}+xml\"/>";

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
