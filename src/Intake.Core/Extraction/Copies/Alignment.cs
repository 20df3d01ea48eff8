using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Matches the paragraphs of an edited copy with the provisions of the draft, by words, number, neighbours and order together.</summary>
/// <remarks>
/// <list type="number">
/// <item>Anchors: every paragraph names the provisions it may be, those of the same text and those that share rare words and most others; the weightiest chain of such
/// pairs that goes forward in both (weight: likeness times length, more for the same number) is taken.</item>
/// <item>Gaps: between two anchors, what is most alike in order, number and words together (dynamic programming over the gap).</item>
/// <item>Near-identical provisions: number, then neighbours, then order decide between them; what none of these decides is noted as undecided.</item>
/// <item>Displaced: what is left matches out of order when it is the same or nearly.</item>
/// <item>Joints: a paragraph left over that completes its neighbour is a part split off; a provision left over whose words its neighbour has was merged.</item>
/// </list>
/// O((n + c) log m) time for n paragraphs, c pairs and m provisions, plus the gaps, whose size is limited. The same copy gives the same result.
/// </remarks>
internal sealed class Alignment(DraftIndex index, CopyMatcher matcher)
{
    private const double EnoughToAnchor = 0.6;
    private const int FewestWordsToAnchor = 5;
    private const int Candidates = 4;
    private const int LongText = 20;
    private const int LettersInAWord = 6;

    /// <summary>The correspondence of a copy.</summary>
    public Correspondence Match(IReadOnlyList<CopyParagraph> copy)
    {
        var texts = new CopyTexts(copy, index, matcher);
        var match = new Correspondence(copy.Count);
        Anchor(texts, match);
        GapMatcher.Fill(texts, match);
        new Twins(texts, matcher).Settle(match);
        Displacements.Find(texts, match);
        new Seams(texts, matcher).Find(match);
        return match;
    }

    private static void Anchor(CopyTexts texts, Correspondence match)
    {
        var chains = new OrderedChains(texts.Provisions);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Text.Length == 0) continue;
            // The last place first, so that one paragraph is never in a chain twice.
            foreach (var (provision, weight) in Pairs(texts, i).OrderByDescending(p => p.Provision)) chains.Add(i, provision, weight);
        }

        foreach (var (paragraph, provision) in chains.Longest()) match.Of[paragraph] = provision;
    }

    private static IEnumerable<(int Provision, int Weight)> Pairs(CopyTexts texts, int paragraph)
    {
        var length = Math.Min(LongText, 1 + (texts[paragraph].Text.Length / LettersInAWord));
        var same = texts.Same(paragraph);
        if (same.Count > 0) return same.Select(p => (p, Weight(1, p)));
        if (texts.Words(paragraph).Count < FewestWordsToAnchor) return [];
        return texts.Likely(paragraph, Candidates).Where(c => c.Likeness >= EnoughToAnchor).Select(c => (c.Provision, Weight(c.Likeness * c.Likeness, c.Provision)));

        int Weight(double likeness, int provision) => (int)(likeness * length * (texts.HasNumberOf(paragraph, provision) ? 125 : 100));
    }
}
