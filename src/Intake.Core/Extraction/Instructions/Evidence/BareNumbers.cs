using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>Numbers that stand alone in a sentence outside its quotations: <c>In 47 we miss …</c>, <c>101 names one provider only</c>.</summary>
internal static partial class BareNumbers
{
    private const int LongestPlace = 8; // "dans le "

    /// <summary>The numbers with their places in the paragraph, in UTF-16 units.</summary>
    public static IEnumerable<(int Start, int Length, string Number)> In(Sentence sentence, string text)
    {
        foreach (Match match in Number().Matches(text[..(sentence.Start + sentence.Length)], sentence.Start))
        {
            if (!sentence.Tokens.Any(t => t.Class == TokenClass.Quote && t.Start <= match.Index && match.Index < t.End)) yield return (match.Index, match.Length, match.Value);
        }
    }

    /// <summary>The provision whose bare number a sentence begins with, behind a word of place: <c>On 92 no objection</c>; empty when it begins otherwise.</summary>
    public static ImmutableArray<ProvisionReference> Leading(Sentence sentence, string text, DraftIndex index)
    {
        var (start, length, number) = In(sentence, text).FirstOrDefault();
        if (length == 0 || start - sentence.Start > LongestPlace || !IsPlace(text, start) || !Ends().IsMatch(text.AsSpan(start + length))) return [];
        return index.Resolve(number) is { } id ? [new ProvisionReference(number, id)] : [];
    }

    /// <summary>What may stand behind a number that names a provision and counts nothing: a mark, or a word that no noun is.</summary>
    [GeneratedRegex(@"^(?:\s*[,:;–—-]|\s+(?:we|i|no|our|my|the|there|nous|aucune?|pas|nada|sin|мы|нет|without)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    /// <summary>Whether a word of place stands before a number: <c>in 13</c>.</summary>
    public static bool IsPlace(string text, int start) => Place().IsMatch(text[..start]);

    [GeneratedRegex(@"\b(?:in|on|at|under|of|from|dans|au|en|del?|в|из)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,/:$€£%+-])\p{Nd}{1,3}(?:\s?\([a-z]{1,4}\))*(?![\p{L}\p{Nd}%/]|[.,:]\p{Nd}|\s?(?:years?|months?|days?|weeks?|hours?|minutes|per\s?cent|January|February|March|April|May|June|July|August|September|October|November|December|States|delegations|pages?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
