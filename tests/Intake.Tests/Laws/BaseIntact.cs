using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Extraction.Comparison;

namespace Intake.Tests.Laws;

/// <summary>Law 3: what a proposal of words leaves of the draft is the draft, and only the words that it names go or come.</summary>
internal static class BaseIntact
{
    public static IEnumerable<string> Violations(Case given) =>
        given.Read().SelectMany(m => m.Submission.Proposals.Where(p => !IsAlreadySo(m, p)).SelectMany(p => Of(m.Name, p, given.Draft)));

    /// <summary>A proposal of what the draft says already is kept, with a finding.</summary>
    private static bool IsAlreadySo(MailAsRead mail, Proposal proposal) =>
        mail.Submission.Findings.Any(f => f.Code == "INT043" && f.Source.Part == proposal.Source.Part && f.Source.Paragraph == proposal.Source.Paragraph);

    private static IEnumerable<string> Of(string mail, Proposal proposal, Draft draft)
    {
        var name = $"{mail} {proposal.Id} {proposal.Operation} on {proposal.Provision}";
        var provision = draft.Find(proposal.Provision);
        if (proposal.Operation is not (Operation.InsertParagraph or Operation.Comment) && provision is null && draft.Provisions.Length > 0 && IsPlain(proposal.Provision))
            yield return $"{name}: there is no such provision";
        if (provision is null || proposal.Result is not { } result) yield break;
        if (WordDiff.Apply(provision.Text, WordDiff.Compare(provision.Text, result)) != result) yield return $"{name}: the differences do not give the result {result}";
        if (proposal.Operation is not (Operation.Insert or Operation.Delete or Operation.Replace)) yield break;
        if (result == provision.Text) yield return $"{name} changes nothing";
        var (before, after, old, words) = (Bare(provision.Text), Bare(result), Bare(proposal.Old ?? ""), Bare(proposal.New ?? ""));
        // A comma that would stand alone goes with the words before or after it; words put in front take the capital.
        string[] bases = [before, before.Length > 0 ? char.ToLowerInvariant(before[0]) + before[1..] : before];
        if (!bases.Any(b => Exchanges(b, old, words).Contains(after) || Exchanges(NoCommas(b), NoCommas(old), NoCommas(words)).Contains(NoCommas(after)))) yield return $"{name}: more changes than \"{proposal.Old}\" into \"{proposal.New}\": {provision.Text} | {result}";
    }

    private static bool IsPlain(string provision) => !provision.Contains(':', StringComparison.Ordinal) && provision != "general" && !provision.Contains(' ', StringComparison.Ordinal);

    /// <summary>The text after exchanging the words at any one place, and after exchanging them throughout.</summary>
    private static IEnumerable<string> Exchanges(string text, string old, string words)
    {
        for (var at = 0; at <= text.Length - old.Length; at++)
        {
            if (string.CompareOrdinal(text, at, old, 0, old.Length) == 0) yield return string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + old.Length));
        }

        if (old.Length > 0) yield return text.Replace(old, words, StringComparison.Ordinal);
    }

    private static string NoCommas(string text) => text.Replace(",", "", StringComparison.Ordinal);

    /// <summary>The letters and signs alone: where words go or come, the spaces between follow.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c))) bare.Append(c);
        return bare.ToString();
    }
}
