using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Tells where words end: at drawn spaces and at gaps.</summary>
/// <remarks>
/// Word processors draw their spaces, so that a gap without one is a jump of the layout; TeX draws none, and shrinks its spaces to a fifth of the size.
/// </remarks>
internal static class Spacing
{
    /// <summary>Widest gap inside a word, as a share of the size, in a line that draws its spaces.</summary>
    private const double WidestDrawn = 0.33;

    /// <summary>Widest gap inside a word, as a share of the size, in a line that draws none.</summary>
    private const double WidestUndrawn = 0.16;

    /// <summary>The characters of a line with exactly one space between words.</summary>
    public static List<Glyph> Apply(IReadOnlyList<Glyph> shown)
    {
        var widest = WidestGap(shown);
        var spaced = new List<Glyph>(shown.Count + 16);
        Glyph? space = null;
        foreach (var glyph in shown)
        {
            if (glyph.IsSpace)
            {
                space = space is null ? glyph : space with { Emphasis = space.Emphasis | glyph.Emphasis };
                continue;
            }

            if (spaced.Count > 0)
            {
                var before = spaced[^1];
                if (space is not null) spaced.Add(space with { Text = " " });
                else if (glyph.Left - before.Right > widest * Math.Max(before.Size, glyph.Size) && !AreWide(before, glyph)) spaced.Add(Between(before, glyph));
            }

            spaced.Add(glyph);
            space = null;
        }

        return spaced;
    }

    /// <summary>A space that looks as both of its neighbours do.</summary>
    public static Glyph Between(Glyph before, Glyph after) => new(" ", before.Right, Math.Max(before.Right, after.Left), before.Baseline, before.Size)
    {
        Emphasis = before.Emphasis & after.Emphasis,
        Color = before.Color == after.Color ? before.Color : null,
        Inserted = before.Inserted == after.Inserted ? before.Inserted : null,
        Deleted = before.Deleted == after.Deleted ? before.Deleted : null,
    };

    /// <summary>Whether a space between two characters would be none of the text: both are of East Asia.</summary>
    public static bool AreWide(Glyph before, Glyph after) => PlainText.WrapWidth.IsWide(before.Text[^1]) && PlainText.WrapWidth.IsWide(after.Text[0]);

    // A word that is letter-spaced has the same gap between all its letters; its words end at gaps much wider.
    private static double WidestGap(IReadOnlyList<Glyph> shown)
    {
        var letters = shown.Where(g => !g.IsSpace).ToList();
        var drawn = shown.Count - letters.Count;
        if (drawn * 25 >= letters.Count && drawn > 0) return WidestDrawn;
        var gaps = letters.Zip(letters.Skip(1), (a, b) => (b.Left - a.Right) / Math.Max(a.Size, b.Size)).Order().ToList();
        var usual = gaps.Count < 5 ? 0 : gaps[gaps.Count / 2];
        return usual > 0.08 ? Math.Max(WidestUndrawn, 2 * usual) : drawn > 0 ? (WidestDrawn + WidestUndrawn) / 2 : WidestUndrawn;
    }
}
