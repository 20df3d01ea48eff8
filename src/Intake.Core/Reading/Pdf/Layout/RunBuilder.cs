using System.Collections.Immutable;
using System.Text;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Makes the text of a paragraph of its lines: what looks the same is one stretch.</summary>
/// <param name="vocabulary">The words of the file, all learned.</param>
/// <param name="noteMarks">For each page, the marks its footnotes begin with: the same marks in the text are none of its words.</param>
internal sealed class RunBuilder(Vocabulary vocabulary, IReadOnlyDictionary<int, HashSet<string>> noteMarks)
{
    /// <summary>The text of a paragraph, trimmed.</summary>
    public ImmutableArray<TextRun> Runs(OpenParagraph paragraph)
    {
        if (paragraph.Words is { } words) return [new TextRun(words)];
        var glyphs = new List<Glyph>();
        PageLine? before = null;
        foreach (var (page, lines) in paragraph.Parts)
        {
            foreach (var line in lines)
            {
                if (before is not null) Join(glyphs, before, line);
                glyphs.AddRange(paragraph.Kind == ParagraphKind.Note ? line.Glyphs : WithoutMarks(line.Glyphs, page));
                before = line;
            }
        }

        return Runs(glyphs);
    }

    private void Join(List<Glyph> glyphs, PageLine before, PageLine line)
    {
        if (glyphs.Count == 0) return;
        var (last, first) = (glyphs[^1], line.Glyphs[0]);
        if (last.Text is "-" or "\u00AD" && vocabulary.Parts(before.Text, line.Text)) glyphs.RemoveAt(glyphs.Count - 1);
        else if (!Spacing.AreWide(last, first) && !(HoldsOn(before.Text) && !Vocabulary.IsSuspended(line.Text))) glyphs.Add(Spacing.Between(last, first));
    }

    // "self-" + "defence", "and/" + "or", "2020–" + "2025": no space stood there, else the mark would stand alone.
    private static bool HoldsOn(string line) =>
        line.Length > 1 && line[^1] is '-' or '\u00AD' or '‑' or '–' or '—' or '/' && char.IsLetterOrDigit(line[^2]);

    private IEnumerable<Glyph> WithoutMarks(ImmutableArray<Glyph> glyphs, int page)
    {
        var marks = noteMarks.GetValueOrDefault(page);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var end = i;
            while (end < glyphs.Length && (glyphs[end].Emphasis & Emphasis.Superscript) != 0) end++;
            if (end > i && i > 0 && marks is not null && marks.Contains(string.Concat(glyphs[i..end].Select(g => g.Text)).Trim())) i = end;
            if (i < glyphs.Length) yield return glyphs[i];
        }
    }

    private static ImmutableArray<TextRun> Runs(List<Glyph> glyphs)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && !LooksAlike(glyphs[i - 1], glyphs[i])) Close(glyphs[i - 1]);
            text.Append(glyphs[i].Text.Replace('\u00AD', '-'));
        }

        if (glyphs.Count > 0) Close(glyphs[^1]);
        return runs.ToImmutable();

        void Close(Glyph look)
        {
            runs.Add(new TextRun(text.ToString(), look.Emphasis, look.Color, look.Inserted, look.Deleted));
            text.Clear();
        }
    }

    private static bool LooksAlike(Glyph a, Glyph b) => a.Emphasis == b.Emphasis && a.Color == b.Color && a.Inserted == b.Inserted && a.Deleted == b.Deleted;
}
