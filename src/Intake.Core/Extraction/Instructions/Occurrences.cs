using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises which occurrence of the quoted words is meant: <c>(second occurrence)</c>, <c>where it appears for the second time</c>, <c>the last "of"</c>.</summary>
internal static partial class Occurrences
{
    private static readonly string[][] Ordinals =
    [
        ["first", "1st", "première", "premier", "primera", "primer", "перв", "第一"],
        ["second", "2nd", "deuxième", "seconde", "segunda", "segundo", "втор", "第二"],
        ["third", "3rd", "troisième", "tercera", "tercer", "трет", "第三"],
        ["fourth", "4th", "quatrième", "cuarta", "четверт", "第四"],
    ];

    /// <summary>1 for the first, 2 for the second, -1 for the last; 0 when the sentence does not say.</summary>
    public static int In(Sentence sentence)
    {
        if (!sentence.May(Cue.Occurrence)) return 0;
        var match = Named().Match(sentence.Text);
        if (!match.Success) match = BeforeQuote().Match(sentence.Text);
        if (!match.Success) return 0;
        var word = match.Groups["n"].Value.ToLowerInvariant();
        var at = Array.FindIndex(Ordinals, o => o.Any(w => word.StartsWith(w, StringComparison.Ordinal)));
        return at < 0 ? -1 : at + 1;
    }

    /// <summary>Whether the sentence means every occurrence in the provision.</summary>
    public static bool All(Sentence sentence) => sentence.May(Cue.Occurrence) && Every().IsMatch(sentence.Text);

    /// <summary>Words for all places at once.</summary>
    [GeneratedRegex(@"\b(?:both (?:places|occurrences|instances|times|mentions)|(?:all|each|every|in both) (?:places?|occurrences?|instances?|mentions?)|each time|every time|twice|les deux fois|ambas veces|todas las veces|в обоих случаях|оба раза)\b|两处|各处", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Every();

    private const string Ordinal = @"(?<n>first|1st|second|2nd|third|3rd|fourth|4th|last|final|première|deuxième|seconde|troisième|dernière|primera|segunda|tercera|última|перв\w+|втор\w+|трет\w+|последн\w+|第[一二三四])";

    /// <summary>An ordinal in front of a word for a place in a text.</summary>
    [GeneratedRegex(Ordinal + @"\s*(?:occurrence|instance|mention|appearance|use\b|time\b|fois|vez|раз|mención|aparición|упоминани\w+|次|处)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Named();

    /// <summary>An ordinal in front of the quotation itself.</summary>
    [GeneratedRegex(@"\bthe\s+(?<n>first|second|third|last)\s+(?:(?:word|phrase|term|comma)\s+)?[\u0022\u0027“‘«]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex BeforeQuote();
}
