using System.Globalization;
using System.Text;

namespace Intake.Compiling;

/// <summary>Texts in the form in which they are compared.</summary>
internal static class FoldedText
{
    /// <summary>
    /// Unicode NFC, every run of white space one space, none at the ends: what two proposals must share to be one entry. Never punctuation,
    /// never case.
    /// </summary>
    public static string Of(string text)
    {
        if (IsFolded(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in WholeCharacters(text).Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>A name without accents, case and outer white space: the same order and the same match in any culture.</summary>
    public static string Name(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Of(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToUpperInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Below U+0300, where combining marks begin, every text is NFC (UAX #15, NFC_QC): most texts need no copy.</summary>
    private static bool IsFolded(string text)
    {
        var wasSpace = true;
        foreach (var c in text)
        {
            if (c >= '\u0300' || (c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && wasSpace)) return false;
            wasSpace = c == ' ';
        }

        return text.Length == 0 || !wasSpace;
    }

    /// <summary>Half a surrogate pair becomes U+FFFD: normalization refuses it.</summary>
    private static string WholeCharacters(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }
}
