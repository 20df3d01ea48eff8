using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Intake.Compiling;

/// <summary>What the compiler knows of the delegations: what each is, which groups have which members, and by what names they are called.</summary>
public sealed class GroupMembership
{
    private readonly FrozenDictionary<string, Proponent> byName;
    private readonly FrozenDictionary<string, Proponent> byAlias;

    /// <summary>Makes a list; of two with one name the first serves.</summary>
    /// <param name="proponents">In any order.</param>
    public GroupMembership(IEnumerable<Proponent> proponents)
    {
        ImmutableArray<Proponent> all = [.. proponents];
        byName = all.DistinctBy(p => p.Name, StringComparer.Ordinal).ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);
        States = Credits.Sort(byName.Values.Where(p => p.Kind == ProponentKind.State));
        byAlias = byName.Values
            .SelectMany(p => p.Aliases.Prepend(p.Name).Select(alias => (Key: FoldedText.Name(alias), Proponent: p)))
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.MinBy(p => p.Proponent.SortKey, StringComparer.Ordinal).Proponent, StringComparer.Ordinal);
    }

    /// <summary>Every State on the list, by English short name.</summary>
    public ImmutableArray<Proponent> States { get; }

    /// <summary>No delegation is known: every name stands for itself.</summary>
    public static GroupMembership Empty { get; } = new([]);

    /// <summary>The proponent with an official name; one that is not on the list stands for itself.</summary>
    public Proponent Find(string name) => byName.TryGetValue(name, out var found) ? found : new Proponent(name, ProponentKind.Unlisted);

    /// <summary>
    /// The official names that a sender's words for a delegation stand for (<c>the EU</c>, <c>Japan's</c>, <c>Kenya and Chad</c>); the words
    /// themselves when none is known.
    /// </summary>
    public ImmutableArray<string> Resolve(string words)
    {
        if (One(words) is { } whole) return [whole];
        var parts = words.Split([",", ";", " and ", " & ", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = parts.Select(One).ToList();
        return names.Count > 1 && names.All(n => n is not null) ? [.. names.Select(n => n!).Distinct(StringComparer.Ordinal)] : [words.Trim()];
    }

    private string? One(string words)
    {
        var key = FoldedText.Name(words);
        foreach (var candidate in (ReadOnlySpan<string>)[key, WithoutArticle(key)])
        {
            if (byAlias.TryGetValue(candidate, out var found)) return found.Name;
        }

        return null;
    }

    private static string WithoutArticle(string key)
    {
        if (key.StartsWith("THE ", StringComparison.Ordinal)) key = key[4..];
        return key.EndsWith("'S", StringComparison.Ordinal) || key.EndsWith("’S", StringComparison.Ordinal) ? key[..^2] : key;
    }
}
