using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;
using Intake.Reading.Pdf.Layout;

namespace Intake.Reading.Pdf.Marks;

/// <summary>Comments in the margin of a page: what annotations say, hung on the words that they cover or stand at.</summary>
internal sealed class Comments(List<OpenParagraph> paragraphs)
{
    private readonly List<(PageNote Note, List<OpenParagraph> At, string Anchor, OpenParagraph Own)> all = [];

    /// <summary>Comments that no paragraph is near, as on a page without text.</summary>
    public List<OpenParagraph> Loose { get; } = [];

    /// <summary>Takes the annotations of a page that say something.</summary>
    public void Add(PageContent page)
    {
        var here = paragraphs.FindAll(p => p.Parts.Exists(part => part.Page == page.Number));
        foreach (var note in page.Notes)
        {
            if (note.Text.Length == 0 || note.Kind is PageNoteKind.Inserts or PageNoteKind.Links or PageNoteKind.Fills) continue;
            var covered = here.FindAll(p => p.On(page.Number).Any(g => NotedMarks.Covers(note, g)));
            var anchor = string.Join('\n', covered.Select(p => string.Concat(p.On(page.Number).Where(g => NotedMarks.Covers(note, g)).Select(g => g.Text)).Trim()));
            if (covered.Count == 0 && Nearest(here, page.Number, note.Box) is { } near) covered = [near];
            var own = new OpenParagraph(page.Number, [], ParagraphKind.Comment) { Words = note.Text };
            if (covered.Count > 0) covered[^1].After.Add(own);
            else Loose.Add(own);
            all.Add((note, covered, anchor, own));
        }
    }

    /// <summary>The comments in the order in which they stand; when positions are known.</summary>
    public ImmutableArray<Annotation> Annotations() =>
        [.. all.OrderBy(c => c.Own.Position).Select(c => new Annotation(
            c.Note.Who.Author, c.Note.Who.Date, c.Note.Text, c.At.Count == 0 ? null : c.At[0].Position, c.At.Count == 0 ? null : c.At[^1].Position, c.Anchor, c.Own.Position))];

    private static OpenParagraph? Nearest(List<OpenParagraph> here, int page, Box box)
    {
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        return here.MinBy(p => p.Parts.Where(part => part.Page == page).SelectMany(part => part.Lines)
            .Select(l => Away(y, l.Box.Bottom, l.Box.Top) + (Away(x, l.Left, l.Right) / 20)).DefaultIfEmpty(double.MaxValue).Min());
    }

    private static double Away(double at, double from, double to) => at < from ? from - at : at > to ? at - to : 0;
}
