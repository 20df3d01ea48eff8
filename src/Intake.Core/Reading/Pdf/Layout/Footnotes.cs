using System.Text.RegularExpressions;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Recognises footnotes: smaller type at the foot of a page, under a short line or after a raised mark.</summary>
internal static partial class Footnotes
{
    /// <summary>Largest type of a note under a line, as a share of the text's.</summary>
    private const double UnderLine = 0.97;

    /// <summary>Largest type of a note without a line.</summary>
    private const double WithoutLine = 0.92;

    /// <summary>Takes the notes out of the text of a page.</summary>
    /// <param name="page">The page, its margins taken out.</param>
    /// <param name="bodySize">Size of the running text of the file, in points.</param>
    public static void Take(PageText page, double bodySize)
    {
        var start = Start(page, bodySize);
        if (start < 0) return;
        page.Notes.AddRange(page.Pieces[start..]);
        page.Pieces.RemoveRange(start, page.Pieces.Count - start);
    }

    private static int Start(PageText page, double bodySize)
    {
        var small = page.Pieces.FindLastIndex(p => p.Size > UnderLine * bodySize) + 1;
        if (small == page.Pieces.Count) return -1;
        var line = page.Separators.Where(b => b.Length is > 30 && b.Length < 0.45 * page.Size.Width)
            .Select(b => page.Pieces.FindIndex(p => p.Baseline + (0.3 * p.Size) < b.At)).Where(i => i >= small).Order().ToList();
        if (line.Count > 0 && line[0] > 0) return line[0];
        small = page.Pieces.FindLastIndex(p => p.Size > WithoutLine * bodySize) + 1;
        return small > 0 && small < page.Pieces.Count && page.Pieces[small].Baseline < page.Size.Height / 2 && Mark().IsMatch(page.Pieces[small].Text) && IsRaised(page.Pieces[small]) ? small : -1;
    }

    private static bool IsRaised(PageLine line) => (line.Glyphs[0].Emphasis & Emphasis.Superscript) != 0;

    [GeneratedRegex(@"^(?:\d{1,3}|[*†‡§]+|\p{Ll})\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
