using System.Text;
using System.Xml;

namespace Intake.Rendering.Docx;

/// <summary>Makes any text fit to stand in a Word file.</summary>
internal static class XmlText
{
    /// <summary>
    /// Characters that XML 1.0 §2.2 does not allow become U+FFFD. The invisible bidi controls (UAX #9 §2.1, §2.2) are left out: an
    /// unbalanced one would turn round the words of the next delegation.
    /// </summary>
    public static string Clean(string text)
    {
        var i = 0;
        while (i < text.Length && IsPlain(text[i])) i++;
        if (i == text.Length) return text;

        var clean = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (!IsBidiControl(c)) clean.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsPlain(char c) => (c is >= ' ' and < '\u2000' or '\t' or '\n') || (c is > '\u2069' and < '\ud800');

    private static bool IsBidiControl(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
