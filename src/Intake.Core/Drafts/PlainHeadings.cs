namespace Intake.Drafts;

/// <summary>Finds headings that print no number and have no style: what stands between the end of a paragraph and the next number, and does not end as a sentence does.</summary>
internal static class PlainHeadings
{
    private const int LongestHeading = 300;
    private const double WrappedShare = 0.6;

    /// <summary>Gives <see cref="LineRole.Heading"/> to the lines that begin one.</summary>
    public static void Find(RoledLine[] lines)
    {
        var first = Array.FindIndex(lines, l => l.Role is LineRole.Paragraph or LineRole.Clause or LineRole.Container);
        if (first < 0) return;
        var width = Width(lines);
        for (var i = first + 1; i < lines.Length; i++)
        {
            if (lines[i].Role != LineRole.Continuation || !Sentences.BeginsAnew(lines[i].Line.Text)) continue;
            var end = RunEnd(lines, i);
            if (end == lines.Length && !lines[i].Line.IsWhole) continue;
            if (lines[i].Line.IsWhole ? StandsAlone(lines, i) : Follows(lines, i, width) && IsHeading(lines, i, end))
                lines[i] = lines[i] with { Role = LineRole.Heading };
        }
    }

    /// <summary>The length of the usual full line, in characters: the 90th percentile.</summary>
    public static int Width(RoledLine[] lines)
    {
        var lengths = lines.Where(l => !l.Line.IsWhole && l.Line.Text.Length > 0).Select(l => l.Line.Text.Length).Order().ToArray();
        return lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
    }

    private static bool Follows(RoledLine[] lines, int i, int width)
    {
        var before = lines[i - 1];
        var inHeading = HeadOf(lines, i - 1).Role is LineRole.Heading or LineRole.Container;
        return inHeading
            ? before.Line.Text.Length < width * WrappedShare && lines[i].Line.BlankBefore > 0
            : Sentences.EndsClosed(before.Line.Text);
    }

    private static RoledLine HeadOf(RoledLine[] lines, int i)
    {
        while (i > 0 && lines[i].Role == LineRole.Continuation) i--;
        return lines[i];
    }

    private static bool IsHeading(RoledLine[] lines, int i, int end)
    {
        var length = 0;
        for (var k = i; k < end; k++) length += lines[k].Line.Text.Length + 1;
        return length < LongestHeading && !Sentences.EndsClosed(lines[end - 1].Line.Text) && !lines[end - 1].Line.Text.EndsWith(',');
    }

    private static bool StandsAlone(RoledLine[] lines, int i) =>
        lines[i].Line.Stands && lines[i].Line.Text.Length < LongestHeading && !Sentences.EndsClosed(lines[i].Line.Text);

    private static int RunEnd(RoledLine[] lines, int i)
    {
        while (i < lines.Length && lines[i].Role == LineRole.Continuation) i++;
        return i;
    }
}
