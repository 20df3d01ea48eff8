using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Whom the host of an address suggests when no delegation is known to own it: weaker than what a signature says.</summary>
/// <param name="State">The State.</param>
/// <param name="Body">The national body that the host names; null when it names none.</param>
/// <param name="IsOwn">Whether the host is known to be the body's own, so that no person needs to confirm the State.</param>
internal sealed record HostEvidence(Delegation State, NationalBody? Body, bool IsOwn)
{
    /// <summary>What an address suggests; null when it suggests nobody, or when the host is that of the consultation itself.</summary>
    /// <param name="address">The addr-spec.</param>
    /// <param name="mailbox">The mailbox of the consultation; empty when unknown.</param>
    /// <param name="delegations">Those who may write.</param>
    public static HostEvidence? Of(string address, string mailbox, DelegationList delegations)
    {
        var host = Host(address);
        if (host.Length == 0 || host.Equals(Host(mailbox), StringComparison.OrdinalIgnoreCase)) return null;
        if (NationalBodies.AsList.ByAddress(host, "") is { } owner && NationalBodies.Find(owner.Name) is { } own && delegations.ByName(own.State) is { } home)
            return new HostEvidence(home, own, true);
        return delegations.ByHost(host) is { } state ? new HostEvidence(state, Named(host, state, delegations), false) : null;
    }

    /// <summary>The body of the State whose acronym is a label, or the beginning of one: <c>nbn.belgium.example</c>, <c>din-nabau.germany.example</c>.</summary>
    private static NationalBody? Named(string host, Delegation state, DelegationList delegations) =>
        host.Split('.', '-').Select(NationalBodies.Find).FirstOrDefault(b => b is not null && delegations.ByName(b.State) == state);

    private static string Host(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();
}
