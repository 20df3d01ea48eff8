using System.Collections.Immutable;

namespace Intake.Mail.Naming;

/// <summary>Which delegation owns an address.</summary>
internal sealed class AddressBook
{
    // Hosts whose administrators give mailboxes to missions of many States: the local part names the State.
    private static readonly string[] SharedHosts = ["un.int", "twomissions.org"];

    // Labels under which only a government registers, whatever the country.
    private static readonly HashSet<string> GovernmentLabels =
        new(["gov", "gob", "gouv", "go", "govt", "gub", "gv", "gc", "mil"], StringComparer.Ordinal);

    private readonly Dictionary<string, Delegation> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Delegation> byDomain = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Delegation> byCountry = new(StringComparer.OrdinalIgnoreCase);

    public AddressBook(ImmutableArray<Delegation> delegations)
    {
        foreach (var delegation in delegations)
        {
            foreach (var address in delegation.Addresses) byAddress.TryAdd(address, delegation);
            foreach (var domain in delegation.Domains) byDomain.TryAdd(domain.TrimStart('@', '.'), delegation);
            foreach (var code in delegation.Codes.Where(c => c.Length == 2)) byCountry.TryAdd(code == "GB" ? "UK" : code, delegation);
        }
    }

    /// <summary>Whether the host gives mailboxes to many missions.</summary>
    public static bool IsSharedHost(string address) => SharedHosts.Contains(Domain(address), StringComparer.OrdinalIgnoreCase);

    /// <summary>The owner of an address by its own address, domain or government suffix; null when none.</summary>
    public Delegation? Owner(string address)
    {
        if (byAddress.TryGetValue(address, out var owner)) return owner;
        var labels = Domain(address).ToLowerInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < labels.Length; i++)
        {
            if (byDomain.TryGetValue(string.Join('.', labels[i..]), out owner)) return owner;
        }

        return labels.Length >= 2 && GovernmentLabels.Contains(labels[^2]) ? byCountry.GetValueOrDefault(labels[^1]) : null;
    }

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..].TrimEnd('.');
}
