using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>Numbers that stand alone in a sentence outside its quotations: <c>In 47 we miss …</c>, <c>101 names one provider only</c>.</summary>
internal static partial class BareNumbers
{
    /// <summary>The numbers with their places in the paragraph, in UTF-16 units.</summary>
    public static IEnumerable<(int Start, int Length, string Number)> In(Sentence sentence, string text)
    {
        foreach (Match match in Number().Matches(text[..(sentence.Start + sentence.Length)], sentence.Start))
        {
            if (!sentence.Tokens.Any(t => t.Class == TokenClass.Quote && t.Start <= match.Index && match.Index < t.End)) yield return (match.Index, match.Length, match.Value);
        }
    }

    /// <summary>Whether a word of place stands before a number: <c>in 13</c>.</summary>
    public static bool IsPlace(string text, int start) => Place().IsMatch(text[..start]);

    [GeneratedRegex(@"\b(?:in|on|at|under|of|from|dans|au|en|del?|в|из)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,/:$€£%+-])\p{Nd}{1,3}(?:\s?\([a-z]{1,4}\))*(?![\p{L}\p{Nd}%/]|[.,:]\p{Nd}|\s?(?:years?|months?|days?|weeks?|hours?|minutes|per\s?cent|January|February|March|April|May|June|July|August|September|October|November|December|States|delegations|pages?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
