using System.Collections.Immutable;
using System.Globalization;
using Intake.Reading.Pdf.Content;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Puts a line of Arabic or Hebrew from the order in which it is shown into the order in which it is read.</summary>
/// <remarks>The reordering of Unicode Standard Annex #9 (rule L2) taken back: every level is turned, from the lowest to the highest.</remarks>
internal static class LogicalOrder
{
    private const string Openers = "([{«‹<";
    private const string Closers = ")]}»›>";

    /// <summary>The characters in reading order.</summary>
    /// <param name="shown">From left to right.</param>
    /// <param name="isRightToLeft">Whether most of the line runs from right to left.</param>
    public static ImmutableArray<Glyph> Of(List<Glyph> shown, out bool isRightToLeft)
    {
        var directions = shown.ConvertAll(Direction);
        var right = directions.Count(d => d == 'R');
        isRightToLeft = right > directions.Count(d => d == 'L');
        if (right == 0) return [.. shown];
        var levels = isRightToLeft ? InRightToLeft(directions) : InLeftToRight(directions);
        var glyphs = shown.ToArray();
        for (var level = 1; level <= 2; level++) Turn(glyphs, levels, level);
        return Mirrored(glyphs, levels);
    }

    // Letters that run from left to right, and numbers, are at level 2; what stands between two of them is too, but a space parts two numbers.
    private static int[] InRightToLeft(List<char> directions)
    {
        var levels = new int[directions.Count];
        Array.Fill(levels, 1);
        for (var i = 0; i < levels.Length; i++)
        {
            if (directions[i] is not ('L' or 'N')) continue;
            levels[i] = 2;
            var next = i + 1;
            while (next < levels.Length && directions[next] is '-' or ' ' or '.') next++;
            if (next == levels.Length || directions[next] == 'R') continue;
            var parts = directions[i] == 'N' && directions[next] == 'N' && directions.FindIndex(i + 1, next - i - 1, d => d != '.') >= 0;
            if (!parts) Array.Fill(levels, 2, i, next - i);
        }

        return levels;
    }

    // From a letter that runs from right to left to the last such one before a letter of the other kind, level 1; numbers between them, level 2.
    private static int[] InLeftToRight(List<char> directions)
    {
        var levels = new int[directions.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            if (directions[i] != 'R') continue;
            levels[i] = 1;
            var next = i + 1;
            while (next < levels.Length && directions[next] is not ('R' or 'L')) next++;
            if (next == levels.Length || directions[next] != 'R') continue;
            for (var k = i + 1; k < next; k++) levels[k] = directions[k] == 'N' || (directions[k] == '.' && levels[k - 1] == 2 && directions[k + 1] == 'N') ? 2 : 1;
        }

        return levels;
    }

    private static void Turn(Glyph[] glyphs, int[] levels, int level)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (levels[i] < level) continue;
            var end = i + 1;
            while (end < glyphs.Length && levels[end] >= level) end++;
            Array.Reverse(glyphs, i, end - i);
            Array.Reverse(levels, i, end - i);
            i = end;
        }
    }

    // The shape that opens a bracket to a reader from the right closes it to others; some files name it by its shape, some by its sense.
    private static ImmutableArray<Glyph> Mirrored(Glyph[] glyphs, int[] levels)
    {
        var (named, shaped, badlyNamed, badlyShaped) = (0, 0, 0, 0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (levels[i] != 1) continue;
            var step = Openers.Contains(glyphs[i].Text, StringComparison.Ordinal) ? 1 : Closers.Contains(glyphs[i].Text, StringComparison.Ordinal) ? -1 : 0;
            if ((named += step) < 0) (named, badlyNamed) = (0, badlyNamed + 1);
            if ((shaped -= step) < 0) (shaped, badlyShaped) = (0, badlyShaped + 1);
        }

        return badlyNamed <= badlyShaped ? [.. glyphs] : [.. glyphs.Select((g, i) => levels[i] == 1 ? g with { Text = string.Concat(g.Text.Select(Mirror)) } : g)];
    }

    private static char Mirror(char c)
    {
        var (open, close) = (Openers.IndexOf(c, StringComparison.Ordinal), Closers.IndexOf(c, StringComparison.Ordinal));
        return open >= 0 ? Closers[open] : close >= 0 ? Openers[close] : c;
    }

    // R and L: letters; N: digits; '.': what holds a number together; ' ': white space; '-': the rest.
    private static char Direction(Glyph glyph)
    {
        foreach (var c in glyph.Text)
        {
            if (char.IsDigit(c)) return 'N';
            if (IsRightToLeft(c)) return 'R';
            if (char.IsLetter(c)) return 'L';
        }

        return glyph.IsSpace ? ' ' : glyph.Text is "." or "," or "/" or ":" or "٫" or "٬" ? '.' : '-';
    }

    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark;
}
