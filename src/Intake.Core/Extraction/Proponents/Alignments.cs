using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Those who join what a group says: they are proponents beside it.</summary>
internal static class Alignments
{
    /// <summary>Official names of those who align themselves with this text; empty when it does not speak for a group.</summary>
    public static ImmutableArray<string> Find(IEnumerable<string> paragraphs, string group, DelegationList delegations)
    {
        if (delegations.ByName(group) is not { Members.Length: > 0 } speaker) return [];
        return [.. paragraphs.SelectMany(p => In(p, delegations)).Where(n => n != speaker.Name && !speaker.Members.Contains(n)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> In(string text, DelegationList delegations)
    {
        foreach (Match match in JointPhrases.Aligns().Matches(text))
        {
            var start = SpokenFor.SentenceStart(text, match.Index);
            var end = End(text, match.Index + match.Length);
            var runs = NameRuns.Find(text[start..end], delegations);
            foreach (var run in runs) foreach (var name in run.Names) yield return name;
        }
    }

    // The names may stand behind a colon; a full stop ends the sentence.
    private static int End(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '!' or '?' or '。' or '\n' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))) return i;
        }

        return text.Length;
    }
}
