using System.Collections.Immutable;
using System.Text;
using Intake.Reading.PlainText;

namespace Intake.Reading.Html;

/// <summary>Joins lines that a plain-text mail was wrapped into before a program put it into a <c>pre</c>.</summary>
internal static class PreservedLines
{
    /// <summary>The paragraphs, those that only a wrap keeps apart in one; the method is that of plain text.</summary>
    /// <param name="paragraphs">As the page breaks its lines.</param>
    /// <param name="adjoins">For each paragraph, whether nothing but one preserved line end stands before it.</param>
    public static ImmutableArray<Paragraph> Join(ImmutableArray<Paragraph> paragraphs, List<bool> adjoins)
    {
        if (!adjoins.Contains(true)) return paragraphs;
        var lines = paragraphs.Select((p, i) => Line(p, adjoins[i])).ToList();
        var widths = WrapWidth.OfEachDepth(lines);
        var joined = ImmutableArray.CreateBuilder<Paragraph>();
        for (var start = 0; start < lines.Count;)
        {
            var marker = LineSigns.Marker(lines[start].Line.Text);
            var end = start + 1;
            while (end < lines.Count && GoesOn(lines[end - 1], lines[end], widths, marker)) end++;
            joined.Add(One(paragraphs.AsSpan(start, end - start)) with { Position = joined.Count + 1 });
            start = end;
        }

        return joined.ToImmutable();
    }

    private static QuotedLine Line(Paragraph paragraph, bool adjoins)
    {
        var text = paragraph.Text(View.All);
        return new QuotedLine(new TextLine(text, paragraph.Position, adjoins ? 0 : 1, false, 0), paragraph.QuoteDepth, text.Length == 0);
    }

    private static bool GoesOn(QuotedLine before, QuotedLine after, Dictionary<int, int> widths, string marker) =>
        WrapWidth.Adjoin(before, after) && widths.TryGetValue(after.Depth, out var width)
        && Unwrapping.GoesOn(before.Line.Text, after.Line.Text, width, marker);

    private static Paragraph One(ReadOnlySpan<Paragraph> lines)
    {
        if (lines.Length == 1) return lines[0];
        var runs = new List<TextRun>();
        for (var i = 0; i < lines.Length; i++)
        {
            runs.AddRange(lines[i].Runs);
            if (i + 1 < lines.Length) runs.Add(runs[^1] with { Text = Unwrapping.Between(lines[i].Text(View.All), lines[i + 1].Text(View.All)) });
        }

        return lines[0] with { Runs = Merge(runs), MarkInserted = lines[^1].MarkInserted, MarkDeleted = lines[^1].MarkDeleted };
    }

    private static ImmutableArray<TextRun> Merge(List<TextRun> runs)
    {
        var merged = ImmutableArray.CreateBuilder<TextRun>();
        var text = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            text.Append(runs[i].Text);
            if (i + 1 < runs.Count && runs[i] with { Text = "" } == runs[i + 1] with { Text = "" }) continue;
            merged.Add(runs[i] with { Text = text.ToString() });
            text.Clear();
        }

        return merged.ToImmutable();
    }
}
