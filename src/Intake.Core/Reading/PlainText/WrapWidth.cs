using System.Globalization;

namespace Intake.Reading.PlainText;

/// <summary>At which column a text was wrapped by the program that sent it.</summary>
/// <remarks>
/// A break is surely a wrap when the line before is long, ends no sentence, and the next line goes on with a small letter. The width is that of
/// three in four of such lines: the one that a quarter of them pass. A text without one was not wrapped, and its lines stay apart.
/// </remarks>
internal static class WrapWidth
{
    /// <summary>Shortest line that can be a wrapped one, in columns: narrower breaks are addresses and lists.</summary>
    private const int Narrowest = 45;

    /// <summary>Longest line that can be a wrapped one, in columns; RFC 5322 §2.1.1 asks for 78.</summary>
    private const int Widest = 110;

    /// <summary>The column for each depth of quotation; depths that were not wrapped are left out.</summary>
    public static Dictionary<int, int> OfEachDepth(IReadOnlyList<QuotedLine> lines)
    {
        var widths = new Dictionary<int, List<int>>();
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, after) = (lines[i - 1], lines[i]);
            if (!Adjoin(before, after) || !IsSurelyWrapped(before.Line.Text, after.Line.Text)) continue;
            if (!widths.TryGetValue(after.Depth, out var found)) widths[after.Depth] = found = [];
            found.Add(Columns(before.Line.Text));
        }

        return widths.ToDictionary(w => w.Key, w => Quartile(w.Value));
    }

    /// <summary>Whether nothing stands between two lines and both are quoted alike.</summary>
    public static bool Adjoin(QuotedLine before, QuotedLine after) =>
        before.Depth == after.Depth && !before.IsBlank && !after.IsBlank && after.Line.BlankBefore == 0 && !after.Line.PageBreakBefore;

    /// <summary>Width on a screen of fixed pitch: East Asian wide characters take two columns, combining marks none.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            if (IsWide(c)) columns += 2;
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)) columns++;
        }

        return columns;
    }

    /// <summary>Whether a line may break before and after a character: ideographs and syllables of East Asia (Unicode Standard Annex #11, #14).</summary>
    public static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60');

    private static bool IsSurelyWrapped(string before, string after) =>
        Columns(before) is >= Narrowest and <= Widest && !LineSigns.EndsSentence(before) && GoesOn(after[0]);

    private static bool GoesOn(char c) => char.IsLower(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private static int Quartile(List<int> widths)
    {
        widths.Sort();
        return widths[widths.Count * 3 / 4];
    }
}
