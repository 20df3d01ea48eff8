using System.Collections.Immutable;

namespace Intake.Mail.Naming;

/// <summary>Finds a delegation by a whole name.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, Delegation> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delegation> byCode = new(StringComparer.Ordinal);

    public NameBook(ImmutableArray<Delegation> delegations)
    {
        foreach (var delegation in delegations)
        {
            foreach (var name in delegation.Aliases.Prepend(delegation.Name).Concat(delegation.Adjectives))
            {
                var words = Words(name);
                byName.TryAdd(string.Join(' ', words), delegation);
                byStem.TryAdd(Stems(words), delegation);
                if (words.Sum(w => w.Length) > 3) joined.TryAdd(string.Concat(words), delegation);
            }

            foreach (var code in delegation.Codes) byCode.TryAdd(code, delegation);
        }
    }

    /// <summary>The delegation with a name, alias, adjective or code, with or without words about it; null when none.</summary>
    public Delegation? Find(string name)
    {
        var words = Words(name);
        if (words.Count == 0) return null;
        for (ReadOnlySpan<string> rest = words.ToArray(); rest.Length > 0; rest = NameFrame.Strip(rest))
        {
            var key = string.Join(' ', rest!);
            if (byName.TryGetValue(key, out var found) || byStem.TryGetValue(Stems(rest.ToArray()), out found)) return found;
            if (NameFrame.Strip(rest).Length == rest.Length) break;
        }

        return byCode.GetValueOrDefault(name.Trim());
    }

    /// <summary>The delegation whose name is the local part of an address, alone or with words such as <c>mission</c>; null when none.</summary>
    public Delegation? ByLocalPart(string address)
    {
        var local = address[..Math.Max(0, address.LastIndexOf('@'))].ToLowerInvariant();
        var parts = local.Split(['.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(p => !NameFrame.IsOffice(p)).ToList();
        if (parts.Count == 0) return null;
        var name = string.Concat(parts.Select(p => NameFolding.Fold(p)));
        return joined.GetValueOrDefault(name)
            ?? NameFrame.WithoutOffices(name).Select(n => joined.GetValueOrDefault(n)).FirstOrDefault(d => d is not null);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        Span<char> buffer = stackalloc char[NameFolding.LongestWord];
        for (var at = 0; NameTokens.Next(name, at, out var token); at = token.End)
        {
            var word = NameTokens.Fold(name, token, buffer);
            if (word.Length > 0 && word is not ("," or "(" or ")")) words.Add(word.ToString());
        }

        return words;
    }

    private static string Stems(IEnumerable<string> words) => string.Join(' ', words.Select(w => NameFolding.Stem(w).ToString()));
}
