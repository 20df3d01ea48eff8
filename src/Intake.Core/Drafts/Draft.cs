using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Intake.Drafts;

/// <summary>The base text of a consultation: a document with numbers.</summary>
public sealed class Draft
{
    private readonly FrozenDictionary<string, int> indexById;

    /// <summary>Makes a draft.</summary>
    /// <param name="title">The title; empty when none was recognised.</param>
    /// <param name="provisions">In the draft's order, ids unique.</param>
    /// <param name="findings">Gaps, duplicates, and what was left out.</param>
    public Draft(string title, ImmutableArray<Provision> provisions, ImmutableArray<Finding> findings)
    {
        Title = title;
        Provisions = provisions;
        Findings = findings;
        indexById = provisions.Select((p, i) => (p.Id, i)).ToFrozenDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The title; empty when none was recognised.</summary>
    public string Title { get; }

    /// <summary>Provisions in the draft's order.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>What was noticed while reading it.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The provision with an id; null when there is none.</summary>
    public Provision? Find(string id) => indexById.TryGetValue(id, out var i) ? Provisions[i] : null;

    /// <summary>0-based place of an id in the draft's order; -1 when there is none.</summary>
    public int IndexOf(string id) => indexById.GetValueOrDefault(id, -1);
}
