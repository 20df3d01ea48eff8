using System.Text.RegularExpressions;
using Intake.Reading.PlainText;

namespace Intake.Reading.Pdf.Layout;

/// <summary>Tells where paragraphs begin in a column of lines: a page shows it by space, indents, lines that end early, and numbers.</summary>
internal static partial class Breaks
{
    /// <summary>What makes an indent, as a share of the size.</summary>
    private const double Indent = 0.6;

    /// <summary>Distances between lines greater than the usual one by this factor part paragraphs.</summary>
    private const double Wide = 1.22;

    /// <summary>Widest distance between the lines of a paragraph, in sizes: double spacing is 2.3 to 2.4.</summary>
    private const double Widest = 2.7;

    /// <summary>The paragraphs of a block.</summary>
    public static IEnumerable<List<PageLine>> Paragraphs(Block block, double usualLeading)
    {
        var leading = Leading(block, usualLeading);
        var paragraph = new List<PageLine>();
        foreach (var line in block.Lines)
        {
            if (paragraph.Count > 0 && Begins(paragraph, line, block, leading))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(line);
        }

        if (paragraph.Count > 0) yield return paragraph;
    }

    /// <summary>Usual distance between the lines of a paragraph, in sizes of the type: the middle one after lines that are full.</summary>
    public static double Leading(Block block, double otherwise)
    {
        var distances = new List<double>();
        for (var i = 1; i < block.Lines.Count; i++)
        {
            var (before, after) = (block.Lines[i - 1], block.Lines[i]);
            if (IsSameSize(before, after) && !EndsEarly(before, after, block.Margin) && !LineSigns.EndsSentence(before.Text)) distances.Add((before.Baseline - after.Baseline) / after.Size);
        }

        distances.RemoveAll(d => d is <= 0 or > Widest);
        distances.Sort();
        return distances.Count == 0 ? otherwise : distances[distances.Count / 2];
    }

    /// <summary>Whether a line ends before the margin though the first word of the next would still have fitted.</summary>
    public static bool EndsEarly(PageLine before, PageLine after, double margin)
    {
        if (before.IsRightToLeft != after.IsRightToLeft) return true;
        var hyphen = before.Text.Length > 1 && before.Text[^1] is '-' or '\u00AD' && char.IsLetterOrDigit(before.Text[^2]);
        var word = Spacing.AreWide(before.Glyphs[^1], after.Glyphs[0]) ? after.Size : (0.35 * before.Size) + after.FirstWord;
        return !hyphen && margin - before.End > word;
    }

    /// <summary>Whether two lines are set in the same size.</summary>
    public static bool IsSameSize(PageLine a, PageLine b) => Math.Abs(a.Size - b.Size) <= 0.08 * Math.Max(a.Size, b.Size);

    /// <summary>Whether a text goes on after a line with another: the one ends no sentence and the other begins with a small letter.</summary>
    public static bool IsMidSentence(PageLine before, PageLine after) => !Ends(before.Text) && char.IsLower(after.Text[0]);

    /// <summary>Whether a line ends a sentence or an item of a list.</summary>
    public static bool Ends(string line) => LineSigns.EndsSentence(line) || ItemEnd().IsMatch(line);

    /// <summary>Whether a line begins with the number or the dot of a list.</summary>
    public static bool HasMarker(string line) => LineSigns.Marker(line).Length > 0 || Dot().IsMatch(line);

    private static bool Begins(List<PageLine> paragraph, PageLine line, Block block, double leading)
    {
        var before = paragraph[^1];
        var (distance, isMid) = ((before.Baseline - line.Baseline) / line.Size, IsMidSentence(before, line));
        if (!IsSameSize(before, line) || line.IsRightToLeft != before.IsRightToLeft) return true;
        if (distance > leading * (isMid ? 1.7 : Wide) || distance < 0) return true;
        if (Dot().IsMatch(line.Text)) return true;
        var early = EndsEarly(before, line, RoomOf(before, block));
        if (early && !(isMid && before.End - before.Start > 0.6 * (block.Margin - before.Start))) return true;
        if (before.IsBold && line.IsBold && !Ends(before.Text) && !HasMarker(line.Text)) return false;
        if (IsSymmetric(before, block) && IsSymmetric(line, block) && (IsCentred(before, block) || IsCentred(line, block))) return before.IsBold != line.IsBold || (Ends(before.Text) && !isMid);
        if (IsCentred(line, block)) return true;
        return (IsCentred(before, block) && !isMid) || IsMarked(paragraph, line) || IsIndented(paragraph, line, isMid);
    }

    /// <summary>Where a line of a block would end if it were full: the room that a centred line leaves is on both of its sides.</summary>
    public static double RoomOf(PageLine line, Block block) => IsCentred(line, block) ? block.Margin + line.Start - StartOf(block) : block.Margin;

    private static bool IsCentred(PageLine line, Block block) => line.Start - StartOf(block) > line.Size && IsSymmetric(line, block);

    private static bool IsSymmetric(PageLine line, Block block) => Math.Abs(line.Start - StartOf(block) - (block.Margin - line.End)) < 0.5 * line.Size;

    private static double StartOf(Block block) => block.Lines.Min(l => l.Start);

    // "paragraph 12. (b) above" wrapped before (b) begins nothing: a number in the middle of a sentence at the same indent as the lines before.
    private static bool IsMarked(List<PageLine> paragraph, PageLine line)
    {
        var before = paragraph[^1];
        if (LineSigns.BeginsItem(line.Text)) return Ends(before.Text);
        var marker = LineSigns.Marker(line.Text);
        if (marker.Length == 0) return false;
        if (Ends(before.Text) || LineSigns.Follows(marker, LineSigns.Marker(paragraph[0].Text))) return true;
        return paragraph.Count > 1 && line.Start < paragraph[^1].Start - (Indent * line.Size);
    }

    private static bool IsIndented(List<PageLine> paragraph, PageLine line, bool isMid)
    {
        var (first, before, room) = (paragraph[0], paragraph[^1], Indent * line.Size);
        if (paragraph.Count > 1) return Math.Abs(line.Start - before.Start) > room && !(isMid && paragraph.Count > 1 && Math.Abs(line.Start - before.Start) < 2 * room);
        if (line.Start <= first.Start + room) return false;
        return !HasMarker(first.Text) && !isMid;
    }

    [GeneratedRegex(@";\s+(?:and|or|et|ou|y|o|и|или)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItemEnd();

    [GeneratedRegex(@"^[•·▪◦‣●○■□➢➔✓]\s*\S|^[-–—]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Dot();
}
