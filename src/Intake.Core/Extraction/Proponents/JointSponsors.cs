using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Those who propose together: lists of sponsors, "A and B jointly submit", "A, together with B, proposes".</summary>
internal static partial class JointSponsors
{
    private const int LongestGap = 40; // characters between "submitted by" and the first name: "the delegations of"

    /// <summary>Official names, two at least; empty when nobody proposes together.</summary>
    public static ImmutableArray<string> Find(IReadOnlyList<string> paragraphs, string subject, Delegation? home, DelegationList delegations)
    {
        foreach (var text in paragraphs)
        {
            var runs = NameRuns.Find(text, delegations);
            if (runs.IsEmpty) continue;
            if (By(text, runs, home, delegations) is { Length: > 0 } by && (by.Length > 1 || home is null || by[0] != home.Name)) return by;
            if (Together(text, runs, home) is { Length: > 1 } together) return together;
        }

        return OfSubject(subject, paragraphs, home, delegations);
    }

    private static ImmutableArray<string> By(string text, ImmutableArray<NameRun> runs, Delegation? home, DelegationList delegations)
    {
        var names = new List<string>();
        var also = false;
        var starts = false;
        foreach (Match match in JointPhrases.By().Matches(text))
        {
            var end = match.Index + match.Length;
            if (runs.FirstOrDefault(r => r.End > end) is not { } run || run.Start < match.Index || run.Start - end > LongestGap || Sentence().IsMatch(text[end..Math.Max(end, run.Start)])) continue;
            if (JointPhrases.OnAnother().IsMatch(text[SpokenFor.SentenceStart(text, match.Index)..match.Index])) continue;
            if (names.Count == 0 && IsOfAnother(text, match, run, home)) continue;
            names.AddRange(run.Names);
            also |= match.Groups["also"].Success;
            starts |= match.Index < 3;
        }

        foreach (Match match in JointPhrases.Chinese().Matches(text))
        {
            if (runs.LastOrDefault(r => r.End <= match.Index && match.Index - r.End < 4) is { Names.Length: > 1 } run) names.AddRange(run.Names);
        }

        if (names.Count == 0 || home is null || names.Contains(home.Name) || names.Exists(n => delegations.ByName(n)?.Members.Contains(home.Name) == true)) return [.. names.Distinct(StringComparer.Ordinal)];
        return also ? [home.Name, .. names.Distinct(StringComparer.Ordinal)] : starts && names.Count > 1 ? [.. names.Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>Whether a sentence only speaks of what others propose: "Article 9 (3), as proposed by X: we cannot accept it", "the text submitted by X and Y is better".</summary>
    private static bool IsOfAnother(string text, Match by, NameRun run, Delegation? home)
    {
        if (home is not null && run.Names.Contains(home.Name)) return false;
        var before = text[SpokenFor.SentenceStart(text, by.Index)..by.Index];
        if (HandsOver().IsMatch(before)) return before.Trim().Length > 0 && GoesOn().IsMatch(text[run.End..]);
        return true;
    }

    private static ImmutableArray<string> Together(string text, ImmutableArray<NameRun> runs, Delegation? home)
    {
        var subject = runs.FirstOrDefault(r => (home is null ? r.Names.Length > 1 : r.Names.Contains(home.Name)) && StartsSentence(text, r.Start));
        if (subject is { Names.Length: > 1 } && Verb().IsMatch(text[subject.End..]) && JointPhrases.Proposes().Match(text, subject.End) is { Success: true } verb && verb.Index - subject.End < 40 && !(home is null ? Told() : ToldAlready()).IsMatch(text[subject.End..verb.Index]))
            return subject.Names;
        if (VerbFirst(text, runs, home) is { } first) return first.Names;
        if (home is null || (subject is null && !We().IsMatch(text))) return [];
        foreach (Match with in JointPhrases.With().Matches(text))
        {
            var start = SpokenFor.SentenceStart(text, with.Index);
            var before = text[start..with.Index];
            if (JointPhrases.OnAnother().IsMatch(before) || runs.FirstOrDefault(r => r.Start >= with.Index + with.Length) is not { } run) continue;
            if (run.Start - with.Index - with.Length > LongestGap) continue;
            var after = text[run.End..Math.Min(text.Length, run.End + 60)];
            if (JointPhrases.Proposes().IsMatch(before) || JointPhrases.Proposes().IsMatch(after)) return [home.Name, .. run.Names.Where(n => n != home.Name)];
        }

        return [];
    }

    // What others have proposed is told of them: an unknown sender speaks for nobody by it.
    [GeneratedRegex(@"\b(?:ha(?:s|ve|d)|already|ont|avaient|déjà|han|habían|ya)\b|уже", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:already|déjà|ya)\b|уже", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldAlready();

    /// <summary>Arabic puts the verb first: "Egypt and Jordan propose" begins with "propose".</summary>
    private static NameRun? VerbFirst(string text, ImmutableArray<NameRun> runs, Delegation? home) =>
        ArabicVerb().Match(text) is { Success: true } verb ? runs.FirstOrDefault(r => r.Names.Length > 1 && r.Start >= verb.Index + verb.Length && r.Start - verb.Index - verb.Length < 12 && (home is null || r.Names.Contains(home.Name))) : null;

    /// <summary>A subject with several names: "Comments from Ireland and Malta", "[SGP, CHE, CRI] Comments".</summary>
    private static ImmutableArray<string> OfSubject(string subject, IReadOnlyList<string> paragraphs, Delegation? home, DelegationList delegations)
    {
        var runs = NameRuns.Find(subject, delegations);
        if (runs is not [{ Names.Length: > 1 } run] || (home is not null && !run.Names.Contains(home.Name))) return [];
        var before = subject[..run.Start];
        if (OnTheirs().IsMatch(before)) return [];
        return By().IsMatch(before) || before.Trim(' ', '[', '(').Length == 0 || paragraphs.Any(p => Several().IsMatch(p)) ? run.Names : [];
    }

    private static bool StartsSentence(string text, int start) => Opening().IsMatch(text[SpokenFor.SentenceStart(text, start)..start]);

    // What is handed over with the mail, and no provision or proposal of the record.
    [GeneratedRegex(@"^\W*(?:(?:please find|find|see|here (?:is|are)|I|we|attach\w*|enclos\w*|herewith|below|this|these|the|following|our|my|a|an|revised|updated|written|joint|comments?|proposals?|amendments?|text|textual|paper|document|working|submission|contribution|inputs?|observations|edits|statement|is|are|was|were|being|has been|have been|and|of|with|on|to|you|send|sending|forward\w*|submit\w*|transmit\w*|present\w*|draft \d+|draft|le|la|les|ce|cette|ces|présente?s?|texte|document|est|sont|voici|veuillez trouver|ci-joint\w*|ci-après|el|los|las|esta|este|estos|estas|presentes?|texto|documento|propuestas?|comentarios|es|son|fue|adjunt\w*|настоящ\w+|предложени\w+|замечани\w+|документ\w*)\W+)*(?:\p{Lu}\w*/\S+\W+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HandsOver();

    // A verb behind the names: the sentence is about their proposal.
    [GeneratedRegex(@"^\s*(?:\([^)]*\)\s*)?,?\s*(?!(?:is|are|est|sont|es|son)\s+(?:now |also )?(?:below|attached|enclosed|here|as follows|the following|ci-|adjunt))(?:is|are|was|were|goes|go|would|should|could|has|have|does|do|seems?|looks?|reads?|remains?|may|might|cannot|can|est|sont|es|son)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"[.;!?。；]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\W*(?:(?:dear|excellency)[^,]{0,40},\s*)?(?:the |les? |la |l['’]|los |las |el )?(?:(?:national |standards )*(?:bodies|members|committees) (?:of|from) |organismos (?:nacionales )?de |organismes (?:nationaux )?(?:de |d['’])|delegations? (?:of|from) |Governments? of |délégations? (?:de la |de l['’]|du |des |de )|delegaciones? de(?:l| la)? |делегаци[ия] |Permanent Missions? of )?(?:the |la |le |l['’]|el )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*(?:\([^)]*\)\W*)?(?:\p{L}+\W+){0,5}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:we|nous|мы|nosotros|proponemos|our delegation|this (?:proposal|text|amendment|paper|submission)|cette proposition|esta propuesta|(?:это|настоящее) предложение)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex We();

    [GeneratedRegex(@"^\W*(?:و)?(?:ت|ي)(?:قترح|قدم|تشرف)(?:ان|ون)?\s+(?:كل من |وفود |وفدا )?", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicVerb();

    [GeneratedRegex(@"\bon (?:the )?(?:[\w-]+ ){0,2}(?:of|by|from) $|\b(?:re|regarding|concerning)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnTheirs();

    [GeneratedRegex(@"\b(?:comments?|proposals?|edits|amendments?|inputs?|submission|remarks|suggestions|views|observations|observaciones|comentarios|propuestas?|commentaires|propositions?|замечания|предложения|ملاحظات|مقترحات)\s+(?:of|from|by|de|du|des|del|de la|de los|من)?\s*(?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\b(?:joint(?:ly)?|our (?:two|three|four|five|several) delegations|conjoint\w*|conjunt\w*|совместн\w*)\b|مشترك|联合|共同", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();
}
