using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Finds on whose behalf a mail speaks. Evidence, strongest first: "on behalf of", those who propose together, the mail passed on, the address, the signature and the text, the subject.</summary>
internal sealed partial class ProponentReader(DelegationList delegations)
{
    private static readonly Locus Body = new("body");
    private readonly NamedSpeaker speakers = new(delegations);

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
        var home = mail.From is { } sent ? delegations.ByAddress(sent.Address, sent.Name) : null;
        var said = SpeakingText.Of(own, delegations);
        return forwarded.Count > 0 ? PassedOn(mail, said, SpeakingText.Of(forwarded, delegations), home, forwardedFrom) : Sent(mail, said, home);
    }

    private Result Sent(MailMessage mail, List<string> own, Delegation? home)
    {
        if (Explicit(own, mail.Subject, home) is { } spoken) return spoken;
        var said = speakers.Find(own, mail.Subject);
        if (home is null) return said switch
        {
            [] => Claimed(mail),
            [_] => new Result(said, []),
            _ => new Result([], []),
        };
        if (said.IsEmpty || said.Contains(home.Name) || SpokenFor.IsNational(own)) return Only(home);
        // A coordinator writes from its own mission: "GRULAC proposes".
        if (said is [var one] && delegations.ByName(one)?.Members.Contains(home.Name) == true) return new Result(said, []);
        return new Result([home.Name], [Findings.ProponentInDoubt(Body, home.Name, string.Join(", ", said))]);
    }

    /// <summary>Whom the text expressly speaks for; null when it does not.</summary>
    private Result? Explicit(List<string> own, string subject, Delegation? home)
    {
        var behalf = SpokenFor.Find(own, home, delegations);
        if (behalf.IsEmpty) behalf = SpokenFor.Find([subject], home, delegations);
        var isNational = SpokenFor.IsNational(own);
        if (isNational && home is not null) return behalf.IsEmpty || behalf is [var self] && self == home.Name
            ? Only(home)
            : new Result([], [Findings.ProponentMixed(Body, home.Name, string.Join(", ", behalf))]);
        if (!behalf.IsEmpty) return new Result([.. behalf, .. Alignments.Find(own, behalf[0], delegations).Except(behalf)], []);
        var joint = JointSponsors.Find(own, subject, home, delegations);
        if (!joint.IsEmpty) return new Result(joint, []);
        return home is not null && Alignments.Find(own, home.Name, delegations) is { IsEmpty: false } aligned ? new Result([home.Name, .. aligned], []) : null;
    }

    /// <summary>A mail passed on: its own evidence says whose it is; who passes it on says whether a person must confirm that.</summary>
    private Result PassedOn(MailMessage mail, List<string> cover, List<string> forwarded, Delegation? home, string? forwardedFrom)
    {
        var behalf = SpokenFor.Find(cover, home, delegations);
        if (!behalf.IsEmpty) return new Result([.. behalf, .. Alignments.Find(forwarded, behalf[0], delegations).Except(behalf)], []);
        var first = forwardedFrom is null ? null : FromLine(forwardedFrom);
        var spoken = Explicit(forwarded, mail.Subject, first)?.Names ?? [];
        var inner = !spoken.IsEmpty ? spoken : first is not null ? [first.Name] : Single(speakers.Find(forwarded, mail.Subject));
        if (inner.IsEmpty) return home is null ? new Result(Single(speakers.Find(cover, mail.Subject)), []) : Only(home);
        if (home is not null && (inner.Contains(home.Name) || inner.Any(n => AreOne(n, home)))) return new Result(inner, []);
        var passer = mail.From?.Address ?? "";
        // Another delegation may pass on only what it says is another's.
        var named = cover.Append(mail.Subject).SelectMany(t => delegations.FindIn(t)).Select(m => m.Delegation.Name).ToList();
        if (inner.All(named.Contains)) return new Result(inner, home is null ? [] : [Findings.PassedOnByAnother(Body, passer, string.Join(", ", inner))]);
        return home is null
            ? new Result(inner, [Findings.PassedOnByAnother(Body, passer, string.Join(", ", inner))])
            : new Result([], [Findings.PassedOnByAnother(Body, home.Name, string.Join(", ", inner))]);
    }

    private bool AreOne(string name, Delegation home) => delegations.ByName(name)?.Members.Contains(home.Name) == true || home.Members.Contains(name);

    private static ImmutableArray<string> Single(ImmutableArray<string> names) => names.Length == 1 ? names : [];

    private static Result Only(Delegation home) => new([home.Name], []);

    private Delegation? FromLine(string line)
    {
        var address = Address().Match(line);
        var name = address.Success ? line[..address.Index] : line;
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '<', '"', '[', '(');
        return delegations.ByAddress(address.Success ? address.Value : "", name);
    }

    /// <summary>Whom only the address line names: a code in the host, a display name, the local part. Anyone can type any, so a person confirms it.</summary>
    private Result Claimed(MailMessage mail)
    {
        if (mail.From is not { } from) return new Result([], []);
        if (ByCode(from.Domain) is { IsEmpty: false } coded) return new Result(coded, []);
        return delegations.ByClaim(from.Address, from.Name) is { } claimed
            ? new Result([claimed.Name], [Findings.ProponentClaimed(Body, claimed.Name, from.Address)])
            : new Result([], []);
    }

    /// <summary>The State whose ISO 3166 code the sender's host carries as a word of its own (<c>mission-nld.example</c>): the weakest evidence.</summary>
    private ImmutableArray<string> ByCode(string domain)
    {
        // The last label is a top-level domain: "com" is not the Comoros.
        var words = domain[..Math.Max(0, domain.LastIndexOf('.'))].ToUpperInvariant().Split('.', '-', '_');
        var coded = words.Where(w => w.Length == 3 && w is not ("COM" or "NET" or "ORG" or "GOV" or "EDU"))
            .SelectMany(w => delegations.Delegations.Where(d => d.Codes.Contains(w))).Select(d => d.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return coded.Length == 1 ? coded : [];
    }

    [GeneratedRegex(@"[\w.+'-]+@[\w.-]+\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
