using System.Buffers;
using System.Collections.Immutable;

namespace Intake.Reading.PlainText;

/// <summary>Takes a plain text apart into its physical lines, as a draft taken from a PDF needs it.</summary>
public static class TextLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\v\f\u0085\u2028\u2029");

    /// <summary>Every line that is not blank, in order.</summary>
    /// <remarks>Lines end at CR LF, LF, CR, VT, NEL, LS or PS (Unicode Standard §5.8); a form feed ends a line and its page.</remarks>
    public static ImmutableArray<TextLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var (number, blank, pageBreak) = (1, 0, false);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var raw = text[start..end];
            if (Trim(raw) is { Length: > 0 } line)
            {
                lines.Add(new TextLine(line, number, blank, pageBreak, Indent(raw)));
                (blank, pageBreak) = (0, false);
            }
            else if (end < text.Length && text[end] != '\f')
            {
                blank++;
            }

            if (end == text.Length) break;
            if (text[end] == '\f') pageBreak = true;
            else number++;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines.ToImmutable();
    }

    private static string Trim(string raw) => VisibleText.Of(raw).Trim(' ', '\t');

    private static int Indent(string raw)
    {
        var column = 0;
        foreach (var c in raw)
        {
            if (c == '\t') column = (column / 8 * 8) + 8;
            else if (VisibleText.IsSpace(c)) column++;
            else if (!VisibleText.IsLeftOut(c)) break;
        }

        return column;
    }
}
