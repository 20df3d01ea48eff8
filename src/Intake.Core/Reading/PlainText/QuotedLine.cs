namespace Intake.Reading.PlainText;

/// <summary>A line of a mail and how often it is quoted.</summary>
/// <param name="Line">The line, its quotation marks taken off.</param>
/// <param name="Depth">How many <c>&gt;</c> stood before it.</param>
/// <param name="IsBlank">Whether nothing else stood in it: it ends a paragraph.</param>
internal readonly record struct QuotedLine(TextLine Line, int Depth, bool IsBlank)
{
    /// <summary>Takes the marks off: each is a <c>&gt;</c>, spaces between them allowed (RFC 3676 §4.5 and common practice).</summary>
    public static QuotedLine Of(TextLine line)
    {
        var (depth, at) = (0, 0);
        for (var i = 0; i < line.Text.Length && line.Text[i] is '>' or ' '; i++)
        {
            if (line.Text[i] == '>') (depth, at) = (depth + 1, i + 1);
        }

        var text = depth == 0 ? line.Text : line.Text[at..].Trim();
        return new QuotedLine(line with { Text = text }, depth, text.Length == 0);
    }
}
