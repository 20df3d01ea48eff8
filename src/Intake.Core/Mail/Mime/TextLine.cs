using System.Globalization;
using System.Text;

namespace Intake.Mail.Mime;

/// <summary>Header text as one clean line.</summary>
internal static class TextLine
{
    /// <summary>White space runs become one space; controls and marks that hide or turn text are taken out.</summary>
    public static string Clean(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            }
            else if (!char.IsControl(c) && !IsDirection(c))
            {
                text.Append(c);
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A character that shows nothing or turns what follows (Unicode category Cf), such as U+202E.</summary>
    public static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // Overrides, embeddings and isolates turn the characters after them; marks (U+200E, U+200F) and joiners are part of Arabic and Persian text.
    private static bool IsDirection(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
