using System.Collections.Immutable;
using Intake.Mail;

namespace Intake.Extraction.Enclosing;

/// <summary>Which attached mails are content of the mail: not our own circular, and not another's mail beside the sender's own proposals.</summary>
internal sealed class EnclosedMails(DelegationList delegations, Delegation? home, ImmutableArray<string> ours, SubmissionBuilder builder)
{
    private readonly Dictionary<EnclosedMail, bool> decided = [];
    private readonly List<string> writers = [];

    /// <summary>Says that the mails come from several, so that nobody can tell whose a proposal is; null when they do not.</summary>
    public Finding? Several => writers.Count < 2 ? null : Findings.EnclosedOfSeveral(new Locus("body"), string.Join(", ", writers));

    /// <summary>Whether a part is read as content.</summary>
    public bool Counts(MailPart part)
    {
        if (part.Enclosed is not { } mail) return true;
        if (decided.TryGetValue(mail, out var counts)) return counts;
        return decided[mail] = Decide(part, mail);
    }

    private bool Decide(MailPart part, EnclosedMail mail)
    {
        if (ours.Any(o => o.Length > 0 && o.Equals(mail.Address, StringComparison.OrdinalIgnoreCase))) return false;
        var writer = delegations.ByAddress(mail.Address, mail.Name);
        if (builder.Count > 0 && decided.Count == 0 && writer is not null && writer != home)
        {
            builder.Note(Findings.EnclosedOfAnother(new Locus(part.Name), mail.Address));
            return false;
        }

        var name = writer?.Name ?? mail.Address;
        if (writer is not null && writer == home) return true;
        if (!writers.Contains(name, StringComparer.OrdinalIgnoreCase)) writers.Add(name);
        return true;
    }
}
