namespace Intake.Reading.Html;

/// <summary>Finds characters in style text.</summary>
internal static class CssText
{
    /// <summary>Index of a character outside quotes and parentheses; -1 when there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, char wanted)
    {
        var quote = '\0';
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == '\\') i++;
                else if (c == quote) quote = '\0';
            }
            else if (c == wanted && depth == 0)
            {
                return i;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '(')
            {
                depth++;
            }
            else if (c == ')' && depth > 0)
            {
                depth--;
            }
        }

        return -1;
    }
}
