using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;

namespace Intake.Compiling;

/// <summary>Where a new provision goes.</summary>
/// <param name="Id">Canonical: <c>after:30</c>, <c>before:1</c>, <c>16 bis</c>, <c>12 alt</c>.</param>
/// <param name="Anchor">0-based index of the provision of the draft that it comes next to.</param>
/// <param name="Before">It comes before the anchor, not after it.</param>
/// <param name="Rank">Its order among those at one side of one anchor, compared ordinally: alternatives, then plain insertions, then bis, ter, …</param>
internal sealed partial record Place(string Id, int Anchor, bool Before, string Rank) : IComparable<Place>
{
    /// <summary>Latin ordinals in their order, as UN documents number inserted paragraphs.</summary>
    private static readonly ImmutableArray<string> Ordinals =
        ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "undecies", "duodecies"];

    /// <summary>No number of a provision is longer, in UTF-16 units; stops a pattern from being run over a whole mail.</summary>
    private const int LongestPlace = 200;

    /// <summary>Reads a place; null when nothing of it is in the draft.</summary>
    public static Place? Of(Draft draft, string text)
    {
        text = text.Trim();
        if (text.Length > LongestPlace) return null;
        return Read(draft, text is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal) ? inner : text, depth: 0);
    }

    /// <summary>The order of new provisions around one another.</summary>
    public int CompareTo(Place? other)
    {
        if (other is null) return -1;
        var byAnchor = Anchor.CompareTo(other.Anchor);
        if (byAnchor != 0) return byAnchor;
        var bySide = other.Before.CompareTo(Before);
        if (bySide != 0) return bySide;
        var byRank = string.CompareOrdinal(Rank, other.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(Id, other.Id);
    }

    private static Place? Read(Draft draft, string text, int depth)
    {
        if (depth > 4) return null;
        if (text.StartsWith("after:", StringComparison.Ordinal)) return Next(draft, text["after:".Length..].Trim(), before: false, depth);
        if (text.StartsWith("before:", StringComparison.Ordinal)) return Next(draft, text["before:".Length..].Trim(), before: true, depth);
        if (Suffixed().Match(text) is not { Success: true } match) return null;
        var (number, suffix) = (match.Groups["base"].Value.TrimEnd(), match.Groups["suffix"].Value.ToLowerInvariant());
        var count = match.Groups["count"].Value;
        if (Next(draft, number, before: false, depth) is not { } next) return null;
        var id = $"{next.Id["after:".Length..]} {suffix}{(count.Length > 0 ? " " + count : "")}";
        var order = suffix == "alt" ? "0" : ((char)('c' + Ordinals.IndexOf(suffix))).ToString();
        return next with { Id = id, Rank = next.Rank[..^1] + order + count };
    }

    /// <summary>Next to a provision of the draft (after its sub-paragraphs), or next to another new one.</summary>
    private static Place? Next(Draft draft, string id, bool before, int depth)
    {
        var index = draft.IndexOf(id);
        if (index >= 0) return before ? new Place("before:" + id, index, true, "b") : new Place("after:" + id, LastOf(draft, index), false, "b");
        if (Read(draft, id, depth + 1) is not { } other) return null;
        return before
            ? other with { Id = "before:" + other.Id, Rank = other.Rank[..^1] + (char)(other.Rank[^1] - 1) + "z" }
            : other with { Id = "after:" + other.Id, Rank = other.Rank + "b" };
    }

    private static int LastOf(Draft draft, int index)
    {
        var of = draft.Provisions[index];
        if (of.Kind == ProvisionKind.Heading) return index;
        while (index + 1 < draft.Provisions.Length && draft.Provisions[index + 1] is { Kind: ProvisionKind.Paragraph } next && next.Level > of.Level) index++;
        return index;
    }

    [GeneratedRegex(
        @"^(?<base>.*[^\s.(])[\s.]*\(?(?<suffix>bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies|alt)\.?\s*(?<count>\d*)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffixed();
}
