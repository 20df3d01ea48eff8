using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Whom a mail says it speaks for: the strongest evidence there is.</summary>
internal static partial class SpokenFor
{
    private const int LongestGap = 120; // characters between "on behalf of" and the first name: "the States members of the ..."

    /// <summary>Official names; empty when the paragraphs speak for nobody by name.</summary>
    /// <param name="paragraphs">The paragraphs of the one who speaks.</param>
    /// <param name="home">The delegation of the address; null when unknown.</param>
    /// <param name="delegations">Those who may write.</param>
    public static ImmutableArray<string> Find(IEnumerable<string> paragraphs, Delegation? home, DelegationList delegations)
    {
        foreach (var text in paragraphs)
        {
            foreach (Match match in BehalfPhrases.In(text))
            {
                if (SpeaksOfAnother(text, match.Index)) continue;
                var end = match.Index + match.Length;
                if (NameRuns.Find(text, delegations).FirstOrDefault(r => r.End > end) is not { } run || !Follows(text, end, run.Start)) continue;
                var names = run.Start >= end ? run.Names : [.. NameRuns.Find(text[end..], delegations).Take(1).SelectMany(r => r.Names)];
                var joins = match.Groups["also"].Success || OwnToo().IsMatch(text[end..run.End]) || OwnBehind().IsMatch(text[run.End..]);
                return joins && home is not null && !names.Contains(home.Name) ? [home.Name, .. names] : names;
            }
        }

        return [];
    }

    /// <summary>Whether the sender says to speak as a State.</summary>
    public static bool IsNational(IEnumerable<string> paragraphs) =>
        paragraphs.Any(p => BehalfPhrases.NationalChinese().IsMatch(p) || BehalfPhrases.National().Matches(p).Any(m => !SpeaksOfOtherMail(p, m.Index)));

    /// <summary>Whether the sentence of a place announces or reserves what members say elsewhere: "does not prejudge what Zambia may submit in its national capacity".</summary>
    private static bool SpeaksOfOtherMail(string text, int index)
    {
        var start = SentenceStart(text, index);
        var end = text.IndexOf('.', index);
        return BehalfPhrases.Elsewhere().IsMatch(text[start..(end < 0 ? text.Length : end)]);
    }

    /// <summary>Whether the words before a place make it speak of what another says.</summary>
    public static bool SpeaksOfAnother(string text, int index)
    {
        var sentence = text[SentenceStart(text, index)..index];
        if (BehalfPhrases.Negates().IsMatch(sentence)) return true;
        // "Kenya thanks the Chair and, on behalf of the Group, proposes": an insertion belongs to the one who writes.
        if (sentence.TrimEnd() is [.., ',' or '，' or '،']) return false;
        if (BehalfPhrases.Refers().IsMatch(sentence) || BehalfPhrases.RefersChinese().IsMatch(sentence)) return true;
        return BehalfPhrases.Reported().IsMatch(sentence) && !BehalfPhrases.ThisOne().IsMatch(sentence);
    }

    /// <summary>Where the sentence of a place begins; the full stop of a title ends none.</summary>
    public static int SentenceStart(string text, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (text[i] is '!' or '?' or ';' or '。' or '；' or '！' or '\n') return i + 1;
            if (text[i] == '.' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !Title().IsMatch(text[..(i + 1)])) return i + 1;
        }

        return 0;
    }

    private static bool Follows(string text, int from, int to) => to <= from || (to - from <= LongestGap && !Leaves().IsMatch(text[from..to]));

    [GeneratedRegex(@"\b(?:our own|my own|my country|ourselves|itself|my delegation|our delegation|sa propre|notre propre|su propi[oa]|nuestr[oa] propi[oa])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnToo();

    /// <summary>The speaker's own country as the last of the list: "on behalf of Chile, Namibia and my own country".</summary>
    [GeneratedRegex(@"^,?\s*(?:and|as well as|et|ainsi que|y|así como|и)\s+(?:(?:of|de|en|au nom de)\s+)?(?:our own|my own|my country|ourselves|my delegation|our delegation|my government|mon (?:propre )?pays|notre (?:propre )?pays|ma délégation|mi (?:propio )?país|nuestro (?:propio )?país|mi delegación|нашей страны|моей страны)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnBehind();

    [GeneratedRegex(@"(?<!\b(?:H\.E|Mr|Ms|Mrs|Dr|Amb|No|St|M))[.!?;:。；：](?:\s|$)|[。；：]|[,，،](?!\s*(?:[\w]+ ){0,3}(?:representative|ambassador|minister|head|director|chargé|représentant|ambassadeur|representante|embajador|постоянного|посла))|\b(?:my|our) (?:own )?(?:delegation|government|capital|ministry|ambassador)\b(?!,? (?:and|of))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaves();

    [GeneratedRegex(@"\b(?:H\.E|Mr|Ms|Mrs|Dr|Amb|No|St|M|\p{Lu})\.$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Title();
}
