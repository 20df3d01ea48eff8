using System.Collections.Immutable;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>The organization that a mail says it comes from, when no list of delegations has it.</summary>
internal static class SelfNamed
{
    private const int Opening = 8; // paragraphs in which a letter presents its sender
    private const int Closing = 4; // lines of a signature
    private const int LongestLine = 120; // characters

    /// <summary>The organization for which the mail expressly speaks; null when none.</summary>
    public static string? Express(IEnumerable<string> own)
    {
        foreach (var text in own)
        {
            foreach (var match in BehalfPhrases.In(text))
            {
                if (SpokenFor.SpeaksOfAnother(text, match.Index)) continue;
                if (Name(text[(match.Index + match.Length)..].TrimStart()) is { } name) return name;
            }
        }

        return null;
    }

    /// <summary>The organization that two places of the mail at least present as its sender; null when none, or when several are.</summary>
    /// <remarks>The places: the subject, the display name, the first line, a sentence that it is the subject of, a line of the signature, the host.</remarks>
    public static string? Agreed(MailMessage mail, IReadOnlyList<string> own)
    {
        var host = mail.From?.Domain ?? "";
        var agreed = Places(mail, own).GroupBy(p => p.Name.Trim('\'', '’'), StringComparer.OrdinalIgnoreCase)
            .Select(g => (Name: g.First().Name, Count: g.Count(), IsSpeaker: g.Any(p => p.IsSpeaker), IsHost: OnHost(g.Key, host)))
            .Where(p => p.Count + (p.IsHost ? 1 : 0) > 1 && (p.IsSpeaker || p.IsHost))
            .Select(p => p.Name)
            .ToImmutableArray();
        return agreed.Length == 1 ? agreed[0] : null;
    }

    // A name in each place once: a sentence and a signature are two places, two sentences are one. A subject and a first line may both be the title of a document.
    private static IEnumerable<(string Name, bool IsSpeaker)> Places(MailMessage mail, IReadOnlyList<string> own)
    {
        if (OfSubject(mail.Subject) is { } subject) yield return (subject, false);
        if (Whole(mail.From?.Name ?? "") is { } display) yield return (display, true);
        foreach (var name in Once(own.Take(Opening).Select(Speaking))) yield return (name, true);
        foreach (var name in Once(own.TakeLast(Closing).Concat(own.Take(1)).Select(Whole))) yield return (name, false);
    }

    private static IEnumerable<string> Once(IEnumerable<string?> names) => names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static string? Speaking(string text) =>
        OrganizationWords.Name().Match(text) is { Success: true } match && OrganizationWords.Presents().IsMatch(text[(match.Index + match.Length)..]) ? Name(text) : null;

    private static string? OfSubject(string subject)
    {
        if (OrganizationWords.SubjectOf().Match(subject) is { Success: true } of) return Name(subject[(of.Index + of.Length)..]);
        return OrganizationWords.Name().Match(subject) is { Success: true } match && OrganizationWords.OwnsSubject().IsMatch(subject[(match.Index + match.Length)..]) ? Name(subject) : null;
    }

    private static string? Whole(string line) =>
        line.Length <= LongestLine && OrganizationWords.Name().Match(line) is { Success: true } match && line[(match.Index + match.Length)..].Trim(' ', '.', ',', '\'', '’').Length == 0 ? Name(line) : null;

    private static string? Name(string text) =>
        OrganizationWords.Name().Match(text) is { Success: true } match && match.Groups["name"].Value.TrimEnd('.') is { Length: <= LongestLine } name && OrganizationWords.IsOrganization(name) ? name : null;

    /// <summary>Whether the host carries a telling word of the name, or its initials.</summary>
    private static bool OnHost(string name, string host)
    {
        if (host.LastIndexOf('.') is not (> 0 and var top)) return false;
        var words = name.ToLowerInvariant().Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        var letters = string.Concat(host[..top].Where(char.IsLetter));
        var initials = string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0])).ToLowerInvariant();
        return words.Any(w => OrganizationWords.IsTelling(w) && letters.Contains(w, StringComparison.Ordinal)) || (initials.Length > 2 && host[..top].Split('.', '-').Contains(initials));
    }
}
