using System.Collections.Immutable;
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
        var lines = paragraphs.Select((p, i) => new QuotedLine(new TextLine(p.Text(View.All), i, adjoins[i] ? 0 : 1, false, 0), p.QuoteDepth, false)).ToList();
        var widths = WrapWidth.OfEachDepth(lines);
        var joined = ImmutableArray.CreateBuilder<Paragraph>();
        var marker = "";
        for (var i = 0; i < lines.Count; i++)
        {
            if (GoesOn(lines, i, widths, marker))
            {
                joined[^1] = Joined(joined[^1], paragraphs[i], Unwrapping.Between(lines[i - 1].Line.Text, lines[i].Line.Text));
                continue;
            }

            joined.Add(paragraphs[i] with { Position = joined.Count + 1 });
            marker = LineSigns.Marker(lines[i].Line.Text);
        }

        return joined.ToImmutable();
    }

    private static bool GoesOn(List<QuotedLine> lines, int i, Dictionary<int, int> widths, string marker) =>
        i > 0 && WrapWidth.Adjoin(lines[i - 1], lines[i]) && lines[i - 1].Line.Text.Length > 0 && lines[i].Line.Text.Length > 0
        && widths.TryGetValue(lines[i].Depth, out var width) && Unwrapping.GoesOn(lines[i - 1].Line.Text, lines[i].Line.Text, width, marker);

    private static Paragraph Joined(Paragraph first, Paragraph second, string between)
    {
        var last = first.Runs[^1] with { Text = first.Runs[^1].Text + between };
        return first with { Runs = [.. first.Runs[..^1], last, .. second.Runs], MarkInserted = second.MarkInserted, MarkDeleted = second.MarkDeleted };
    }
}
