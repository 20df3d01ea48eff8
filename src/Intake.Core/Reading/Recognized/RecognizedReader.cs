using System.Collections.Immutable;

namespace Intake.Reading.Recognized;

/// <summary>Turns what text recognition read into a document: the front door of this module.</summary>
public static class RecognizedReader
{
    private const int FewestLetters = 4; // fewer may stand in anything

    /// <summary>A document with the pages that only recognition could read put in their places among those that were read as text.</summary>
    /// <param name="document">What was read as text: nothing, of a picture.</param>
    /// <param name="recognition">What was recognised.</param>
    /// <returns>The document with no picture pages left; findings say which words were recognised and which pages nobody read.</returns>
    public static Document Complete(Document document, Recognition recognition)
    {
        var source = new Locus(document.Name);
        var recognized = PageParagraphs.Of(recognition.Pages).Where(p => !IsHeld(document, p)).ToList();
        var read = recognition.Pages.Where(p => !p.Lines.IsEmpty).Select(p => p.Number).ToList();
        var merged = Merge(document, recognized);
        var findings = merged.Findings.Where(f => read.Count == 0 || f.Code != Findings.NoText(source).Code).Concat(recognition.Findings).ToList();
        if (recognized.Count > 0) findings.Add(Findings.ReadByRecognition(source, read));
        if (!recognition.Unread.IsEmpty) findings.Add(Findings.NotRecognized(source, recognition.Unread));
        else if (recognized.Count == 0 && merged.Paragraphs.IsEmpty && findings.Count == 0) findings.Add(Findings.NoText(source));
        return merged with
        {
            Findings = [.. findings],
            PicturePages = [],
            IsRecognized = document.IsRecognized || recognized.Count > 0,
        };
    }

    /// <summary>Whether the page holds the words as text too, such as a stamp over a scan: then they are not read twice.</summary>
    private static bool IsHeld(Document document, Paragraph recognized) =>
        Letters(recognized) is { Length: >= FewestLetters } letters && document.Paragraphs.Any(p => p.Page == recognized.Page && Letters(p).Contains(letters, StringComparison.Ordinal));

    private static string Letters(Paragraph paragraph) => string.Concat(paragraph.Text().Where(char.IsLetterOrDigit));

    /// <summary>Both in the order of pages, margins last, with new positions; what points at a paragraph follows it.</summary>
    private static Document Merge(Document document, List<Paragraph> recognized)
    {
        if (recognized.Count == 0) return document;
        var page = 0;
        var ordered = document.Paragraphs.Select(p => (Paragraph: p, Page: page = p.Page ?? page, IsOld: true))
            .Concat(recognized.Select(p => (Paragraph: p, Page: p.Page ?? 0, IsOld: false)))
            .OrderBy(p => p.Paragraph.Kind == ParagraphKind.Margin).ThenBy(p => p.Page).ToList();
        var moved = new Dictionary<int, int>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(ordered.Count);
        foreach (var (paragraph, _, isOld) in ordered)
        {
            if (isOld) moved[paragraph.Position] = paragraphs.Count + 1;
            paragraphs.Add(paragraph with { Position = paragraphs.Count + 1 });
        }

        return document with
        {
            Paragraphs = paragraphs.MoveToImmutable(),
            Annotations = [.. document.Annotations.Select(a => a with { Position = At(a.Position) ?? a.Position, Paragraph = At(a.Paragraph), LastParagraph = At(a.LastParagraph) })],
            Findings = [.. document.Findings.Select(f => f with { Source = f.Source with { Paragraph = At(f.Source.Paragraph) } })],
        };

        int? At(int? position) => position is { } p ? moved.GetValueOrDefault(p, p) : null;
    }
}
