using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;
using Intake.Reading.Pdf.Marks;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Puts the pages of a file together: paragraphs in reading order, notes and comments behind their paragraphs, margins last.</summary>
internal sealed class Assembly
{
    private readonly IReadOnlyList<PageContent> pages;
    private readonly List<PageText> texts;
    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<int, HashSet<string>> noteMarks = [];
    private readonly List<OpenParagraph> body;
    private readonly Comments comments;

    /// <summary>Reads the layout of all pages.</summary>
    public Assembly(IReadOnlyList<PageContent> pages)
    {
        this.pages = pages;
        texts = [.. pages.Select(PageReader.Read)];
        Furniture.Take(texts);
        var size = Headings.BodySize(texts.SelectMany(t => t.Pieces));
        foreach (var text in texts) Footnotes.Take(text, size);
        body = Flow.Read(texts, vocabulary);
        Headings.Set(body, size);
        comments = new Comments(body);
        foreach (var text in texts) AddNotes(text);
        foreach (var page in pages) comments.Add(page);
        AddHidden();
    }

    /// <summary>The pages with their lines.</summary>
    public IReadOnlyList<PageText> Texts => texts;

    /// <summary>All paragraphs, numbered in their order, as far as the limits go.</summary>
    /// <param name="limits">Most paragraphs, runs and characters.</param>
    /// <param name="exceeded">The limit that ended them; empty when none did.</param>
    public ImmutableArray<Paragraph> Close(Limits limits, out string exceeded)
    {
        var result = ImmutableArray.CreateBuilder<Paragraph>();
        var builder = new RunBuilder(vocabulary, noteMarks);
        var (runs, characters) = (0, 0);
        exceeded = "";
        foreach (var paragraph in body.SelectMany(p => p.After.Prepend(p)).Concat(comments.Loose).Concat(Margins()))
        {
            var own = builder.Runs(paragraph);
            if (own.IsEmpty && paragraph.Cell is null) continue;
            runs += own.Length;
            characters += own.Sum(r => r.Text.Length);
            exceeded = result.Count >= limits.Paragraphs ? FormattableString.Invariant($"{limits.Paragraphs} paragraphs")
                : runs > limits.TextRuns ? FormattableString.Invariant($"{limits.TextRuns} changes of look")
                : characters > limits.TextCharacters ? FormattableString.Invariant($"{limits.TextCharacters} characters") : "";
            if (exceeded.Length > 0) break;
            paragraph.Position = result.Count + 1;
            result.Add(new Paragraph
            {
                Position = paragraph.Position,
                Kind = paragraph.Kind,
                HeadingLevel = paragraph.HeadingLevel,
                Page = paragraph.Page,
                Cell = paragraph.Cell,
                Runs = own,
            });
        }

        return result.ToImmutable();
    }

    /// <summary>Comments in the order in which they stand; after <see cref="Close"/>.</summary>
    public ImmutableArray<Annotation> Annotations() => [.. comments.Annotations().Where(a => a.Position > 0)];

    // A note stands behind the paragraph that has its mark, else behind the last of its page.
    private void AddNotes(PageText text)
    {
        if (text.Notes.Count == 0) return;
        var marks = noteMarks[text.Number] = new HashSet<string>(StringComparer.Ordinal);
        var here = body.FindAll(p => p.Parts.Exists(part => part.Page == text.Number));
        foreach (var note in Flow.Notes(text, vocabulary))
        {
            var mark = string.Concat(note.Lines.First().Glyphs.TakeWhile(g => !g.IsSpace && !g.Text.Any(char.IsLetter)).Select(g => g.Text)).TrimEnd('.', ')');
            if (mark.Length > 0) marks.Add(mark);
            var at = mark.Length == 0 ? null : here.Find(p => HasMark(p, text.Number, mark));
            ((at ?? (here.Count > 0 ? here[^1] : null))?.After ?? comments.Loose).Add(note);
        }
    }

    private static bool HasMark(OpenParagraph paragraph, int page, string mark) =>
        string.Concat(paragraph.On(page).Where(g => (g.Emphasis & Emphasis.Superscript) != 0).Select(g => g.Text)).Contains(mark, StringComparison.Ordinal);

    private void AddHidden()
    {
        foreach (var text in texts.Where(t => t.Hidden.Any(g => !g.IsSpace)))
        {
            var lines = PageLines.Whole(PageLines.Pieces(text.Hidden));
            var at = body.FindLast(p => p.Page <= text.Number);
            (at?.After ?? comments.Loose).Add(new OpenParagraph(text.Number, lines, ParagraphKind.TextBox));
        }
    }

    /// <summary>Each header and footer once, whatever page it counts; then what runs along the edges.</summary>
    private IEnumerable<OpenParagraph> Margins()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var line in text.Margins.OrderByDescending(l => l.Baseline))
            {
                if (seen.Add(string.Concat(line.Text.Where(c => !char.IsDigit(c))))) yield return new OpenParagraph(text.Number, [line], ParagraphKind.Margin);
            }
        }

        foreach (var page in pages)
        {
            foreach (var aside in page.Aside)
            {
                if (seen.Add(aside)) yield return new OpenParagraph(page.Number, [], ParagraphKind.Margin) { Words = aside };
            }
        }
    }
}
