using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Writes <c>tracked.docx</c>: the draft with what is proposed as tracked changes, each under its proponents' names.</summary>
/// <remarks>
/// Rejecting all changes gives the draft; accepting those of one proponent gives that proponent's text wherever no other wants different words for the same ones.
/// There the draft's words stay and every wording is a comment. Moves are a deletion and an insertion, since Word refuses files with many move marks.
/// </remarks>
public static class TrackedDocx
{
    /// <summary>Writes an Office Open XML file (ECMA-376) on A4; the same compilation gives the same bytes on any machine.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using var archive = new Archive(stream);
        var remarks = new Remarks();
        WordPackage.Begin(archive, compilation.Title, ("styles", "styles"), ("settings", "settings"), ("header", "header1"), ("footer", "footer1"), ("comments", "comments"));
        archive.Write("word/document.xml", writer => WriteDocument(writer, compilation, remarks));
        archive.Write("word/styles.xml", StyleSheet.Create());
        archive.Write("word/settings.xml", Settings());
        archive.Write("word/header1.xml", PageSetup.Header(compilation, "Draft with tracked proposals"));
        archive.Write("word/footer1.xml", PageSetup.Footer(compilation));
        archive.Write("word/comments.xml", remarks.ToPart());
    }

    private static void WriteDocument(OpenXmlWriter writer, Compilation compilation, Remarks remarks)
    {
        writer.WriteStartElement(new Document(), [], [new("w", WordPackage.Main), new("r", WordPackage.Relationships)]);
        writer.WriteStartElement(new Body());
        var text = new TrackedText(compilation, remarks);
        foreach (var paragraph in text.Paragraphs()) writer.WriteElement(paragraph);
        writer.WriteElement(PageSetup.Section("rId3", "rId4", hasCover: false));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>The changes of whoever goes on working in the file are tracked too (ECMA-376-1 §17.15.1.90).</summary>
    private static Settings Settings()
    {
        var settings = PageSetup.Settings();
        settings.InsertAfter(new TrackRevisions(), settings.GetFirstChild<Zoom>());
        return settings;
    }
}
