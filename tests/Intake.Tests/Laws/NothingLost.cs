using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Laws;

/// <summary>Law 1: every paragraph of every part has exactly one entry in the ledger; every proposal and everything in question is in the compilation.</summary>
internal static class NothingLost
{
    public static IEnumerable<string> Violations(Case given)
    {
        var mails = given.Read();
        return mails.SelectMany(Ledger).Concat(mails.SelectMany(Proposals)).Concat(Compiled(mails, given.Compile(mails)));
    }

    /// <summary>Entries that say that proposals were taken from a paragraph and name none.</summary>
    public static IEnumerable<string> EmptyEntries(Case given) =>
        from mail in given.Read()
        from entry in mail.Submission.Ledger
        where entry.Disposition == LedgerDisposition.Proposal && entry.Proposals.IsEmpty
        select $"{mail.Name} ({mail.Submission.Disposition}): {entry.Source.Part} {entry.Source.Paragraph} is a proposal and names none: {entry.Source.Quote}";

    private static IEnumerable<string> Ledger(MailAsRead mail)
    {
        if (mail.Mail.Rejected is not null) yield break;
        var expected = mail.Parts.SelectMany(d => d.Paragraphs.Select(p => (Part: d.Name, Paragraph: (int?)p.Position))).ToHashSet();
        var entries = mail.Submission.Ledger.GroupBy(e => (e.Source.Part, e.Source.Paragraph)).ToDictionary(g => g.Key, g => g.Count());
        foreach (var place in expected.Where(p => !entries.ContainsKey(p))) yield return $"{mail.Name}: {place} has no entry";
        foreach (var (place, count) in entries.Where(e => e.Value > 1)) yield return $"{mail.Name}: {place} has {count} entries";
        foreach (var place in entries.Keys.Where(p => !expected.Contains(p) && !IsWhole(mail, p.Part, p.Paragraph)))
            yield return $"{mail.Name}: {place} is no paragraph and has an entry";
    }

    /// <summary>The subject line, or an attachment that could not be read at all.</summary>
    private static bool IsWhole(MailAsRead mail, string part, int? paragraph) =>
        part == "subject" || (paragraph is null && mail.Parts.Any(p => p.Name == part && p.Paragraphs.IsEmpty));

    private static IEnumerable<string> Proposals(MailAsRead mail)
    {
        var ids = mail.Submission.Proposals.Select(p => p.Id).ToHashSet();
        var named = mail.Submission.Ledger.SelectMany(e => e.Proposals).ToHashSet();
        foreach (var id in ids.Except(named)) yield return $"{mail.Name}: proposal {id} has no entry in the ledger";
        foreach (var id in named.Except(ids)) yield return $"{mail.Name}: the ledger names {id}, which is no proposal";
    }

    private static IEnumerable<string> Compiled(IReadOnlyList<MailAsRead> mails, Compilation compilation)
    {
        var byId = mails.Select(m => m.Submission).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var questions = compilation.Attention.Where(a => a.FromLedger).Select(a => (a.Submission, a.Source.Part, a.Source.Paragraph)).ToHashSet();
        foreach (var counted in compilation.Submissions.Where(s => s.Standing == Standing.Counted))
        {
            var mail = byId[counted.Id];
            foreach (var id in mail.Proposals.Select(p => p.Id).Where(id => !compilation.ProposalIds.Contains(id))) yield return $"proposal {id} is not in the compilation";
            foreach (var entry in mail.Ledger.Where(e => e.Disposition == LedgerDisposition.NeedsAttention && !questions.Contains((counted.Number, e.Source.Part, e.Source.Paragraph))))
                yield return $"{counted.Id[..12]} {entry.Source.Part} {entry.Source.Paragraph} needs a person and is not in the compilation";
        }

        foreach (var id in byId.Keys.Except(compilation.Submissions.Select(s => s.Id))) yield return $"mail {id} is not in the compilation";
    }
}
