namespace Intake.Compiling;

/// <summary>
/// The entries of a provision by the first one that each nearly equals. Only entries that share a telling word are compared: a public
/// consultation brings thousands of wordings of one paragraph, and most have nothing to do with one another.
/// </summary>
/// <param name="baseText">The provision's text; null for a new provision.</param>
/// <param name="known">What is known already of the texts.</param>
internal sealed class Leads(string? baseText, KnownChanges known)
{
    private readonly List<List<(Entry Entry, NearEntry? Near)>> groups = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each lead with the entries near it, in the order in which they were added.</summary>
    public IEnumerable<IReadOnlyList<(Entry Entry, NearEntry? Near)>> Groups => groups;

    /// <summary>Puts an entry behind the first lead that it nearly equals; it leads itself when there is none.</summary>
    public void Add(Entry entry)
    {
        var words = Nearness.Telling(baseText, entry, known);
        foreach (var lead in Candidates(words))
        {
            if (Nearness.Between(baseText, groups[lead][0].Entry, entry, known) is not { } near) continue;
            groups[lead].Add((entry, near));
            return;
        }

        foreach (var word in words) Sharing(word).Add(groups.Count);
        groups.Add([(entry, null)]);
    }

    /// <summary>
    /// Ascending, so that the first in the provision's order is found first. A new provision shares all but a few of its words with one that
    /// it nearly equals, so that one more than these few, and best the rarest, find it.
    /// </summary>
    private IEnumerable<int> Candidates(IReadOnlySet<string> words)
    {
        var known = words.Select(Sharing).OrderBy(at => at.Count);
        var asked = baseText is null ? known.Take(Nearness.MostOwnWords + 1) : known;
        return asked.SelectMany(at => at).Distinct().Order();
    }

    private List<int> Sharing(string word)
    {
        if (!byWord.TryGetValue(word, out var at)) byWord.Add(word, at = []);
        return at;
    }
}
