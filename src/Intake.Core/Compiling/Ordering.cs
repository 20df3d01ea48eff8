using System.Collections.Immutable;
using System.Globalization;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>The total order of the entries of a provision: furthest from the base first, then place, groups, English short name, id.</summary>
internal static class Ordering
{
    /// <summary>Sorted and lettered; an entry that nearly equals an earlier one stands right after it.</summary>
    /// <param name="baseText">The provision's text; null for a new provision.</param>
    /// <param name="entries">In any order.</param>
    /// <param name="known">What is known already of their texts.</param>
    public static ImmutableArray<Entry> Order(string? baseText, IEnumerable<Entry> entries, KnownChanges known)
    {
        var leads = new Leads(baseText, known);
        foreach (var entry in Sorted(entries)) leads.Add(entry);
        var lettered = ImmutableArray.CreateBuilder<Entry>();
        foreach (var group in leads.Groups)
        {
            var leadLetter = Letter(lettered.Count);
            foreach (var (entry, near) in group)
                lettered.Add(entry with { Letter = Letter(lettered.Count), Near = near is null ? null : near with { Letter = leadLetter } });
        }

        return lettered.ToImmutable();
    }

    /// <summary>A placeholder has no contribution and comes after all others.</summary>
    public static int Compare(Entry a, Entry b)
    {
        var byMeasure = a.Measure.CompareTo(b.Measure);
        if (byMeasure != 0) return byMeasure;
        var byPlace = Start(a.Edits).CompareTo(Start(b.Edits));
        if (byPlace != 0) return byPlace;
        var byReceived = a.Contributions.IsEmpty.CompareTo(b.Contributions.IsEmpty);
        if (byReceived != 0) return byReceived;
        if (a.Contributions.IsEmpty) return string.CompareOrdinal(a.NamedProponent, b.NamedProponent);
        var byProponent = Compare(a.Credits, b.Credits);
        return byProponent != 0 ? byProponent : Credits.CompareIds(FirstId(a), FirstId(b));
    }

    private static Entry[] Sorted(IEnumerable<Entry> entries)
    {
        Entry[] sorted = [.. entries];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private static int Compare(ImmutableArray<Credit> a, ImmutableArray<Credit> b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var byOne = Credits.Compare(a[i].Proponent, b[i].Proponent);
            if (byOne != 0) return byOne;
        }

        return a.Length.CompareTo(b.Length);
    }

    /// <summary>0 is A, 25 is Z, 26 is AA.</summary>
    public static string Letter(int index) =>
        (index >= 26 ? Letter((index / 26) - 1) : "") + ((char)('A' + (index % 26))).ToString(CultureInfo.InvariantCulture);

    private static int Start(ImmutableArray<TextEdit> edits) => edits.IsEmpty ? 0 : edits[0].Start;

    private static string FirstId(Entry entry) => entry.Contributions.Select(c => c.Proposal.Id).Min(StringComparer.Ordinal)!;
}
