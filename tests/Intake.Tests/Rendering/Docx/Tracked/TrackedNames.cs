using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;
using Intake.Rendering.Docx.Tracked;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>A tracked edition by the names in it, read from the file's own elements and not by our reader.</summary>
internal sealed class TrackedNames
{
    public TrackedNames(Compilation compilation)
    {
        using var stream = new MemoryStream();
        TrackedDocx.Write(compilation, stream);
        using var file = WordprocessingDocument.Open(stream, false);
        var notes = file.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToDictionary(c => c.Id!.Value!, MarginNote.Of);
        Notes = [.. notes.Values];
        Paragraphs = [.. file.MainDocumentPart.Document!.Body!.Elements<Paragraph>().Select(p => new TrackedParagraph(p, notes))];
    }

    public IReadOnlyList<TrackedParagraph> Paragraphs { get; }

    public IReadOnlyList<MarginNote> Notes { get; }

    /// <summary>The paragraph of a provision of the draft.</summary>
    public TrackedParagraph Of(string provision) => Paragraphs.Single(p => p.Draft.StartsWith(provision + ".\t", StringComparison.Ordinal));

    /// <summary>Letters and signs alone: a comment gives its words without the spaces around them.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
