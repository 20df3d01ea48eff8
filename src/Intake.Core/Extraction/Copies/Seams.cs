namespace Intake.Extraction.Copies;

/// <summary>Finds provisions that were split in two, and neighbours that were made one.</summary>
internal sealed class Seams(CopyTexts texts, CopyMatcher matcher)
{
    private const double Enough = 0.7;
    private const double Gain = 0.05;
    private const double MostlyThere = 0.6;
    private const double NearlyAllThere = 0.75;
    private const double SomewhatNew = 0.25;
    private const int FewestWords = 3;
    private const int LongestAside = 6;

    /// <summary>Splits first, then mergers.</summary>
    public void Find(Correspondence match)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (match.IsKnown(i) || texts.Words(i).Count < FewestWords) continue;
            var before = Next(match, i, -1);
            var after = Next(match, i, 1);
            if (before >= 0 && Completes(i, before, match.PartOf[before] >= 0 ? match.PartOf[before] : match.Of[before])) match.PartOf[i] = match.PartOf[before] >= 0 ? match.PartOf[before] : match.Of[before];
            else if (after >= 0 && Completes(i, after, match.Of[after])) match.PartOf[i] = match.Of[after];
        }

        var present = match.Present();
        var holders = new Dictionary<int, int>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (match.Of[i] >= 0) holders[match.Of[i]] = i;
        }

        for (var p = 0; p < texts.Provisions; p++)
        {
            if (present.Contains(p)) continue;
            foreach (var beside in (int[])[p - 1, p + 1])
            {
                if (match.Joined.ContainsKey(p) || !holders.TryGetValue(beside, out var holder) || !Holds(match, holder, p)) continue;
                match.Joined[p] = holder;
                holders[p] = holder;
            }
        }
    }

    /// <summary>The next provision in a direction, across remarks and what pages print; -1 when other text lies between.</summary>
    private int Next(Correspondence match, int paragraph, int step)
    {
        for (var i = paragraph + step; i >= 0 && i < texts.Count; i += step)
        {
            if (match.IsKnown(i)) return i;
            if (texts.Words(i).Count > LongestAside && Remarks.In(texts[i].Text) is null) return -1;
        }

        return -1;
    }

    /// <summary>Whether a paragraph has the words of a provision that the paragraph next to it lacks.</summary>
    private bool Completes(int part, int paragraph, int provision)
    {
        if (provision < 0 || texts.IsHeading(provision)) return false;
        var (own, there, whole) = (texts.Words(part), texts.Words(paragraph), matcher.Words(provision));
        var lacking = own.Count(w => whole.Contains(w) && !there.Contains(w));
        if (lacking < SomewhatNew * own.Count || CopyMatcher.Phrases(texts[part].Text, texts.Provision(provision)) < MostlyThere) return false;
        var together = CopyMatcher.Likeness([.. own, .. there], whole);
        return together >= Enough && together > CopyMatcher.Likeness(there, whole) + Gain;
    }

    /// <summary>Whether a paragraph has, besides the provisions that it is known to be, the words of their neighbour too.</summary>
    private bool Holds(Correspondence match, int paragraph, int neighbour)
    {
        // One that is its provision word for word has nothing of another.
        if (texts.IsHeading(neighbour) != texts.IsHeading(match.Of[paragraph]) || texts.Same(paragraph).Contains(match.Of[paragraph])) return false;
        var (text, other) = (texts.Words(paragraph), matcher.Words(neighbour));
        if (other.Count < FewestWords || other.Count(text.Contains) < SomewhatNew * other.Count) return false;
        var known = match.Joined.Where(j => j.Value == paragraph).Select(j => matcher.Words(j.Key)).Append(matcher.Words(match.Of[paragraph])).ToList();
        var gained = other.Count(w => text.Contains(w) && !known.Exists(k => k.Contains(w)));
        if (gained < SomewhatNew * other.Count || CopyMatcher.Phrases(texts.Provision(neighbour), texts[paragraph].Text) < NearlyAllThere) return false;
        var own = known.SelectMany(w => w).ToHashSet(StringComparer.Ordinal);
        var together = CopyMatcher.Likeness(text, [.. own, .. other]);
        return together >= Enough && together > CopyMatcher.Likeness(text, own) + Gain;
    }
}
