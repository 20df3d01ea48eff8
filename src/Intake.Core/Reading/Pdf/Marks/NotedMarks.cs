using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Marks;

/// <summary>Marks that a reader put on words with annotations: struck, underlined and highlighted ones, links, and words put in.</summary>
/// <remarks>
/// A strike-out and a caret with words are what an editor tracks (ISO 32000-2:2020 §12.5.6.10, §12.5.6.11): they name who and when, and are read as deletions and
/// insertions.
/// </remarks>
internal static class NotedMarks
{
    /// <summary>The characters with the marks of annotations.</summary>
    public static IEnumerable<Glyph> Apply(ImmutableArray<Glyph> glyphs, ImmutableArray<PageNote> notes)
    {
        var marking = notes.Where(n => n.Kind is PageNoteKind.Highlights or PageNoteKind.Underlines or PageNoteKind.Strikes or PageNoteKind.Links).ToList();
        var marked = marking.Count == 0 ? glyphs : [.. glyphs.Select(g => Marked(g, marking))];
        foreach (var note in notes)
        {
            if (note.Kind == PageNoteKind.Inserts && note.Text.Length > 0 && Inserted(marked, note) is { } inserted) marked = marked.Add(inserted);
        }

        return marked;
    }

    /// <summary>Whether an annotation covers a character.</summary>
    public static bool Covers(PageNote note, Glyph glyph) => note.Covered.Any(b => b.Contains(glyph.Center, glyph.Middle));

    private static Glyph Marked(Glyph glyph, List<PageNote> notes)
    {
        foreach (var note in notes)
        {
            if (!Covers(note, glyph)) continue;
            glyph = note.Kind switch
            {
                PageNoteKind.Highlights => glyph with { Emphasis = glyph.Emphasis | Emphasis.Highlight },
                PageNoteKind.Underlines => glyph with { Emphasis = glyph.Emphasis | Emphasis.Underline },
                PageNoteKind.Strikes => glyph with { Emphasis = glyph.Emphasis | Emphasis.Strike, Deleted = note.Who },
                PageNoteKind.Links => glyph with { Emphasis = glyph.Emphasis | Emphasis.Link },
                PageNoteKind.Says or PageNoteKind.Inserts or PageNoteKind.Fills => glyph,
            };
        }

        return glyph;
    }

    // The point of a caret is the middle of its upper side, a little below the words that it parts.
    private static Glyph? Inserted(ImmutableArray<Glyph> glyphs, PageNote note)
    {
        var (x, y) = ((note.Box.Left + note.Box.Right) / 2, (note.Box.Bottom + note.Box.Top) / 2);
        var line = glyphs.Where(g => g.Inserted is null && Math.Abs(g.Middle - y) < 1.2 * g.Size && g.Left - x < 5 * g.Size && x - g.Right < 5 * g.Size)
            .MinBy(g => Math.Abs(g.Middle - y) + (Math.Max(0, Math.Max(g.Left - x, x - g.Right)) / 4));
        if (line is null) return null;
        // It stands before the character whose left end is nearest, behind the one before.
        x = glyphs.Where(g => Math.Abs(g.Baseline - line.Baseline) <= 0.18 * line.Size).SelectMany(g => new[] { g.Left, g.Right }).MinBy(edge => Math.Abs(edge - x)) - 0.05;
        var (before, after) = Neighbours(glyphs, line, x);
        var text = note.Text.Replace('\n', ' ').Trim();
        // A letter or two in the middle of a word complete it; anything else are words of their own.
        var ending = text.Length <= 2 && text.All(char.IsLower);
        if (before is { IsSpace: false, Deleted: null } && char.IsLetterOrDigit(before.Text[^1]) && char.IsLetterOrDigit(text[0]) && !ending) text = " " + text;
        if (after is { IsSpace: false, Deleted: null } && char.IsLetterOrDigit(after.Text[0]) && !ending) text += " ";
        return line with { Text = text, Left = x, Right = x, Emphasis = Emphasis.None, Color = null, Inserted = note.Who, Deleted = null };
    }

    private static (Glyph? Before, Glyph? After) Neighbours(ImmutableArray<Glyph> glyphs, Glyph line, double x)
    {
        Glyph? before = null, after = null;
        foreach (var glyph in glyphs)
        {
            if (Math.Abs(glyph.Baseline - line.Baseline) > 0.18 * line.Size || glyph.Inserted is not null) continue;
            if (glyph.Left <= x && (before is null || glyph.Left >= before.Left)) before = glyph;
            if (glyph.Left > x && (after is null || glyph.Left < after.Left)) after = glyph;
        }

        return (before, after);
    }
}
