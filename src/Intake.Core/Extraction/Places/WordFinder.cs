namespace Intake.Extraction.Places;

/// <summary>Finds quoted words in a provision: exactly, then folded, then nearly.</summary>
internal static class WordFinder
{
    private const double NearEnough = 0.75;
    private const int FewestWordsForNear = 3;

    /// <summary>The place of quoted words at or behind a character of the text; null when they are not there.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="quoted">The words; leading and trailing dots of an abridged quotation are ignored.</param>
    /// <param name="from">Where to begin to look.</param>
    /// <param name="last">Whether the last occurrence is meant instead of the first.</param>
    public static PlacedWords? Find(FoldedText text, string quoted, int from = 0, bool last = false) =>
        FindFolded(text, quoted, from, last) ?? (Abridged.Trim(quoted) is { Length: > 0 } words && FoldedText.Of(words).Length > 0 ? Misspelt(text, words, from) ?? Near(text, words, from) : null);

    /// <summary>The same, where the words stand exactly or folded; looking for what is only near costs much more.</summary>
    public static PlacedWords? FindFolded(FoldedText text, string quoted, int from = 0, bool last = false)
    {
        var words = Abridged.Trim(quoted);
        if (words.Length == 0) return null;
        var folded = FoldedText.Of(words);
        if (folded.Length == 0) return null;
        var places = All(text, folded, from);
        if (places.Count == 0 && FoldedText.Of(words.Trim(' ', ',', ';', '.', ':')) is { Length: > 0 } bare && bare != folded) places = All(text, bare, from);
        if (places.Count == 0) return null;
        var place = last ? places[^1] : places[0];
        var exact = string.CompareOrdinal(text.Source, place.Start, words, 0, words.Length) == 0;
        return new PlacedWords(place, exact ? MatchKind.Exact : MatchKind.Folded, places.Count);
    }

    /// <summary>Whether the words stand in the text, folded.</summary>
    public static bool Contains(FoldedText text, string quoted) => FindFolded(text, quoted) is not null;

    private static List<Span> All(FoldedText text, string folded, int from)
    {
        if (!text.Folded.Contains(folded, StringComparison.Ordinal)) return [];
        var whole = new List<Span>();
        var inside = new List<Span>();
        for (var i = text.Folded.IndexOf(folded, StringComparison.Ordinal); i >= 0; i = text.Folded.IndexOf(folded, i + 1, StringComparison.Ordinal))
        {
            var span = text.ToSource(i, folded.Length);
            if (span.Start < from) continue;
            (IsWhole(text.Folded, i, folded.Length) ? whole : inside).Add(span);
        }

        return whole.Count > 0 ? whole : inside;
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start]) || !char.IsLetterOrDigit(text[start - 1]))
        && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length - 1]) || !char.IsLetterOrDigit(text[start + length]));

    /// <summary>The window of as many words that shares most of them in order; at least three words, and three quarters shared.</summary>
    private static PlacedWords? Near(FoldedText text, string words, int from)
    {
        var wanted = FoldedWord.In(FoldedText.Of(words));
        if (wanted.Count < FewestWordsForNear) return null;
        var there = text.Words;
        var best = (Score: NearEnough, Start: -1, End: -1);
        for (var i = 0; i < there.Count; i++)
        {
            if (there[i].Text != wanted[0].Text && (i + 1 >= there.Count || there[i + 1].Text != wanted[1].Text)) continue;
            var end = Math.Min(there.Count, i + wanted.Count + 2);
            for (var j = Math.Max(i + 2, i + wanted.Count - 2); j <= end; j++)
            {
                var score = Similarity.Ordered(wanted, there, i, j);
                if (score > best.Score) best = (score, i, j);
            }
        }

        if (best.Start < 0) return null;
        var first = there[best.Start].Start;
        var last = there[best.End - 1];
        var span = text.ToSource(first, last.Start + last.Text.Length - first);
        return span.Start < from ? null : new PlacedWords(span, MatchKind.Near, 1);
    }

    /// <summary>The one stretch of the text that differs from the words by slips of typing only.</summary>
    private static PlacedWords? Misspelt(FoldedText text, string words, int from)
    {
        var wanted = FoldedWord.In(FoldedText.Of(words));
        if (wanted.Count == 0 || wanted.Sum(w => w.Text.Length) < 6) return null;
        var there = text.Words;
        var found = Enumerable.Range(0, Math.Max(0, there.Count - wanted.Count + 1))
            .Where(i => Enumerable.Range(0, wanted.Count).All(k => Typing.IsSlip(wanted[k].Text, there[i + k].Text))).Take(2).ToList();
        if (found is not [var at]) return null;
        var last = there[at + wanted.Count - 1];
        var span = text.ToSource(there[at].Start, last.Start + last.Text.Length - there[at].Start);
        return span.Start < from ? null : new PlacedWords(span, MatchKind.Near, 1);
    }
}
