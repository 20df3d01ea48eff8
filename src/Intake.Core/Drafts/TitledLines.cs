namespace Intake.Drafts;

/// <summary>Tells the title of an article, rule or clause from its words where no empty line parts them.</summary>
internal static class TitledLines
{
    private const double WrappedShare = 0.6;

    /// <summary>Says of the line that begins the words that it does.</summary>
    public static void Find(RoledLine[] lines)
    {
        var width = PlainHeadings.Width(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role is not (LineRole.Container or LineRole.Clause) || lines[i].Line.IsWhole) continue;
            if (lines[i].TextAfterMark.Length == 0 && (lines[i].Role == LineRole.Clause || !MayGoOn(lines, i + 1))) continue;
            var titled = lines[i].TextAfterMark.Length > 0 ? i : i + 1;
            var end = titled + 1;
            while (MayGoOn(lines, end)) end++;
            var words = IsTitle(lines, titled, end, width) ? titled + 1 : Sentences.EndsClosed(lines[end - 1].Line.Text) ? titled : end;
            if (words < end) lines[words] = lines[words] with { Line = lines[words].Line with { BeginsText = true } };
        }
    }

    /// <summary>Whether a line goes on with the one before: nothing says that it begins anything.</summary>
    private static bool MayGoOn(RoledLine[] lines, int i) =>
        i < lines.Length && lines[i] is { Role: LineRole.Continuation, Line: { BlankBefore: 0, IsWhole: false, PageBreakBefore: false } } && Numbering.NumberMarks.At(lines[i].Line.Text).Count == 0;

    /// <summary>A line that could have held more and does not end a sentence, before one that begins a sentence.</summary>
    private static bool IsTitle(RoledLine[] lines, int i, int end, int width) =>
        lines[i].Line.Text.Length < width * WrappedShare && !Sentences.EndsClosed(lines[i].Line.Text)
        && i + 1 < end && Sentences.BeginsAnew(lines[i + 1].Line.Text) && Sentences.EndsClosed(lines[end - 1].Line.Text);
}
