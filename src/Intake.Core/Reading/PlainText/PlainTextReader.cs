using System.Collections.Immutable;
using System.Text;

namespace Intake.Reading.PlainText;

/// <summary>Reads plain text as a mail program shows it: quotations by their <c>&gt;</c>, wrapped lines joined again.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="text">The text, decoded.</param>
    public static Document Read(string name, string text) =>
        new(name, FileFormat.Text, Paragraphs([.. TextLines.Of(text).Select(QuotedLine.Of)]), [], []);

    private static ImmutableArray<Paragraph> Paragraphs(List<QuotedLine> lines)
    {
        var widths = WrapWidth.OfEachDepth(lines);
        var hasPages = lines.Exists(l => l.Line.PageBreakBefore);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var (page, tables) = (1, 0);
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].Line.PageBreakBefore && i > 0) page++;
            var end = i + 1;
            if (!lines[i].IsBlank && PlainTables.At(lines, i) is { } table)
            {
                paragraphs.AddRange(Cells(table, ++tables, paragraphs.Count + 1, lines[i].Depth, hasPages ? page : null));
                page += lines.Skip(end).Take(table.End - end).Count(l => l.Line.PageBreakBefore);
                end = table.End;
            }
            else if (!lines[i].IsBlank)
            {
                end = End(lines, i, widths.GetValueOrDefault(lines[i].Depth));
                paragraphs.Add(Paragraph(paragraphs.Count + 1, lines[i].Depth, Text(lines, i, end), hasPages ? page : null));
            }

            i = end;
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>The cells of a table that are not empty; an empty first cell goes on with the one above it, as far as a reader can tell.</summary>
    private static IEnumerable<Paragraph> Cells(PlainTable table, int number, int position, int depth, int? page)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                if (table.Rows[row][column].Length == 0) continue;
                var cell = Paragraph(position++, depth, table.Rows[row][column], page);
                yield return cell with { Kind = depth > 0 ? ParagraphKind.Quote : ParagraphKind.Cell, Cell = new TableCell(number, row + 1, column + 1) };
            }
        }
    }

    private static int End(List<QuotedLine> lines, int start, int width)
    {
        var end = start + 1;
        if (width == 0) return end;
        var marker = LineSigns.Marker(lines[start].Line.Text);
        while (end < lines.Count && WrapWidth.Adjoin(lines[end - 1], lines[end])
            && Unwrapping.GoesOn(lines[end - 1].Line.Text, lines[end].Line.Text, width, marker)) end++;
        return end;
    }

    private static string Text(List<QuotedLine> lines, int start, int end)
    {
        if (end == start + 1) return lines[start].Line.Text;
        var text = new StringBuilder(lines[start].Line.Text);
        for (var i = start + 1; i < end; i++) text.Append(Unwrapping.Between(lines[i - 1].Line.Text, lines[i].Line.Text)).Append(lines[i].Line.Text);
        return text.ToString();
    }

    private static Paragraph Paragraph(int position, int depth, string text, int? page) => new()
    {
        Position = position,
        Kind = depth > 0 ? ParagraphKind.Quote : ParagraphKind.Body,
        QuoteDepth = depth,
        Page = page,
        Runs = [new TextRun(text)],
    };
}
