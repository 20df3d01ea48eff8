namespace Intake.Extraction.Copies;

/// <summary>Finds provisions that stand out of the draft's order.</summary>
internal static class Displacements
{
    private const double Enough = 0.75;
    private const int FewestWords = 4;
    private const int Candidates = 4;
    private const int Near = 2;
    private const int Hole = 3;

    /// <summary>Matches paragraphs left over with provisions left over that they are, nearly word for word.</summary>
    public static void Find(CopyTexts texts, Correspondence match)
    {
        var taken = match.Of.Where(p => p >= 0).ToHashSet();
        for (var i = 0; i < texts.Count; i++)
        {
            if (match.Of[i] >= 0 || texts[i].Text.Length == 0) continue;
            var same = texts.Same(i).Where(p => !taken.Contains(p)).ToList();
            var found = same.Count > 0 && (texts.Words(i).Count >= FewestWords || texts.HasNumberOf(i, same[0])) ? same.Find(p => same.Count == 1 || texts.HasNumberOf(i, p))
                : texts.Words(i).Count > FewestWords ? texts.Likely(i, Candidates).Where(c => c.Likeness >= Enough && !taken.Contains(c.Provision)).Select(c => c.Provision + 1).FirstOrDefault() - 1
                : -1;
            if (found < 0 || (same.Count > 0 && !same.Contains(found))) continue;
            match.Elsewhere[i] = found;
            taken.Add(found);
        }
    }

    /// <summary>Whether a paragraph out of order was moved, rather than listed in some order: the copy has the provisions around its old place and around its new one.</summary>
    public static bool IsMove(Correspondence match, int paragraph, int provisions)
    {
        var provision = match.Elsewhere[paragraph];
        var present = match.Of.Where(p => p >= 0).ToHashSet();
        var (low, high) = (match.Before(paragraph), match.After(paragraph));
        var left = Enumerable.Range(1, Near).Any(d => provision - d < 0 || present.Contains(provision - d));
        var right = Enumerable.Range(1, Near).Any(d => provision + d >= provisions || present.Contains(provision + d));
        return left && right && (low < 0 ? high <= Hole : high < 0 ? low >= provisions - Hole : high - low <= Hole);
    }
}
