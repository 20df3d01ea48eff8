using Intake.Reading.Building;
using Intake.Reading.Odt.Styles;
using Intake.Reading.Packages;

namespace Intake.Reading.Odt;

/// <summary>Reads OpenDocument texts and spreadsheets as an office program shows them. Clauses in this folder are those of OpenDocument 1.3 part 3.</summary>
/// <remarks>Every part is read once, forward, by an <see cref="XmlGate"/>, which bounds the depth of nesting and so the methods that call themselves for nested elements.</remarks>
internal static class OdtReader
{
    /// <summary>Reads an .odt or .ods, or one written as a single XML file (.fodt); never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most; the file counts as one mail.</param>
    /// <param name="format">What it is.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits, FileFormat format)
    {
        var findings = new List<Finding>();
        var builder = new DocumentBuilder(new Locus(name), limits, findings);
        var styles = new OdtStyleSheet();
        if (!content.Span.StartsWith("PK"u8))
        {
            using var flat = OdtXml.OpenFlat(name, content, limits, findings);
            if (flat is null || !ReadPart(flat, styles, builder)) builder.IsDamaged("it holds no OpenDocument text");
            return builder.Close(format);
        }

        var package = Package.Open(name, content, limits, findings);
        if (package is null) return builder.Close(format);
        if (IsEncrypted(package))
        {
            builder.Add(Findings.UnreadableFormat(package.Source, "encrypted with a password"));
            return new Document(name, format, [], [], [.. findings]);
        }

        using (var named = package.OpenOdt("styles.xml"))
        {
            if (named is not null) ReadPart(named, styles, builder);
        }

        styles.NextPart();
        using var text = package.OpenOdt("content.xml");
        if ((text is null || !ReadPart(text, styles, builder)) && findings.Count == 0) builder.IsDamaged("it holds no OpenDocument text");
        return builder.Close(format);
    }

    // <office:document-content><office:automatic-styles>…</office:automatic-styles><office:body><office:text>…</office:text></office:body></office:document-content>
    private static bool ReadPart(XmlGate xml, OdtStyleSheet styles, DocumentBuilder builder)
    {
        var hasBody = false;
        while (xml.ReadChild(0))
        {
            switch (xml.Name)
            {
                case "styles" or "automatic-styles":
                    OdtStyleReader.Read(xml, styles, isAutomatic: xml.Name == "automatic-styles");
                    break;
                case "master-styles":
                    ReadMargins(new OdtStory(xml, styles, builder));
                    break;
                case "body":
                    hasBody |= ReadBody(new OdtStory(xml, styles, builder));
                    break;
            }
        }

        return hasBody;
    }

    private static bool ReadBody(OdtStory story)
    {
        var hasText = false;
        while (story.Xml.ReadChild(1))
        {
            if (story.Xml.Name is not ("text" or "spreadsheet")) continue;
            hasText = true;
            BlockReader.Read(story, story.Builder.Body, new OdtScope(ParagraphKind.Body));
        }

        return hasText;
    }

    // <style:master-page><style:header><text:p>…</text:p></style:header><style:footer>…</style:footer></style:master-page> (§16.9 to §16.12)
    private static void ReadMargins(OdtStory story)
    {
        var read = new List<OpenParagraph>();
        while (story.Xml.ReadInside(1))
        {
            if (story.Xml.Name is "header" or "header-left" or "header-first" or "footer" or "footer-left" or "footer-first" && story.Xml["display"] != "false")
                BlockReader.Read(story, read, new OdtScope(ParagraphKind.Margin));
        }

        story.Builder.Last.AddRange(read.Where(p => p.HasText || p.After.Count > 0));
    }

    // META-INF/manifest.xml: <manifest:file-entry …><manifest:encryption-data>…</manifest:encryption-data></manifest:file-entry> (part 2 §4.4)
    private static bool IsEncrypted(Package package)
    {
        using var xml = package.OpenXml("META-INF/manifest.xml", OdtXml.Manifest);
        if (xml is null || !xml.ReadRoot()) return false;
        while (xml.ReadInside(0))
        {
            if (xml.Name == "encryption-data") return true;
        }

        return false;
    }
}
