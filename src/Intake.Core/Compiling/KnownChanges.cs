using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>What was found out about the texts on one provision, each once: comparing word by word is most of the work on it.</summary>
/// <param name="earlier">What an earlier compilation found out for the same base text; null for nothing.</param>
internal sealed class KnownChanges(KnownChanges? earlier)
{
    private readonly Dictionary<(string Before, string After), Change> changes = [];
    private readonly Dictionary<(ImmutableArray<TextEdit> Edits, string Result), IReadOnlySet<string>> telling = [];
    private readonly Dictionary<string, (List<Contribution> Contributions, Entry Entry)> entries = new(StringComparer.Ordinal);
    private KnownChanges? earlier = earlier;

    /// <summary>The change between two texts.</summary>
    public Change Between(string before, string after)
    {
        if (!changes.TryGetValue((before, after), out var change))
            changes.Add((before, after), change = earlier?.changes.GetValueOrDefault((before, after)) ?? Change.Between(before, after));
        return change;
    }

    /// <summary>The words by which an entry is compared with others, as <paramref name="find"/> finds them.</summary>
    public IReadOnlySet<string> Telling(Entry entry, string result, Func<IReadOnlySet<string>> find)
    {
        if (!telling.TryGetValue((entry.Edits, result), out var words))
            telling.Add((entry.Edits, result), words = earlier?.telling.GetValueOrDefault((entry.Edits, result)) ?? find());
        return words;
    }

    /// <summary>The entry of the very same contributions, or what <paramref name="make"/> makes of them.</summary>
    /// <param name="key">What they are folded by.</param>
    /// <param name="contributions">In the order of receipt.</param>
    /// <param name="make">Makes the entry.</param>
    public Entry Entry(string key, List<Contribution> contributions, Func<List<Contribution>, Entry> make)
    {
        var entry = earlier is not null && earlier.entries.TryGetValue(key, out var known) && AreSame(known.Contributions, contributions) ? known.Entry : make(contributions);
        entries.Add(key, (contributions, entry));
        return entry;
    }

    /// <summary>Lets go of the earlier compilation, so that no chain of them is kept.</summary>
    public KnownChanges Finished()
    {
        earlier = null;
        return this;
    }

    private static bool AreSame(List<Contribution> a, List<Contribution> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!ReferenceEquals(a[i], b[i])) return false;
        }

        return true;
    }
}
