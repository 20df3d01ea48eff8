using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Finds on whose behalf a mail speaks. Evidence, strongest first: "on behalf of", those who propose together, the mail passed on, the address, the signature and the text, the subject.</summary>
internal sealed partial class ProponentReader
{
    private static readonly Locus Body = new("body");
    private readonly DelegationList delegations;
    private readonly NamedSpeaker speakers;
    private readonly StrangerReader strangers;

    /// <summary>Makes a reader for one mail.</summary>
    /// <param name="all">Those who may write.</param>
    /// <param name="mailbox">The mailbox of the consultation, whose own host names nobody; empty when unknown.</param>
    public ProponentReader(DelegationList all, string mailbox = "")
    {
        delegations = all.Remembering();
        speakers = new NamedSpeaker(delegations);
        strangers = new StrangerReader(delegations, speakers, mailbox);
    }

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
        var said = new Speech(SpeakingText.Of(own, delegations));
        return forwarded.Count > 0 ? PassedOn(mail, said, new Speech(SpeakingText.Of(forwarded, delegations)), home, forwardedFrom) : Sent(mail, said, home);
    }

    private Result Sent(MailMessage mail, Speech own, Delegation? home)
    {
        if (home is null) return strangers.Read(mail, own);
        if (ExpressSpeaker.Find(own, mail.Subject, home, delegations) is { } spoken) return spoken;
        var said = speakers.Find(own.Paragraphs, mail.Subject);
        if (said.IsEmpty || said.Contains(home.Name) || SpokenFor.IsNational(own.National)) return Only(home);
        // A coordinator writes from its own mission: "GRULAC proposes".
        if (said is [var one] && delegations.ByName(one)?.Members.Contains(home.Name) == true) return new Result(said, []);
        return new Result([home.Name], [Findings.ProponentInDoubt(Body, home.Name, string.Join(", ", said), home.Name)]);
    }

    /// <summary>A mail passed on: its own evidence says whose it is; who passes it on says whether a person must confirm that.</summary>
    private Result PassedOn(MailMessage mail, Speech cover, Speech forwarded, Delegation? home, string? forwardedFrom)
    {
        var behalf = SpokenFor.Find(cover.Behalf, home, delegations);
        if (!behalf.IsEmpty) return new Result([.. behalf, .. Alignments.Find(forwarded.Paragraphs, behalf[0], delegations).Except(behalf)], []);
        var first = forwardedFrom is null ? null : FromLine(forwardedFrom);
        var host = home is null ? strangers.Host(mail.From?.Address ?? "") : null;
        var spoken = ExpressSpeaker.Find(forwarded, mail.Subject, first, delegations)?.Names ?? [];
        var inner = !spoken.IsEmpty ? spoken : first is not null ? [first.Name] : Single(speakers.Find(forwarded.Paragraphs, mail.Subject));
        if (inner.IsEmpty && forwardedFrom is not null && strangers.Host(Address().Match(forwardedFrom).Value) is { } writer) inner = [writer.State.Name];
        if (inner.IsEmpty) return home is null ? strangers.Read(mail, cover) : Only(home);
        if (host is not null && inner.Contains(host.State.Name)) return new Result(inner, []);
        if (home is not null && (inner.Contains(home.Name) || inner.Any(n => AreOne(n, home)))) return new Result(inner, []);
        var passer = mail.From?.Address ?? "";
        // Another delegation may pass on only what it says is another's.
        var named = cover.Paragraphs.Append(mail.Subject).SelectMany(t => delegations.FindIn(t)).Select(m => m.Delegation.Name).ToList();
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

    [GeneratedRegex(@"[\w.+'-]+@[\w.-]+\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
