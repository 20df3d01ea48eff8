using System.Collections.Immutable;
using Intake.Mail.Naming;

namespace Intake.Mail;

/// <summary>The delegations of a consultation: who owns an address, and whom a text names.</summary>
public sealed class DelegationList
{
    private static readonly Lazy<DelegationList> Standard = new(ReadResource);

    private readonly AddressBook addresses;
    private readonly NameBook names;
    private readonly NameFinder finder;
    private readonly HostBook hosts;
    private readonly Dictionary<string, ImmutableArray<DelegationMention>>? known;

    private DelegationList(ImmutableArray<Delegation> delegations, ImmutableArray<Finding> findings)
    {
        Delegations = delegations;
        Findings = findings;
        addresses = new AddressBook(delegations);
        names = new NameBook(delegations);
        finder = new NameFinder(delegations);
        hosts = new HostBook(delegations);
    }

    private DelegationList(DelegationList other) =>
        (Delegations, Findings, addresses, names, finder, hosts, known) = (other.Delegations, other.Findings, other.addresses, other.names, other.finder, other.hosts, new(StringComparer.Ordinal));

    /// <summary>The 193 Member States of the United Nations with their official short names, permanent observers, groups and their members, made once on first use.</summary>
    public static DelegationList BuiltIn => Standard.Value;

    /// <summary>In the order of the source.</summary>
    public ImmutableArray<Delegation> Delegations { get; }

    /// <summary>Entries that could not be used; empty for a list made from delegations.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>A list of the given delegations.</summary>
    public static DelegationList From(IEnumerable<Delegation> delegations) => new([.. delegations], []);

    /// <summary>Reads a consultation's own <c>delegations.json</c>; an entry with the name of a built-in one gets its other names, and its domains, addresses or members where it gives none.</summary>
    /// <param name="utf8Json">An array of <c>{ "name", "kind", "addresses", "domains", "members" }</c>, and optionally <c>"aliases", "adjectives", "codes"</c>.</param>
    public static DelegationList Parse(ReadOnlySpan<byte> utf8Json)
    {
        var (delegations, findings) = DelegationJson.Read(utf8Json);
        return new DelegationList([.. delegations.Select(Completed)], findings);
    }

    /// <summary>The delegation that owns an address; null when none does.</summary>
    /// <param name="address">The addr-spec, which the caller has authenticated or not.</param>
    /// <param name="displayName">Used only on the hosts that missions share, such as <c>un.int</c>; anyone can type any.</param>
    /// <remarks>
    /// In this order: an address of its own; a domain of its own, the longest first; the government suffix of its country code
    /// (<c>gov.et</c>, <c>gob.mx</c>, <c>gouv.sn</c>, <c>go.ke</c>, <c>govt.nz</c>); the local part, else the display name, on a shared host.
    /// A mailbox anyone can open (<c>kenya.mission@gmail.com</c>) belongs to none; see <see cref="ByClaim"/>.
    /// </remarks>
    public Delegation? ByAddress(string address, string displayName) =>
        addresses.Owner(address) ?? (AddressBook.IsSharedHost(address) ? ByClaim(address, displayName) : null);

    /// <summary>The delegation that the local part of an address, else the display name, claims; null when none. Evidence only: anyone can type any.</summary>
    public Delegation? ByClaim(string address, string displayName) =>
        names.ByLocalPart(address) ?? ByName(displayName) ?? (FindIn(displayName).Select(m => m.Delegation).Distinct().ToList() is [var only] ? only : null);

    /// <summary>
    /// The State whose name, or whose government's, the host of an address carries as a label (<c>mfa.serbia.example</c>, <c>mission-of-brazil.org</c>);
    /// null when none, when two do, and for a provider that gives mailboxes to anyone. Evidence only, weaker than a signature: never ask this who may write.
    /// </summary>
    public Delegation? ByHost(string address) => hosts.ByLabel(address);

    /// <summary>The State of the country code that the host of an address ends in; null when none, or when the code is sold to anyone. The weakest evidence: whoever lives there may have such an address.</summary>
    public Delegation? ByCountryCode(string address) => hosts.ByCountryCode(address);

    /// <summary>The delegation with a name, alias, adjective or code; case, diacritics, articles and words such as "Permanent Mission of" do not count. Null when none.</summary>
    public Delegation? ByName(string name) => names.Find(name);

    /// <summary>Every place of a text that names a delegation, in order and without overlap; of several names that start at a place the longest is taken.</summary>
    /// <remarks>
    /// Names start with a capital letter and stand between word boundaries. Not a mention: a word of an address or a URL; an acronym written in small letters;
    /// a phrase that only looks like one ("Indian Ocean", "Latin American"); a code outside a list or brackets; and a person: a one-word name that an initial
    /// follows ("Jordan T. Parker"), and one that is also a given name or a surname when another capitalised word follows it that is not about a delegation
    /// ("Chad Smith", but "Chad Mission"), or a title or an initial stands before it ("Ms. Ireland").
    /// </remarks>
    public ImmutableArray<DelegationMention> FindIn(string text) => known is null ? finder.Find(text) : known.TryGetValue(text, out var mentions) ? mentions : known[text] = finder.Find(text);

    /// <summary>The same list, which remembers what it found in a text: for the paragraphs of one mail, each of which is asked about many times. Not for several threads.</summary>
    internal DelegationList Remembering() => new(this);

    private static Delegation Completed(Delegation own)
    {
        if (BuiltIn.ByName(own.Name) is not { } known) return own;
        var hasOwnMail = own.Addresses.Length + own.Domains.Length > 0;
        return own with
        {
            Aliases = [.. own.Aliases.Append(known.Name).Concat(known.Aliases).Where(a => a != own.Name).Distinct(StringComparer.Ordinal)],
            Adjectives = own.Adjectives.IsEmpty ? known.Adjectives : own.Adjectives,
            Codes = own.Codes.IsEmpty ? known.Codes : own.Codes,
            Domains = hasOwnMail ? own.Domains : known.Domains,
            Members = own.Members.IsEmpty ? known.Members : own.Members,
        };
    }

    private static DelegationList ReadResource()
    {
        using var stream = typeof(DelegationList).Assembly.GetManifestResourceStream("delegations.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var (delegations, findings) = DelegationJson.Read(bytes);
        return new DelegationList(delegations, findings);
    }
}
