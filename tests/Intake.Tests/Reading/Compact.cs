using System.Text;
using Intake.Reading;

namespace Intake.Tests.Reading;

/// <summary>Writes what was read on one line a paragraph, with its marks in signs, so that a table of rows can hold it.</summary>
/// <remarks>
/// <c>*bold*</c> <c>/italic/</c> <c>{+underlined+}</c> <c>[-struck-]</c> <c>=marked=</c> <c>^raised^</c> <c>_lowered_</c> <c>?hidden?</c>
/// <c>&lt;link&gt;</c> <c>(FF0000 colour)</c> <c>(+Author: inserted+)</c> <c>(-Author: deleted-)</c>; before the text <c>&gt;</c> for each level of
/// quotation, <c>h1</c>, <c>[table.row.column]</c>, <c>1.|</c> for the printed number; after it <c>(+¶)</c> or <c>(-¶)</c> for a tracked mark.
/// </remarks>
internal static class Compact
{
    public static string Of(Document document) => string.Join('\n', document.Paragraphs.Select(Of));

    public static string Of(Paragraph paragraph)
    {
        var place = new string('>', paragraph.QuoteDepth) + (paragraph.HeadingLevel > 0 ? $"h{paragraph.HeadingLevel}" : "") + Of(paragraph.Cell);
        var line = new StringBuilder(place);
        if (place.Length > 0 && paragraph.Runs.Length > 0) line.Append(' ');
        if (paragraph.Number is { } number) line.Append(number.All).Append('|');
        foreach (var run in paragraph.Runs) line.Append(Of(run));
        if (paragraph.MarkInserted is not null) line.Append("(+¶)");
        if (paragraph.MarkDeleted is not null) line.Append("(-¶)");
        return line.ToString();
    }

    private static string Of(TableCell? cell) => cell is null ? ""
        : $"[{cell.Table}.{cell.Row}.{cell.Column}{(cell.ColumnSpan > 1 ? $"+{cell.ColumnSpan - 1}" : "")}{(cell.ContinuesAbove ? "^" : "")}]";

    private static string Of(TextRun run)
    {
        var text = run.Text;
        foreach (var (emphasis, open, close) in Signs)
        {
            if (run.Emphasis.HasFlag(emphasis)) text = open + text + close;
        }

        if (run.Color is { } color) text = $"({color} {text})";
        if (run.Inserted is { } inserted) text = $"(+{inserted.Author}: {text}+)";
        if (run.Deleted is { } deleted) text = $"(-{deleted.Author}: {text}-)";
        return text;
    }

    private static readonly (Emphasis Emphasis, string Open, string Close)[] Signs =
    [
        (Emphasis.Strike, "[-", "-]"), (Emphasis.Underline, "{+", "+}"), (Emphasis.Bold, "*", "*"), (Emphasis.Italic, "/", "/"),
        (Emphasis.Highlight, "=", "="), (Emphasis.Superscript, "^", "^"), (Emphasis.Subscript, "_", "_"), (Emphasis.Link, "<", ">"),
        (Emphasis.Hidden, "?", "?"),
    ];
}
