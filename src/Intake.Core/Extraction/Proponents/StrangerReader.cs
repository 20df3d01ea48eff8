using System.Collections.Immutable;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>
/// Finds on whose behalf a mail speaks whose address belongs to no delegation. Evidence, strongest first: "on behalf of", those who propose together, the signature
/// or letterhead, the organization that presents itself, the words of the host, the text and the subject, a national body, the display name, the country code.
/// </summary>
internal sealed class StrangerReader(DelegationList delegations, NamedSpeaker speakers, string mailbox)
{
    private static readonly Locus Body = new("body");
    private readonly NamedSpeaker bodies = new(NationalBodies.AsList.Remembering());

    /// <summary>Whom the host of an address suggests; null when it suggests nobody.</summary>
    public HostEvidence? Host(string address) => HostEvidence.Of(address, mailbox, delegations);

    /// <summary>What the evidence says.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="speech">The one who speaks.</param>
    public ProponentReader.Result Read(MailMessage mail, Speech speech)
    {
        var own = speech.Paragraphs;
        var host = Host(mail.From?.Address ?? "");
        if (ExpressSpeaker.Find(speech, mail.Subject, host?.State, delegations) is { } spoken) return spoken;
        var namesBodies = own.Append(mail.Subject).Any(bodies.IsNamed);
        if (namesBodies && ExpressSpeaker.Find(speech, mail.Subject, null, NationalBodies.AsList) is { } joint && OfBodies(joint.Names) is { } together) return together;
        if (SelfNamed.Express(speech.Behalf) is { } express) return Organization(express);
        var said = speakers.Find(own, mail.Subject);
        if (host is not null && said.Contains(host.State.Name)) return new ProponentReader.Result([host.State.Name], []);
        var isSigned = own.Any(p => !speakers.Offices(p).IsEmpty);
        if (!isSigned && OfBodies(Bodies(mail, namesBodies ? own : [])) is { } body && (host is null ? said.IsEmpty || said.SequenceEqual(body.Names) : body.Names.SequenceEqual([host.State.Name]))) return body;
        if (!isSigned && SelfNamed.Agreed(mail, own) is { } organization) return Organization(organization);
        return said switch
        {
            [var one] => OfText(one, isSigned, host),
            [] => host is null ? Claimed(mail, own) : OfHost(host, mail),
            _ => host is null ? new ProponentReader.Result([], []) : Doubted(host.State.Name, string.Join(", ", said), host.State.Name),
        };
    }

    private ProponentReader.Result OfText(string said, bool isSigned, HostEvidence? host)
    {
        // A coordinator writes from its own host: "GRULAC proposes".
        if (host is null || delegations.ByName(said)?.Members.Contains(host.State.Name) == true) return new ProponentReader.Result([said], []);
        return Doubted(host.State.Name, said, isSigned ? said : host.State.Name);
    }

    private static ProponentReader.Result Doubted(string byAddress, string said, string recorded) => new([recorded], [Findings.ProponentInDoubt(Body, byAddress, said, recorded)]);

    private static ProponentReader.Result OfHost(HostEvidence host, MailMessage mail)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (host.Body is { } body) findings.Add(Findings.ProponentByBody(Body, body.Acronym, host.State.Name));
        if (!host.IsOwn) findings.Add(Findings.ProponentClaimed(Body, host.State.Name, mail.From?.Address ?? ""));
        return new ProponentReader.Result([host.State.Name], findings.ToImmutable());
    }

    /// <summary>The names of the bodies that the display name, else the text, presents as the sender.</summary>
    private ImmutableArray<string> Bodies(MailMessage mail, IReadOnlyList<string> own)
    {
        var displayed = NationalBodies.AsList.FindIn(mail.From?.Name ?? "").Select(m => m.Delegation.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return displayed.IsEmpty ? bodies.Find(own, mail.Subject) : displayed;
    }

    /// <summary>The States of bodies; null when the list has one of them not.</summary>
    private ProponentReader.Result? OfBodies(ImmutableArray<string> names)
    {
        var found = names.Select(NationalBodies.Find).OfType<NationalBody>().ToList();
        var states = found.Select(b => delegations.ByName(b.State)).OfType<Delegation>().ToList();
        if (found.Count == 0 || states.Count < found.Count) return null;
        return new ProponentReader.Result(
            [.. states.Select(s => s.Name).Distinct(StringComparer.Ordinal)],
            [.. found.Zip(states, (b, s) => Findings.ProponentByBody(Body, b.Acronym, s.Name)).DistinctBy(f => f.Message)]);
    }

    private ProponentReader.Result Organization(string name) => delegations.ByName(name) is { } listed
        ? new ProponentReader.Result([listed.Name], [])
        : new ProponentReader.Result([name], [Findings.ProponentUnlisted(Body, name)]);

    /// <summary>Whom only the address line names: a code in the host, a display name, the local part. Anyone can type any, so a person confirms it.</summary>
    private ProponentReader.Result Claimed(MailMessage mail, IReadOnlyList<string> own)
    {
        if (mail.From is not { } from) return new ProponentReader.Result([], []);
        if (ByCode(from.Domain) is { IsEmpty: false } coded) return new ProponentReader.Result(coded, []);
        return (delegations.ByClaim(from.Address, from.Name) ?? OfCountry(from.Address, own.Append(mail.Subject))) is { } claimed
            ? new ProponentReader.Result([claimed.Name], [Findings.ProponentClaimed(Body, claimed.Name, from.Address)])
            : new ProponentReader.Result([], []);
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

    /// <summary>The State of the country code, when the mail speaks of that State and of no other: "Finnish comments" from a host in <c>.fi</c>.</summary>
    private Delegation? OfCountry(string address, IEnumerable<string> texts) =>
        delegations.ByCountryCode(address) is { } state && texts.SelectMany(t => delegations.FindIn(t)).Select(m => m.Delegation).Distinct().ToList() is [var only] && only == state ? state : null;
}
