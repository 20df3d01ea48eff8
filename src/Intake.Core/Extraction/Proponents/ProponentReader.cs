using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Instructions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Finds on whose behalf a mail speaks. Evidence, strongest first: "on behalf of", the mail passed on, the address, the signature and the text, the subject.</summary>
internal sealed partial class ProponentReader(DelegationList delegations)
{
    /// <summary>What the evidence says.</summary>
    /// <param name="Names">Official names; empty when unknown.</param>
    /// <param name="Findings">Contradictions.</param>
    public sealed record Result(ImmutableArray<string> Names, ImmutableArray<Finding> Findings);

    /// <summary>The proponents of a mail.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="own">The sender's own paragraphs, signature included.</param>
    /// <param name="forwarded">The paragraphs of the mail passed on; empty when none is.</param>
    /// <param name="forwardedFrom">Its From line; null when there is none.</param>
    public Result Read(MailMessage mail, IReadOnlyList<string> own, IReadOnlyList<string> forwarded, string? forwardedFrom)
    {
        var speaking = forwarded.Count > 0 ? forwarded : own;
        var home = mail.From is { } sent ? delegations.ByAddress(sent.Address, sent.Name) : null;
        if (Behalf(speaking, home) is { IsEmpty: false } behalf) return new Result([.. behalf.Concat(Aligned(speaking, behalf)).Distinct(StringComparer.Ordinal)], []);
        if (Behalf([mail.Subject], home) is { IsEmpty: false } subject) return new Result(subject, []);
        if (forwarded.Count > 0)
        {
            var inner = forwardedFrom is null ? null : FromLine(forwardedFrom);
            return new Result(inner is not null ? [inner.Name] : Said(forwarded, mail.Subject), []);
        }

        var byAddress = home;
        var said = Said(own, mail.Subject);
        if (byAddress is not null && Together(own, byAddress) is { IsEmpty: false } joint) return new Result(joint, []);
        if (byAddress is not null && said is [var spoken] && delegations.ByName(spoken)?.Members.Contains(byAddress.Name) == true) return new Result(said, []);
        if (byAddress is null) return new Result(said.IsEmpty && mail.From is { } from ? ByCode(from.Domain) : said, []);
        if (said.IsEmpty || said.Contains(byAddress.Name)) return new Result([byAddress.Name], []);
        return new Result([byAddress.Name], [Findings.ProponentInDoubt(new Locus("body"), byAddress.Name, string.Join(", ", said))]);
    }

    private Delegation? FromLine(string line)
    {
        var address = Address().Match(line);
        var name = address.Success ? line[..address.Index] : line;
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '<', '"', '[', '(');
        return delegations.ByAddress(address.Success ? address.Value : "", name);
    }

    /// <summary>Whom the text says it speaks for.</summary>
    private ImmutableArray<string> Behalf(IEnumerable<string> paragraphs, Delegation? home)
    {
        foreach (var text in paragraphs)
        {
            foreach (Match match in OnBehalf().Matches(text))
            {
                if (Previous().IsMatch(text[..match.Index])) continue;
                var names = Listed(match.Groups["who"].Value);
                var joins = match.Groups["also"].Success || OwnToo().IsMatch(match.Groups["who"].Value);
                if (!names.IsEmpty) return joins && home is not null && !names.Contains(home.Name) ? [home.Name, .. names] : names;
            }
        }

        return [];
    }

    /// <summary>The delegations that a sentence of the text joins to the sender's as those who propose: "Norway, together with Japan, proposes".</summary>
    private ImmutableArray<string> Together(IEnumerable<string> paragraphs, Delegation home)
    {
        foreach (var text in paragraphs)
        {
            if (Jointly().Match(text) is not { Success: true } match) continue;
            var names = Listed(match.Groups["who"].Value);
            if (names.Length > 1 && names.Contains(home.Name)) return names;
        }

        return [];
    }

    /// <summary>Those who, the text says, align themselves with the group that speaks.</summary>
    private IEnumerable<string> Aligned(IEnumerable<string> paragraphs, ImmutableArray<string> behalf) =>
        delegations.ByName(behalf[0])?.Members is { Length: > 0 }
            ? paragraphs.SelectMany(p => Aligning().Matches(p)).SelectMany(m => Listed(m.Groups["who"].Value)).Where(n => !behalf.Contains(n))
            : [];

    /// <summary>The delegations of a list; a group covers its own members named with it.</summary>
    private ImmutableArray<string> Listed(string list)
    {
        var found = delegations.FindIn(list).Where(m => m.Kind == MentionKind.Name).Select(m => m.Delegation).DistinctBy(d => d.Name).ToList();
        var groups = found.Where(d => d.Members.Length > 0).ToList();
        return [.. found.Where(d => !groups.Exists(g => g != d && g.Members.Contains(d.Name))).Select(d => d.Name)];
    }

    /// <summary>Whom the signature, the letterhead, the text or the subject names as the speaker; empty when they name several.</summary>
    private ImmutableArray<string> Said(IReadOnlyList<string> paragraphs, string subject)
    {
        var offices = paragraphs.SelectMany(p => Speaking(p, Office())).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (offices.Length == 1) return offices;
        var speakers = paragraphs.SelectMany(p => Speaking(p, Speaker())).Concat(Speaking(subject, Owner())).Concat(paragraphs.SelectMany(p => Speaking(p, Owner())))
            .Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (speakers.Length == 1) return speakers;
        var named = delegations.FindIn(subject).Where(m => m.Kind is MentionKind.Name or MentionKind.Code).Select(m => m.Delegation.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return named.Length == 1 ? named : [];
    }

    /// <summary>The State whose ISO 3166 code the sender's host carries as a word of its own (<c>mission-nld.example</c>): the weakest evidence.</summary>
    private ImmutableArray<string> ByCode(string domain)
    {
        var words = domain.ToUpperInvariant().Split('.', '-', '_');
        var coded = words.Where(w => w.Length == 3).SelectMany(w => delegations.Delegations.Where(d => d.Codes.Contains(w))).Select(d => d.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return coded.Length == 1 ? coded : [];
    }

    private IEnumerable<string> Speaking(string text, Regex shape)
    {
        var quoted = Quotations.Find(text);
        foreach (var mention in delegations.FindIn(text).Where(m => m.Kind == MentionKind.Name && !quoted.Any(q => q.Start <= m.Start && m.Start < q.End)))
        {
            var marked = $"{text[..mention.Start]}\u0001{text[(mention.Start + mention.Length)..]}";
            if (shape.IsMatch(marked)) yield return mention.Delegation.Name;
        }
    }

    [GeneratedRegex(@"(?:(?<also>\balso\s+|as well as\s+)?on behalf of|in the name of|au nom (?:de la|du|de l['’]|des|de)|en nombre de|от имени|نيابة عن|باسم|代表|submitted (?:jointly )?by|joint (?:proposals?|comments?|submission|paper) (?:of|by|from)|(?<also>co-?sponsor(?:ed by|s?(?:\s+(?:this|the|of this)\s+(?:proposal|submission|paper|amendment)s?)?\s*:))|(?:as (?:the )?(?:representative|coordinator|chair|president|presidency|spokes\w+)|in (?:its|our|my) capacity as (?:the )?\w+) (?:of|for)|speaking for|(?:attached|enclosed|below|herewith|forward\w*|transmit\w*)[^.;:]{0,40}\b(?:the )?(?:comments|proposals|amendments|observations|inputs?|submission|contribution|statement|remarks|suggestions) (?:of|from))\s*(?<who>[^.;]{3,400})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"\b(?:our own|my own|my country|ourselves|itself|my delegation|our delegation)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnToo();

    [GeneratedRegex(@"^\W*(?<who>[^.;:]{4,300}?),?\s+(?:would like to |wish(?:es)? to |jointly |hereby )?(?:proposes?|suggests?|submits?|requests?|recommends?|present)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Jointly();

    [GeneratedRegex(@"(?:\balign\w*|\bassociat\w*|\bsupport\w*|\bstatements?\b|\bin addition to\b|\bmade\b|\bdelivered\b)[^.;]{0,80}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Previous();

    [GeneratedRegex(@"(?:mission|delegation|representation|embassy|government|ministry(?: of [\w ]+)?|misión|delegación|délégation|gouvernement|представительство|миссия|وفد|بعثة)(?: permanente?)?\s+(?:of|to|from|de|du|des|de la|d['’])?\s*(?:the\s+)?(?:[\w ]{0,30}\bof\s+)?\u0001|\u0001['’]?s?\s+(?:permanent )?(?:mission|delegation|representation|embassy)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"\u0001(?:\s*\([^)]{2,12}\))?(?:,[^,]{3,40},)?\s+(?:proposes?|supports?|suggests?|requests?|approves?|accepts?|endorses?|agrees?|regrets?|asks?|wants?|recommends?|prefers?|offers?|notes?|would|appreciates?|welcomes?|submits?|thanks?|wishes|has|cannot|could|is pleased|believes|considers|opposes|propose|apoya|appuie|предлагает|поддерживает)", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?<!\b(?:supports?|shares?|echo(?:es)?|with|seconds?|endorses?|of|on|to|regarding|concerning)\s)\u0001['’]s?\s+(?:comments|proposals|edits|amendments|inputs?|submission|remarks|suggestions|views|points)|(?:comments|proposals?|edits|amendments|inputs?|submission|remarks|suggestions|views|observations|observaciones|commentaires|замечания)\s+(?:of|from|by|de|du|de la|des)\s+(?:the\s+)?\u0001|^\u0001\s*[:\-–]|\u0001\s+(?:comments|proposals|edits|amendments|inputs?|submission)|[:\-–]\s*\u0001\s*[:\-–]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?<who>[^.;:]{3,400}?)\s+(?:also\s+|have\s+|has\s+)?(?:align|associate|join)(?:s|ed)?\s+(?:themselves|itself|herself|himself)?\s*(?:with|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aligning();

    [GeneratedRegex(@"[\w.+'-]+@[\w.-]+\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
