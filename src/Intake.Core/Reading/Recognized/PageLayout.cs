using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Reading.Recognized;

/// <summary>The lines of a page, and which of them go on with the line before.</summary>
internal sealed partial class PageLayout
{
    private const double WideGap = 1.35; // of the usual distance from line to line
    private const int FewestPitches = 3; // fewer do not tell double spacing from a gap
    private const double SinglePitch = 2; // of the usual height of a line
    private const double Indent = 1.5; // of the usual height of a line
    private readonly RecognizedBox[] boxes;
    private readonly RecognizedBox[] columns;
    private readonly double height;
    private readonly double pitch;

    /// <summary>Lays out lines in reading order.</summary>
    public PageLayout(ImmutableArray<RecognizedLine> lines)
    {
        Lines = lines;
        boxes = [.. lines.Select(l => l.Box)];
        height = Middle(boxes.Select(b => b.Height));
        var pitches = Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Where(Follows).Select(i => boxes[i].Bottom - boxes[i - 1].Bottom).ToList();
        pitch = pitches.Count >= FewestPitches ? Lower(pitches) : Math.Min(Lower(pitches), SinglePitch * height);
        columns = Columns();
    }

    /// <summary>The lines, in reading order.</summary>
    public ImmutableArray<RecognizedLine> Lines { get; }

    /// <summary>Whether a line goes on with the one before: no wide gap, no indent, no number of its own, and its first word had no room above.</summary>
    public bool Continues(int line)
    {
        if (BeginsByItself(Lines[line])) return false;
        if (!Follows(line)) return boxes[line].Top < boxes[line - 1].Top && GoesOn(Lines[line - 1], Lines[line]) && IsFull(line - 1, Lines[line]);
        if (pitch > 0 && boxes[line].Bottom - boxes[line - 1].Bottom > pitch * WideGap) return false;
        if (IsIndented(line)) return false;
        return IsFull(line - 1, Lines[line]);
    }

    /// <summary>Whether the first line of a page goes on with the last of the page before.</summary>
    public static bool ContinuesOver(RecognizedLine last, PageLayout before, PageLayout after) =>
        !BeginsByItself(after.Lines[0]) && GoesOn(last, after.Lines[0]) && before.IsFull(before.Lines.Length - 1, after.Lines[0]);

    /// <summary>Whether the line stands below the one before, in the same column.</summary>
    private bool Follows(int line) => boxes[line].Top > boxes[line - 1].Top && boxes[line].Left < boxes[line - 1].Right && boxes[line].Right > boxes[line - 1].Left;

    /// <summary>Begins further in than the line before, in a script read from the left, or the other way about.</summary>
    private bool IsIndented(int line)
    {
        var further = IsRightToLeft(Lines[line]) ? boxes[line - 1].Right - boxes[line].Right : boxes[line].Left - boxes[line - 1].Left;
        return further > Indent * height && !BeginsByItself(Lines[line - 1]);
    }

    /// <summary>Whether the next line's first word had no room behind a line.</summary>
    private bool IsFull(int line, RecognizedLine next)
    {
        var room = IsRightToLeft(Lines[line]) ? boxes[line].Left - columns[line].Left : columns[line].Right - boxes[line].Right;
        return room < next.Words[0].Box.Width + (height / 2);
    }

    /// <summary>The column of each line: as wide as the widest line of the unbroken run of lines that stand one below another.</summary>
    private RecognizedBox[] Columns()
    {
        var result = new RecognizedBox[Lines.Length];
        for (var start = 0; start < Lines.Length;)
        {
            var end = start + 1;
            while (end < Lines.Length && Follows(end)) end++;
            Array.Fill(result, RecognizedBox.Around(boxes[start..end]), start, end - start);
            start = end;
        }

        return result;
    }

    /// <summary>A sentence is not at its end, or the next line begins in the middle of one.</summary>
    private static bool GoesOn(RecognizedLine line, RecognizedLine next) =>
        char.IsLower(next.Words[0].Text[0]) || !(line.Words[^1].Text.TrimEnd('"', '”', '’', '»', ')')[^1..] is "." or ":" or ";" or "!" or "?" or "。" or "؟");

    private static bool BeginsByItself(RecognizedLine line) => Numbered().IsMatch(string.Join(' ', line.Words.Take(3).Select(w => w.Text)));

    private static bool IsRightToLeft(RecognizedLine line) => line.Words.SelectMany(w => w.Text).FirstOrDefault(char.IsLetter) is >= '\u0590' and <= '\u08ff';

    /// <summary>The lower quarter: in a letter of short paragraphs most steps are gaps, not lines.</summary>
    private static double Lower(List<double> values) => values.Count == 0 ? 0 : values.Order().ElementAt(values.Count / 4);

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }

    /// <summary>A number, letter or bullet of a list in front of words.</summary>
    [GeneratedRegex(@"^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,3}[.)]|\((?:\p{Nd}{1,3}|[a-z]|[ivx]{1,4})\)|(?:[a-z]|[ivx]{1,4})\)|[-–—•·*▪])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
