namespace Intake.Extraction.Copies;

/// <summary>Tells provisions of nearly the same words apart: by the number that the copy prints, else by the neighbours, else by order.</summary>
internal sealed class Twins(CopyTexts texts, CopyMatcher matcher)
{
    private const double Closeness = 0.06;
    private const int FewestWords = 5;

    /// <summary>Reassigns what number or neighbours decide, and notes what nothing decides.</summary>
    public void Settle(Correspondence match)
    {
        var taken = match.Of.Where(p => p >= 0).ToHashSet();
        for (var i = 0; i < texts.Count; i++)
        {
            var provision = match.Of[i];
            if (provision < 0 || matcher.Twins(provision).IsEmpty) continue;
            foreach (var twin in matcher.Twins(provision).Where(t => !taken.Contains(t)))
            {
                if (Decide(match, i, provision, twin) is { } decided)
                {
                    if (decided == provision) continue;
                    taken.Remove(provision);
                    taken.Add(twin);
                    (match.Of[i], provision) = (twin, twin);
                }
                else
                {
                    match.Undecided[i] = twin;
                }
            }
        }
    }

    /// <summary>The provision of the two that the paragraph is; null when nothing decides.</summary>
    private int? Decide(Correspondence match, int paragraph, int provision, int twin)
    {
        var (low, high) = (match.Before(paragraph), match.After(paragraph));
        if (twin < low || (high >= 0 && twin > high)) return Contradicts(paragraph, provision, twin) ? null : provision;
        if (texts.Words(paragraph).Count < FewestWords) return provision;
        if (texts.HasNumberOf(paragraph, provision)) return provision;
        if (texts.HasNumberOf(paragraph, twin)) return twin;
        var (here, there) = (Neighbours(provision, low, high), Neighbours(twin, low, high));
        if (here != there) return here > there ? provision : twin;
        return texts.Likeness(paragraph, provision) - texts.Likeness(paragraph, twin) > Closeness ? provision : null;
    }

    /// <summary>Whether the number says the twin though the order forbids it, and no neighbour stands by the provision.</summary>
    private bool Contradicts(int paragraph, int provision, int twin) => texts.HasNumberOf(paragraph, twin) && !texts.HasNumberOf(paragraph, provision);

    private static int Neighbours(int provision, int low, int high) => (low == provision - 1 ? 1 : 0) + (high == provision + 1 ? 1 : 0);
}
