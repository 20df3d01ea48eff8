using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Instructions;
using Intake.Extraction.Phrases;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Whom the words of a mail name as the one who speaks: the signature or letterhead before the text, the text before the subject.</summary>
internal sealed class NamedSpeaker(DelegationList delegations)
{
    private const int LongestSignatureLine = 120; // characters
    private const int LongestSignature = 12; // lines
    // Each kind of evidence asks the same paragraphs.
    private readonly Dictionary<string, ImmutableArray<string>> offices = new(StringComparer.Ordinal);

    /// <summary>Official names at the strongest kind of evidence that names anyone; several when that kind disagrees.</summary>
    public ImmutableArray<string> Find(IReadOnlyList<string> paragraphs, string subject)
    {
        var own = paragraphs.Where(p => !OfficeWords.Addresses().IsMatch(p)).ToList();
        var closing = own.FindLastIndex(p => OfficeWords.Closes().IsMatch(p));
        var signature = closing < 0 ? [] : own.Skip(closing).Take(LongestSignature).ToList();
        return First(
            () => signature.SelectMany(p => Offices(p)),
            () => own.SelectMany(p => Offices(p)),
            () => own.SelectMany(Acting),
            () => Owning(subject).Concat(own.SelectMany(Owning)),
            () => NameRuns.Find(subject, delegations).SelectMany(r => r.Names),
            () => signature.Concat(own.TakeLast(3)).SelectMany(Signing));
    }

    /// <summary>The delegations that offices in a text belong to: "Permanent Mission of X".</summary>
    public ImmutableArray<string> Offices(string text) => offices.TryGetValue(text, out var found) ? found : offices[text] = [.. OfficesIn(text)];

    /// <summary>Whether a text names any of the delegations.</summary>
    public bool IsNamed(string text) => !delegations.FindIn(text).IsEmpty;

    private IEnumerable<string> OfficesIn(string text)
    {
        foreach (var mention in Mentions(text).Where(m => m.Kind != MentionKind.Code))
        {
            if (OfficeWords.Office().IsMatch(Marked(text, mention)) && !Speaks(text, mention.Start)) yield return mention.Delegation.Name;
        }

        if (!WordCues.May(text, Cue.AdjectiveOffice)) yield break;
        foreach (Match match in OfficeWords.AdjectiveOffice().Matches(text))
        {
            if (delegations.ByName(match.Groups["of"].Value) is { } named && !Speaks(text, match.Index)) yield return named.Name;
        }
    }

    private IEnumerable<string> Acting(string text)
    {
        if (Mentions(text).IsEmpty) yield break;
        foreach (var run in NameRuns.Find(text, delegations).Where(r => r.Names.Length == 1 && !IsQuoted(text, r.Start)))
        {
            var before = text[SpokenFor.SentenceStart(text, run.Start)..run.Start];
            if (OfficeWords.ArabicActs().IsMatch(before) || (OfficeWords.Acts().IsMatch(text[run.End..]) && OfficeWords.SubjectOpening().IsMatch(before) && delegations.FindIn(before).IsEmpty && !JointPhrases.OnAnother().IsMatch(before)))
                yield return run.Names[0];
        }
    }

    private IEnumerable<string> Owning(string text) =>
        Mentions(text).Where(m => m.Kind != MentionKind.Adjective && OfficeWords.Owner().IsMatch(Marked(text, m)) && !Speaks(text, m.Start)).Select(m => m.Delegation.Name);

    private IEnumerable<string> Signing(string line)
    {
        if (line.Length > LongestSignatureLine) return [];
        if (SpeakingText.IsNames(line, delegations)) return Mentions(line).Select(m => m.Delegation.Name);
        return Mentions(line).Where(m => m.Kind == MentionKind.Name && OfficeWords.Authority().IsMatch(Marked(line, m))).Select(m => m.Delegation.Name);
    }

    /// <summary>The delegations that a text names outside quotations.</summary>
    private ImmutableArray<DelegationMention> Mentions(string text)
    {
        var mentions = delegations.FindIn(text);
        return !mentions.IsEmpty && Quotations.Find(text) is { IsEmpty: false } quoted ? mentions.RemoveAll(m => quoted.Any(q => q.Start <= m.Start && m.Start < q.End)) : mentions;
    }

    private static bool IsQuoted(string text, int at) => Quotations.Find(text).Any(q => q.Start <= at && at < q.End);

    /// <summary>Whether the sentence speaks of a proposal of the named one, or to it, and not for it.</summary>
    private static bool Speaks(string text, int at)
    {
        var before = text[SpokenFor.SentenceStart(text, at)..at];
        return JointPhrases.OnAnother().IsMatch(before) || BehalfPhrases.Refers().IsMatch(before);
    }

    private static string Marked(string text, DelegationMention mention) => $"{text[..mention.Start]}\u0001{text[(mention.Start + mention.Length)..]}";

    private static ImmutableArray<string> First(params ReadOnlySpan<Func<IEnumerable<string>>> kinds)
    {
        foreach (var kind in kinds)
        {
            var names = kind().Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (names.Length > 0) return names;
        }

        return [];
    }
}
