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

    /// <summary>Half a surrogate pair becomes U+FFFD: normalization refuses it.</summary>
    private static string WholeCharacters(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }
}
