using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads Word files as Word shows them. Clauses in this folder are those of ECMA-376-1:2016 unless they say otherwise.</summary>
/// <remarks>
/// Every part is read once, forward, by an <see cref="XmlGate"/>; depth of nesting is bounded there, so that methods that call
/// themselves for nested elements are bounded too.
/// </remarks>
internal static class DocxReader
{
    /// <summary>Reads a .docx, .docm, .dotx or .dotm; never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes. An OLE container (an encrypted file, an old .doc) gives a Finding and no paragraphs.</param>
    /// <param name="limits">What is read at most; the file counts as one mail.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits)
    {
        var findings = new List<Finding>();
        if (OleContainer.Is(content.Span))
        {
            findings.Add(Findings.UnreadableFormat(new Locus(name), OleContainer.Describe(content.Span)));
            return new Document(name, FileFormat.Ole, [], [], [.. findings]);
        }

        var package = Package.Open(name, content, limits, findings);
        if (package is null) return new Document(name, FileFormat.Docx, [], [], [.. findings]);
        var main = package.RelationshipsOf("").FirstOf("officeDocument") ?? "word/document.xml";
        var builder = new DocumentBuilder(package.Source, limits, findings);
        var file = new WordFile(package, package.RelationshipsOf(main), builder);
        if (!ReadMain(file, main, builder.Body) && findings.Count == 0) package.IsDamaged("it holds no Word document");
        file.Margins.ReadParts(file, builder.Last);
        return builder.Close(FileFormat.Docx);
    }

    // <w:document><w:body>…</w:body></w:document>
    private static bool ReadMain(WordFile file, string part, List<OpenParagraph> body)
    {
        using var xml = file.Package.OpenWord(part);
        if (xml?.Name != "document") return false;
        var story = new Story(file, xml);
        while (xml.ReadChild(0))
        {
            if (xml.Name == "body") BlockReader.Read(story, body, new Scope(ParagraphKind.Body));
        }

        if (story.Fields.IsInCode) file.Package.Add(Findings.UnclosedField(file.Package.Source));
        return true;
    }
}
