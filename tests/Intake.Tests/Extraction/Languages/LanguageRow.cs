using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Accuracy;

namespace Intake.Tests.Extraction.Languages;

/// <summary>
/// A mail of one sentence or a few, and what it asks for: <c>3 text | a => b</c> (the provision with a put for b),
/// <c>after:27 insert-paragraph | text</c>, <c>25 move | after:23</c>, <c>29 support</c>; several joined by <c> ++ </c>.
/// <c>unsure</c> wants a Finding and no resulting text, <c>kept</c> wants the words in their own language,
/// <c>general</c> nothing on a provision, <c>nothing</c> no proposal and no question to a person.
/// </summary>
internal static class LanguageRow
{
    private static readonly Draft Draft = DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", "harbour", "draft.txt")), new Limits());
    private static readonly ExtractionContext Context = new(Draft, new Consultation(), DelegationList.BuiltIn, new Limits());

    /// <summary>Fails with what was read when the mail is read otherwise.</summary>
    public static void Holds(string language, string text, string expected)
    {
        var submission = Read(text);
        var faults = Faults(submission, expected.Split(" ++ "));
        if (submission.Language != language) faults.Add($"language {submission.Language}");
        Assert.True(faults is [], $"{text}\nwanted: {expected}\nfaults: {string.Join("; ", faults)}\nread: {Described(submission)}");
    }

    private static Submission Read(string text)
    {
        var raw = $"From: Delegation <delegation@mission-xyz.example>\r\nTo: gear-draft@secretariat.example\r\nSubject: HWP/RM.3\r\nDate: Mon, 14 Jun 2027 13:32:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks)}\r\n";
        return Extractor.Extract(MailReader.Read(Encoding.ASCII.GetBytes(raw), null, new Limits()), Context);
    }

    private static List<string> Faults(Submission submission, string[] wanted)
    {
        if (wanted is ["nothing"]) return [.. submission.Proposals.Select(p => $"too much: {p.Provision}"), .. submission.Ledger.Where(e => e.Disposition == LedgerDisposition.NeedsAttention).Select(_ => "asks a person")];
        if (wanted is ["general"]) return [.. submission.Proposals.Where(p => p.Provision != "general").Select(p => $"too much: {p.Provision}")];
        var faults = new List<string>();
        var left = submission.Proposals.ToList();
        foreach (var item in wanted)
        {
            var parts = item.Split(" | ", 2);
            var (place, kind) = (parts[0].Split(' ')[0], parts[0].Split(' ')[1]);
            var found = left.Find(p => Accuracy.Places.Normal(p.Provision) == place && IsOf(kind, p.Operation));
            if (found is null) faults.Add($"missing: {item}");
            else if (!Fits(kind, parts.Length > 1 ? parts[1] : null, place, found, submission)) faults.Add($"otherwise: {item}");
            left.Remove(found!);
        }

        return [.. faults, .. left.Where(p => p.Provision != "general").Select(p => $"too much: {p.Provision}")];
    }

    private static bool IsOf(string kind, Operation operation) => kind switch
    {
        "text" or "kept" => Classes.Of(operation) == "text",
        "unsure" => Classes.Of(operation) is "text" || operation == Operation.Comment,
        _ => Name(operation) == kind,
    };

    private static bool Fits(string kind, string? detail, string place, Proposal proposal, Submission submission)
    {
        if (kind == "unsure") return string.IsNullOrEmpty(proposal.Result) && submission.Findings.Any(f => f.Severity != Severity.Info);
        if (detail is null) return true;
        if (kind == "kept") return proposal.New?.Contains(detail, StringComparison.Ordinal) == true;
        if (kind == "move") return proposal.Destination == detail;
        if (kind == "insert-paragraph") return Accuracy.Places.Text(proposal.Result ?? "") == detail;
        var change = detail.Split(" => ");
        var text = Draft.Provisions.First(p => p.Id == place).Text;
        var at = text.IndexOf(change[0], StringComparison.Ordinal);
        Assert.True(at >= 0, $"The row is wrong: {place} has no \"{change[0]}\".");
        return Accuracy.Places.Text(proposal.Result ?? "") == Accuracy.Places.Text(text[..at] + change[1] + text[(at + change[0].Length)..]);
    }

    private static string Name(Operation operation) => string.Concat(operation.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static string Described(Submission submission) =>
        $"[{submission.Disposition}, {submission.Language}] "
        + string.Join("\n", submission.Proposals.Select(p => $"{p.Provision} {Name(p.Operation)} | {p.Old} => {p.New} | {p.Result} | {p.Destination}"))
        + string.Concat(submission.Ledger.Where(e => e.Disposition == LedgerDisposition.NeedsAttention).Select(e => $"\nquestion: {e.Source.Quote}"))
        + string.Concat(submission.Findings.Select(f => $"\n{f.Code} {f.Severity} {f.Message}"));
}
