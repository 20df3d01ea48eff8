using System.Collections.Immutable;

namespace Intake.Mail.Naming;

/// <summary>Which State the words of a host name suggest, when no domain is known to be its own.</summary>
internal sealed class HostBook
{
    private readonly Dictionary<string, Delegation> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> governments = new(StringComparer.Ordinal);

    public HostBook(ImmutableArray<Delegation> delegations)
    {
        foreach (var delegation in delegations.Where(d => d.Kind is DelegationKind.State or DelegationKind.Observer))
        {
            foreach (var name in delegation.Aliases.Prepend(delegation.Name)) Add(name, delegation);
            foreach (var code in delegation.Codes.Where(c => c.Length == 2)) countries.TryAdd(code == "GB" ? "uk" : code.ToLowerInvariant(), delegation);
        }

        foreach (var (label, state) in HostLabels.Governments)
        {
            if (names.TryGetValue(state, out var delegation)) governments.Add(label, delegation);
        }
    }

    /// <summary>The State that a label names; null when none does or two do.</summary>
    public Delegation? ByLabel(string address)
    {
        var labels = Labels(address);
        if (labels.Length < 2 || labels.Any(HostLabels.Providers.Contains)) return null;
        // The last label is a top-level domain: "mali.org", not "org.ml".
        var found = labels[..^1].Select(l => Named(l, labels)).Append(OfGovernment(labels)).Where(d => d is not null).Distinct().ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The State of the top-level domain; null when it has none.</summary>
    public Delegation? ByCountryCode(string address)
    {
        var labels = Labels(address);
        return labels.Length < 2 || labels.Any(HostLabels.Providers.Contains) || HostLabels.SoldCodes.Contains(labels[^1]) ? null : countries.GetValueOrDefault(labels[^1]);
    }

    private Delegation? Named(string label, string[] labels)
    {
        // "esteri" is Italy's ministry, but San Marino's under its own country code.
        if (governments.TryGetValue(label, out var government)) return countries.GetValueOrDefault(labels[^1]) ?? government;
        var words = label.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => NameFolding.Fold(w)).ToList();
        var rest = words.Where(w => !HostLabels.Offices.Contains(w)).ToList();
        var hasOffice = rest.Count < words.Count || labels.Any(l => l != label && HostLabels.Offices.Contains(l));
        var name = string.Concat(rest);
        // A name alone before the top-level domain is as often a company's or a family's.
        if (hasOffice) return names.GetValueOrDefault(name) ?? (rest.Count < words.Count ? initials.GetValueOrDefault(name) : null);
        return labels.Length < 3 || Lookalikes.PersonNames.Contains(name) ? null : names.GetValueOrDefault(name);
    }

    /// <summary>The State of the country code of a host with a label of a ministry: <c>mfa.sr</c>.</summary>
    private Delegation? OfGovernment(string[] labels) => labels[..^1].Any(HostLabels.Ministries.Contains) ? countries.GetValueOrDefault(labels[^1]) : null;

    private void Add(string name, Delegation delegation)
    {
        var words = new List<string>();
        Span<char> buffer = stackalloc char[NameFolding.LongestWord];
        for (var at = 0; NameTokens.Next(name, at, out var token); at = token.End)
        {
            var word = NameTokens.Fold(name, token, buffer);
            if (word.Length > 0 && char.IsLetterOrDigit(word[0])) words.Add(word.ToString());
        }

        var joined = string.Concat(words);
        if (words.Count == 1 && joined.Length is 2 or 3 && name.Where(char.IsLetter).All(char.IsUpper)) initials.TryAdd(joined, delegation);
        else if (joined.Length > 3) names.TryAdd(joined, delegation);
    }

    private static string[] Labels(string address) =>
        address[(address.LastIndexOf('@') + 1)..].TrimEnd('.', '>').ToLowerInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries);
}
