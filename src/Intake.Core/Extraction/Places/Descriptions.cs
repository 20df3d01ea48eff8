using System.Collections.Frozen;
using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Copies;

namespace Intake.Extraction.Places;

/// <summary>
/// Finds the paragraph that a sender describes in other words than its own: <c>the paragraph that would have us make use of X</c>. The words of the description are
/// weighed by how few paragraphs have them (inverse document frequency); one paragraph must stand out.
/// </summary>
internal sealed class Descriptions(DraftIndex index)
{
    private const int ShortestWord = 4; // characters
    private const double StandsOut = 1.8; // times the weight of the next
    private const double LeastWeight = 3.0; // about a word that one paragraph of twenty has; in a short draft, a word that one paragraph alone has
    private const double OfName = 2.0; // a name says more than a word

    /// <summary>Words that say nothing of what a paragraph is about.</summary>
    private static readonly FrozenSet<string> Empty =
        FrozenSet.ToFrozenSet(["would", "could", "should", "have", "make", "makes", "take", "with", "that", "this", "these", "those", "them", "they", "from", "into", "which", "where", "when", "what", "there", "their", "also", "such", "more", "most", "other", "about", "been", "being", "does", "will", "dans", "avec", "pour", "cette", "para", "como", "este", "esta", "sobre"], StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, ImmutableArray<int>>> having = new(() => Having(index.Draft));

    /// <summary>The paragraph; null when none stands out.</summary>
    /// <param name="description">The description.</param>
    /// <param name="quoted">Words that the sentence quotes of it, or would put into it; a paragraph that has some of them goes before all others.</param>
    public string? Find(string description, IReadOnlyList<string> quoted)
    {
        var paragraphs = index.Draft.Provisions.Count(p => p.Kind == ProvisionKind.Paragraph);
        var weights = new Dictionary<int, double>();
        var names = description.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsUpper)).SelectMany(CopyMatcher.WordsOf).ToHashSet(StringComparer.Ordinal);
        foreach (var word in CopyMatcher.WordsOf(description).Where(w => w.Length >= ShortestWord && !Empty.Contains(w)))
        {
            if (!having.Value.TryGetValue(word, out var places)) continue;
            var weight = names.Contains(word) ? OfName : 1;
            foreach (var place in places) weights[place] = weights.GetValueOrDefault(place) + (weight * Math.Log((double)paragraphs / places.Length));
        }

        var holding = weights.Where(w => quoted.Any(q => WordFinder.Contains(index.Folded(w.Key), q))).ToList();
        var ranked = (holding.Count > 0 ? holding : [.. weights]).OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(2).ToList();
        var least = Math.Min(LeastWeight, Math.Log(paragraphs));
        return ranked switch
        {
            [var only] when only.Value >= least => index.Draft.Provisions[only.Key].Id,
            [var best, var next] when best.Value >= least && best.Value >= StandsOut * next.Value => index.Draft.Provisions[best.Key].Id,
            _ => null,
        };
    }

    private static Dictionary<string, ImmutableArray<int>> Having(Draft draft) =>
        draft.Provisions.SelectMany((p, i) => p.Kind == ProvisionKind.Paragraph ? CopyMatcher.WordsOf(p.Text).Select(w => (Word: w, Place: i)) : [])
            .GroupBy(w => w.Word, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(w => w.Place).ToImmutableArray(), StringComparer.Ordinal);
}
