namespace Intake.Reading.Pdf.Content;

/// <summary>Characters drawn twice at nearly the same place to look bold or shaded are one.</summary>
internal static class Overprints
{
    /// <summary>The glyphs without those that stand on another of the same text; the one that stays is bold.</summary>
    public static IEnumerable<Glyph> Without(List<Glyph> glyphs)
    {
        var kept = new List<Glyph>(glyphs.Count);
        var places = new Dictionary<(string Text, int X, int Y), int>();
        foreach (var glyph in glyphs)
        {
            var reach = glyph.Size / 8;
            var (x, y) = ((int)Math.Floor(glyph.Left / reach), (int)Math.Floor(glyph.Baseline / reach));
            var twin = glyph.IsSpace ? -1 : Twin(x, y);
            if (twin >= 0)
            {
                if (glyph.Left != kept[twin].Left) kept[twin] = kept[twin] with { Emphasis = kept[twin].Emphasis | Emphasis.Bold };
                continue;
            }

            places[(glyph.Text, x, y)] = kept.Count;
            kept.Add(glyph);

            int Twin(int left, int bottom)
            {
                for (var i = 0; i < 9; i++)
                {
                    if (places.TryGetValue((glyph.Text, left - 1 + (i % 3), bottom - 1 + (i / 3)), out var at)
                        && Math.Abs(kept[at].Size - glyph.Size) < 0.5 && Math.Abs(kept[at].Left - glyph.Left) <= reach) return at;
                }

                return -1;
            }
        }

        return kept;
    }
}
