using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;
using Intake.Rendering.Editions;

namespace Intake.Rendering.Docx;

/// <summary>Writes <c>compilation.docx</c>, the edition that is read and signed, and its other editions.</summary>
public static class CompilationDocx
{
    /// <summary>Writes the attributed edition.</summary>
    public static void Write(Compilation compilation, Stream stream) => Write(compilation, Edition.Attributed, stream);

    /// <summary>Writes an Office Open XML file (ECMA-376) on A4; the same compilation gives the same bytes on any machine.</summary>
    /// <param name="compilation">The whole compilation; what the edition may show of it is taken here.</param>
    /// <param name="edition">Which.</param>
    /// <param name="stream">Takes the file; is left open.</param>
    public static void Write(Compilation compilation, Edition edition, Stream stream)
    {
        var shown = edition.Of(compilation);
        using var archive = new Archive(stream);
        WordPackage.Begin(archive, shown.Title, ("styles", "styles"), ("settings", "settings"), ("header", "header1"), ("footer", "footer1"));
        archive.Write("word/document.xml", writer => WriteDocument(writer, edition, new ProposalIndex(shown)));
        archive.Write("word/styles.xml", StyleSheet.Create());
        archive.Write("word/settings.xml", PageSetup.Settings(hasContents: true));
        archive.Write("word/header1.xml", PageSetup.Header(shown, EditionWords.Header(edition)));
        archive.Write("word/footer1.xml", PageSetup.Footer(shown));
    }

    private static void WriteDocument(OpenXmlWriter writer, Edition edition, ProposalIndex index)
    {
        writer.WriteStartElement(new Document(), [], [new("w", WordPackage.Main), new("r", WordPackage.Relationships)]);
        writer.WriteStartElement(new Body());
        var page = new Page(writer);
        Part[] parts = [.. EditionParts.Of(edition.Kind).Where(p => p.IsNeeded?.Invoke(index) is not false)];
        CoverSection.Write(page, edition, index);
        ContentsSection.Write(page, index, parts);
        foreach (var part in parts) part.Write(page, index);
        page.Flush();
        writer.WriteElement(PageSetup.Section("rId3", "rId4"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
