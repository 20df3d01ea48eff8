using System.Collections.Immutable;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Marks;

/// <summary>Tells text that nobody sees: painted with nothing, or in the colour of what lies behind it.</summary>
internal static class Visibility
{
    /// <summary>Most pairs of characters and rectangles that are compared on a page. Stops charts of thousands of tiles.</summary>
    private const long Most = 20_000_000;

    /// <summary>Whether the text is a layer that a program recognised in the picture of the page: unpainted text over a picture.</summary>
    public static bool IsRecognised(PageContent page)
    {
        var unpainted = page.Glyphs.Count(g => !g.IsSpace && (g.Emphasis & Emphasis.Hidden) != 0);
        return page.HasPicture && unpainted > 0 && unpainted >= 0.8 * page.Glyphs.Count(g => !g.IsSpace);
    }

    /// <summary>The characters with those nobody sees marked as hidden.</summary>
    public static ImmutableArray<Glyph> Apply(PageContent page)
    {
        if (IsRecognised(page)) return [.. page.Glyphs.Select(g => g with { Emphasis = g.Emphasis & ~Emphasis.Hidden })];
        var areas = (long)page.Areas.Length * page.Glyphs.Length > Most ? [] : page.Areas.Where(a => a.Box is { Width: > 2, Height: > 2 }).Reverse().ToArray();
        return [.. page.Glyphs.Select(g => IsLost(g, areas, page.HasPicture) ? g with { Emphasis = g.Emphasis | Emphasis.Hidden } : g)];
    }

    private static bool IsLost(Glyph glyph, Area[] areas, bool hasPicture)
    {
        if (glyph.IsSpace) return false;
        foreach (var area in areas)
        {
            if (area.Box.Contains(glyph.Center, glyph.Middle) && area.Box.Height > 0.7 * glyph.Size) return area.Color == glyph.Color;
        }

        return glyph.Color == Colors.White && !hasPicture;
    }
}
