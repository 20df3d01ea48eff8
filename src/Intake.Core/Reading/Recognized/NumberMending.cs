using System.Text.RegularExpressions;

namespace Intake.Reading.Recognized;

/// <summary>Mends what points at a provision: letters read for digits (<c>l2</c>, <c>2O</c>), and the word in front of a number (<c>Pare 12</c>).</summary>
internal static partial class NumberMending
{
    /// <summary>The text mended. A letter becomes a digit only beside a digit, and a word changes only in front of a number; <c>pare</c> in the middle of a sentence is a word of its own.</summary>
    public static string Mend(string text) => Name().Replace(Digits().Replace(text, Digit), Named);

    private static string Digit(Match match) => match.Value.Replace('l', '1').Replace('I', '1').Replace('|', '1').Replace('O', '0');

    /// <summary>The word with its vowels put right, in the case in which it was written.</summary>
    private static string Named(Match match)
    {
        var word = match.Groups["word"].Value;
        var meant = word.Length > 5 ? "paragraph" : "para";
        if (match.Groups["many"].Length > 0) meant += "s";
        return (char.IsUpper(word[0]) ? char.ToUpperInvariant(meant[0]) : meant[0]) + meant[1..];
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:[lI|O]+\p{Nd}+|\p{Nd}+[lI|O]+)[\p{Nd}lI|O]*(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<word>[Pp][aeo]r[aeo][gq]r[aeo][pf][hb]|P[aeo]r[aeo]|^p[aeo]r[aeo])(?<many>s?)(?=\.?\s+\(?\p{Nd})", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
