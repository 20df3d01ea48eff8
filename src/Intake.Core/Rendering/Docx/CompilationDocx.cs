using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Writes <c>compilation.docx</c>, the edition that is read and signed.</summary>
public static class CompilationDocx
{
    /// <summary>Writes an Office Open XML file (ECMA-376) on A4; the same compilation gives the same bytes on any machine.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using var archive = new Archive(stream);
        WordPackage.Begin(archive, compilation.Title, ("styles", "styles"), ("settings", "settings"), ("header", "header1"), ("footer", "footer1"));
        archive.Write("word/document.xml", writer => WriteDocument(writer, new ProposalIndex(compilation)));
        archive.Write("word/styles.xml", StyleSheet.Create());
        archive.Write("word/settings.xml", PageSetup.Settings());
        archive.Write("word/header1.xml", PageSetup.Header(compilation));
        archive.Write("word/footer1.xml", PageSetup.Footer(compilation));
    }

    private static void WriteDocument(OpenXmlWriter writer, ProposalIndex index)
    {
        writer.WriteStartElement(new Document(), [], [new("w", WordPackage.Main), new("r", WordPackage.Relationships)]);
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
        ProponentsAnnex.Write(page, index);
        writer.WriteElement(PageSetup.Section("rId3", "rId4"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
