using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>Decides which mails count, from the order of receipt and what each says of earlier ones.</summary>
internal sealed class Standings
{
    private static readonly Locus WholeMail = new("body");

    private readonly ImmutableArray<Received> mails;
    private readonly int?[] endedBy;
    private readonly Standing[] standings;
    private readonly Lazy<ILookup<string, int>> byParty;

    private Standings(ImmutableArray<Received> mails)
    {
        this.mails = mails;
        endedBy = new int?[mails.Length];
        standings = [.. mails.Select(m => m.Compiled.Standing)];
        byParty = new(() => mails.SelectMany(m => m.Proponents.Select(p => (p.Name, m.Number))).ToLookup(p => p.Name, p => p.Number, StringComparer.Ordinal));
    }

    private List<Notice> Notices { get; } = [];

    /// <summary>Every mail with its standing, and what a person must decide about them.</summary>
    public static (ImmutableArray<CompiledSubmission> Submissions, List<Notice> Notices) Decide(ImmutableArray<Received> mails)
    {
        var decided = new Standings(mails);
        foreach (var mail in mails) decided.End(mail);
        var ends = mails.Select(m => m.Number).Where(number => decided.endedBy[number - 1] is not null).ToLookup(number => decided.endedBy[number - 1]);
        return ([.. mails.Select(mail => decided.Compiled(mail, ends[mail.Number]))], decided.Notices);
    }

    /// <summary>What a mail replaces or takes back: the mail it names, else every earlier one of exactly its proponents.</summary>
    private void End(Received mail)
    {
        var standing = standings[mail.Number - 1];
        var withdraws = standing == Standing.Withdrawal;
        if (!withdraws && (standing != Standing.Counted || (!mail.Submission.ReplacesEarlier && mail.Submission.Replaces is null))) return;
        if (mail.Submission.ReceivedAt is null)
        {
            Notices.Add(new Notice(mail.Number, WholeMail, Findings.ReceiptUnknown(WholeMail)));
            return;
        }

        var earlier = mail.Proponents.SelectMany(p => byParty.Value[p.Name]).Distinct().Order().Select(number => mails[number - 1])
            .Where(m => m.Number < mail.Number && standings[m.Number - 1] == Standing.Counted
                && (mail.Submission.Replaces is null || m.Submission.Id == mail.Submission.Replaces)).ToList();
        var own = earlier.Where(mail.SameParty).ToList();
        foreach (var other in earlier.Where(m => !mail.SameParty(m)))
            Notices.Add(new Notice(mail.Number, WholeMail, Findings.ReplacesJointMail(WholeMail, other.Number)));
        if (earlier.Count == 0)
            Notices.Add(new Notice(mail.Number, WholeMail, Findings.ReplacesNothing(WholeMail)));
        if (!mail.Submission.OnTime && own.Any(m => m.Submission.OnTime))
            Notices.Add(new Notice(mail.Number, WholeMail, Findings.ReplacedLate(WholeMail, own.First(m => m.Submission.OnTime).Number)));
        foreach (var ended in own)
        {
            standings[ended.Number - 1] = withdraws ? Standing.Withdrawn : Standing.Replaced;
            endedBy[ended.Number - 1] = mail.Number;
        }
    }

    private CompiledSubmission Compiled(Received mail, IEnumerable<int> ends)
    {
        ImmutableArray<int> ended = [.. ends];
        return ended.IsEmpty && endedBy[mail.Number - 1] is null ? mail.Compiled : mail.Compiled with { Standing = standings[mail.Number - 1], EndedBy = endedBy[mail.Number - 1], Ends = ended };
    }
}
