using System.Text;

namespace Intake.Reading;

/// <summary>Leaves out what a reader cannot see: characters that only direct layout.</summary>
internal static class VisibleText
{
    /// <summary>
    /// Whether a character is left out of every text: soft hyphen, zero-width space, word joiner, byte order mark, and the marks and
    /// embeddings that direct bidirectional layout (Unicode Standard Annex #9); text stays in logical order.
    /// Joiners (U+200C, U+200D) stay: they are spelling.
    /// </summary>
    public static bool IsLeftOut(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        '\t' or '\n' => false,
        _ => char.IsControl(c),
    };

    /// <summary>Whether a character is a space of any width, the non-breaking ones included; each is read as a plain space.</summary>
    public static bool IsSpace(char c) =>
        c is ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>One line of text with spaces made plain and invisible characters left out; the same instance when nothing changes.</summary>
    public static string Of(string line)
    {
        var first = 0;
        while (first < line.Length && !IsLeftOut(line[first]) && (line[first] == ' ' || !IsSpace(line[first]))) first++;
        if (first == line.Length) return line;
        var text = new StringBuilder(line.Length).Append(line, 0, first);
        for (var i = first; i < line.Length; i++)
        {
            if (!IsLeftOut(line[i])) text.Append(IsSpace(line[i]) ? ' ' : line[i]);
        }

        return text.ToString();
    }
}
