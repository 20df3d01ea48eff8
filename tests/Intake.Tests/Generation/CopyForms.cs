using System.Net;
using System.Text;

namespace Intake.Tests.Generation;

/// <summary>Writes an edited copy in the forms other than tracked Word.</summary>
internal static class CopyForms
{
    private const int Width = 76;

    /// <summary>The lines with their numbers typed in front of their text.</summary>
    public static EditedCopy Typed(EditedCopy copy) => copy with { Lines = [.. copy.Lines.Select(Typed)] };

    /// <summary>Paragraphs in HTML; deletions struck and additions bold when marked, else as they come out.</summary>
    public static string Html(EditedCopy copy, bool marked) => string.Join('\n', copy.Lines
        .Where(l => marked || l.Mark is not (SegmentState.Deleted or SegmentState.MovedAway))
        .Select(Typed).Select(l => $"<p>{(marked ? string.Concat(l.Segments.Select(Marked)) : WebUtility.HtmlEncode(l.Result))}</p>"));

    /// <summary>Plain text as it comes out, wrapped, an empty line between paragraphs.</summary>
    public static string Text(EditedCopy copy) => string.Join("\n\n", copy.Lines.Where(l => l.Mark is not (SegmentState.Deleted or SegmentState.MovedAway)).Select(l => Wrapped(Typed(l).Result)));

    /// <summary>A table of three columns with the lines that differ from the draft.</summary>
    public static string Table(IEnumerable<(string Number, string Current, string Proposed)> rows)
    {
        var html = new StringBuilder("<table border=\"1\"><tr><td>Paragraph</td><td>Current text</td><td>Proposed text</td><td>Reason</td></tr>");
        foreach (var (number, current, proposed) in rows)
            html.Append("<tr><td>").Append(WebUtility.HtmlEncode(number)).Append("</td><td>").Append(WebUtility.HtmlEncode(current)).Append("</td><td>").Append(WebUtility.HtmlEncode(proposed)).Append("</td><td>For clarity.</td></tr>");
        return html.Append("</table>").ToString();
    }

    private static CopyLine Typed(CopyLine line)
    {
        if (line.Number.Length == 0) return line;
        var (state, author) = line.Segments is [{ State: not SegmentState.Kept } only] ? (only.State, only.Author) : (SegmentState.Kept, "");
        return line with { Number = "", Segments = [new Segment(line.Number + " ", state, author), .. line.Segments] };
    }

    private static string Marked(Segment segment)
    {
        var text = WebUtility.HtmlEncode(segment.Text);
        return segment.State switch
        {
            SegmentState.Deleted or SegmentState.MovedAway => $"<s>{text}</s>",
            SegmentState.Inserted or SegmentState.MovedHere => $"<b>{text}</b>",
            SegmentState.Kept => text,
        };
    }

    private static string Wrapped(string text)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}
