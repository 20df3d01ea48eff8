using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Marks;

/// <summary>What was filled into the fields of a form (§12.7): no text of the page, but shown on it.</summary>
internal static class FilledFields
{
    /// <summary>The words of each field, word by word, at the place of the field.</summary>
    public static IEnumerable<Glyph> Of(ImmutableArray<PageNote> notes)
    {
        foreach (var note in notes.Where(n => n.Kind == PageNoteKind.Fills && n.Text.Length > 0))
        {
            var lines = note.Text.Split('\n');
            var height = note.Box.Height / lines.Length;
            var size = Math.Clamp(0.7 * height, 1, 10);
            for (var i = 0; i < lines.Length; i++)
            {
                var (left, step) = (note.Box.Left, note.Box.Width / (lines[i].Length + 1));
                var baseline = note.Box.Top - (i * height) - (height / 2) - (0.3 * size);
                foreach (var c in lines[i])
                {
                    yield return new Glyph(c.ToString(), left, left + step, baseline, size);
                    left += step;
                }
            }
        }
    }
}
