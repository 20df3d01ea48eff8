using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>The paragraphs of a sender with lists of names, one on a line, put behind the line that introduces them.</summary>
internal static partial class SpeakingText
{
    private const int LongestNameLine = 120; // characters

    /// <summary>The paragraphs, "Co-sponsors:" and the names under it as one.</summary>
    public static List<string> Of(IEnumerable<string> paragraphs, DelegationList delegations)
    {
        var texts = new List<string>();
        var (mayGrow, hasName) = (false, false);
        foreach (var paragraph in paragraphs)
        {
            var isName = paragraph.Length <= LongestNameLine && IsNames(paragraph, delegations);
            if (isName && mayGrow && texts.Count > 0)
            {
                texts[^1] = $"{texts[^1]}{(hasName ? ", " : " ")}{Bullet().Replace(paragraph, "").Trim(' ', ',', ';')}";
                hasName = true;
                continue;
            }

            texts.Add(paragraph);
            (mayGrow, hasName) = (isName || paragraph.TrimEnd() is [.., ':' or '：'] || Introduces().IsMatch(paragraph), isName);
        }

        return texts;
    }

    /// <summary>Whether a line holds names of delegations and nothing else but marks of a list.</summary>
    public static bool IsNames(string line, DelegationList delegations)
    {
        var mentions = delegations.FindIn(line).Where(m => m.Kind != MentionKind.Adjective).ToList();
        if (mentions.Count == 0) return false;
        var rest = line;
        for (var i = mentions.Count - 1; i >= 0; i--) rest = rest.Remove(mentions[i].Start, mentions[i].Length);
        return !Words().Replace(rest, "").Any(char.IsLetterOrDigit);
    }

    [GeneratedRegex(@"^\s*(?:[-–•·*]|\d{1,2}[.)])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*\d{1,2}[.)]|\b(?:the|and|et|la|le|les|l|y|el|los|las|и|Republic of|Kingdom of|State of)\b|[و和与]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\W*(?:joint\s+(?:submission|proposals?|comments|paper|statement)|(?:co-?)?sponsors?|submitted\s+by|proponents?|proposition\s+commune|propuesta\s+conjunta|совместное\s+предложение|提案国|联合提案)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Introduces();
}
