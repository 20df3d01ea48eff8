using System.Collections.Immutable;

namespace Intake.Reading.Recognized;

/// <summary>Makes paragraphs of the lines of pages.</summary>
internal static class PageParagraphs
{
    /// <summary>The paragraphs of all pages, running heads and feet last.</summary>
    public static IReadOnlyList<Paragraph> Of(ImmutableArray<RecognizedPage> pages)
    {
        var kept = pages.Select(p => p with { Lines = [.. p.Lines.Select(Specks.Without).OfType<RecognizedLine>()] }).ToList();
        var margins = PageMargins.Find(kept);
        var words = new JoinedWords(kept.SelectMany(p => p.Lines));
        var body = new List<Open>();
        foreach (var page in kept)
        {
            var layout = new PageLayout([.. page.Lines.Where(l => !margins.Contains(l))]);
            for (var i = 0; i < layout.Lines.Length; i++)
            {
                var continues = body.Count > 0 && (i > 0 ? layout.Continues(i) : page.Number == body[^1].LastPage + 1 && PageLayout.ContinuesOver(body[^1].Last, body[^1].Layout, layout));
                if (!continues) body.Add(new Open(page.Number));
                body[^1].Add(layout.Lines[i], page.Number, layout);
            }
        }

        var feet = kept.SelectMany(p => p.Lines.Where(margins.Contains).Select(l => Paragraph(ParagraphKind.Margin, p.Number, [l], words)));
        return [.. body.Select(o => Paragraph(ParagraphKind.Body, o.Page, o.Lines, words)).Concat(feet).Where(p => p.Runs.Length > 0)];
    }

    private static Paragraph Paragraph(ParagraphKind kind, int page, IReadOnlyList<RecognizedLine> lines, JoinedWords words) =>
        new() { Position = 0, Kind = kind, Page = page, Runs = QuoteMending.Mend([.. words.Join(lines).Select(r => r with { Text = NumberMending.Mend(r.Text) })]) };

    private sealed class Open(int page)
    {
        public int Page { get; } = page;

        public int LastPage { get; private set; } = page;

        public List<RecognizedLine> Lines { get; } = [];

        public RecognizedLine Last => Lines[^1];

        public PageLayout Layout { get; private set; } = null!;

        public void Add(RecognizedLine line, int on, PageLayout layout)
        {
            Lines.Add(line);
            (LastPage, Layout) = (on, layout);
        }
    }
}
