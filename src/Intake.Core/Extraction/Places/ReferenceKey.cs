using System.Text;

namespace Intake.Extraction.Places;

/// <summary>One spelling for all the ways to write a number: <c>Article 5(2)(c)</c>, <c>art. 5.2.c</c> and <c>5 (2) c)</c> behind an article have the key <c>article.5.2.c</c>.</summary>
internal static class ReferenceKey
{
    /// <summary>Lower-case components joined by points; letters and digits are separate components, so that <c>16bis</c> equals <c>16 bis</c>.</summary>
    public static string Of(string number)
    {
        var key = new StringBuilder(number.Length + 4);
        var before = Kind.Other;
        foreach (var c in FoldedText.Of(number))
        {
            var kind = char.IsDigit(c) ? Kind.Digit : char.IsLetter(c) ? Kind.Letter : Kind.Other;
            if (kind != Kind.Other)
            {
                if (kind != before && key.Length > 0) key.Append('.');
                key.Append(c);
            }

            before = kind;
        }

        return key.ToString();
    }

    private enum Kind
    {
        Other,
        Digit,
        Letter,
    }
}
