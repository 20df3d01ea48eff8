using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Tests.Laws;

/// <summary>Law 2: words attributed to a proponent stand in the cited source; capitals that only mark an addition are not part of the words.</summary>
internal static class NothingInvented
{
    public static IEnumerable<string> Violations(Case given) => given.Read().SelectMany(m => Of(m, given.Draft));

    private static IEnumerable<string> Of(MailAsRead mail, Draft draft)
    {
        foreach (var proposal in mail.Submission.Proposals)
        {
            var texts = mail.TextsAt(proposal.Source).Select(Folded).ToList();
            if (texts.Count == 0) yield return $"{mail.Name} {proposal.Id} cites {proposal.Source.Part} {proposal.Source.Paragraph}, which is not there";
            if (!texts.Any(t => t.Contains(Folded(proposal.Source.Quote), StringComparison.Ordinal))) yield return $"{mail.Name} {proposal.Id} cites words that are not there: {proposal.Source.Quote}";
            if (proposal.New is { } words && !texts.Any(t => t.Contains(Folded(words), StringComparison.Ordinal) || t.Contains(Folded(words).ToUpperInvariant(), StringComparison.Ordinal)))
                yield return $"{mail.Name} {proposal.Id} on {proposal.Provision}: new words are not in the source: {words} | {proposal.Source.Quote}";
            if (proposal.Old is { } old && draft.Find(proposal.Provision) is { } provision && proposal.Result is not null && proposal.Result != provision.Text && !Folded(provision.Text).Contains(Folded(old), StringComparison.Ordinal))
                yield return $"{mail.Name} {proposal.Id} on {proposal.Provision}: old words are not in the draft: {old}";
            if (proposal.Rationale is { } reason && !IsCovered(Folded(reason), Linked(mail, proposal)))
                yield return $"{mail.Name} {proposal.Id} on {proposal.Provision}: the reason is not in the mail: {reason}";
        }
    }

    /// <summary>The paragraph cited, and those that the ledger links with the proposal.</summary>
    private static List<string> Linked(MailAsRead mail, Proposal proposal) =>
        [.. mail.Submission.Ledger.Where(e => e.Proposals.Contains(proposal.Id)).Select(e => e.Source).Prepend(proposal.Source).SelectMany(mail.TextsAt).Select(Folded).Distinct()];

    /// <summary>Whether a text is sentences or paragraphs of the sources, one after the other.</summary>
    private static bool IsCovered(string text, List<string> sources)
    {
        if (text.Length == 0) return true;
        for (var end = text.Length; end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            var piece = text[..end];
            if (sources.Any(s => s.Contains(piece, StringComparison.Ordinal))) return IsCovered(text[end..].TrimStart(' '), sources);
        }

        return false;
    }

    private static string Folded(string text) => Spaces.Collapse(text).Trim();
}
