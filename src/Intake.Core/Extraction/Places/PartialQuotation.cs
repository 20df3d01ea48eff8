using System.Text.RegularExpressions;

namespace Intake.Extraction.Places;

/// <summary>Completes a quoted paragraph that stands for more than it says: <c>"To promote, … across harbours, …"</c> (rest unchanged).</summary>
internal static partial class PartialQuotation
{
    private const int LongestAnchor = 8;
    private const int ShortestAnchor = 2;
    private const int ShortestRareWord = 7;

    /// <summary>The whole paragraph, the draft's words in the place of the dots; null when a quoted stretch does not begin or end in words of the draft.</summary>
    /// <param name="draft">The provision.</param>
    /// <param name="quoted">The quotation with its dots.</param>
    public static string? Complete(FoldedText draft, string quoted)
    {
        var parts = quoted.Split(Abridged.Ellipses, StringSplitOptions.None).Select(p => p.Trim()).ToList();
        if (parts.Count < 2) return null;
        var text = "";
        var from = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (i > 0)
            {
                var to = part.Length == 0 ? draft.Source.Length : Head(draft, part, from);
                if (to is not { } end || end < from) return null;
                text += draft.Source[from..end];
            }

            if (part.Length == 0) continue;
            text = text.Length > 0 && !char.IsWhiteSpace(text[^1]) && char.IsLetterOrDigit(part[0]) ? $"{text} {part}" : text + part;
            if (i == parts.Count - 1) return text;
            if (Tail(draft, part, from) is not { } next) return null;
            from = next;
            if (from < draft.Source.Length && text.Length > 0 && text[^1] == draft.Source[from]) from++;
        }

        return text;
    }

    /// <summary>Where the draft's words behind the end of a stretch begin.</summary>
    private static int? Tail(FoldedText draft, string part, int from)
    {
        var words = part.Trim(',', ';', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(LongestAnchor, words.Length); n >= Math.Min(ShortestAnchor, words.Length); n--)
        {
            if (WordFinder.FindFolded(draft, string.Join(' ', words[^n..]), from) is { } place) return place.Span.End;
        }

        return Rare(draft, words[^1], from)?.End ?? Sentences(draft, part, from);
    }

    /// <summary>Where as many sentences of the draft end as a stretch of whole sentences shows, changed at its end; null when it does not begin as the draft goes on there.</summary>
    private static int? Sentences(FoldedText draft, string part, int from)
    {
        if (part is not [.., '.'] || Head(draft, part, from) is not { } head || draft.Source[from..head].Trim().Length > 0) return null;
        var ends = SentenceEnd().Matches(draft.Source, from);
        var shown = SentenceEnd().Count(part);
        return shown <= ends.Count ? ends[shown - 1].Index + 1 : null;
    }

    [GeneratedRegex(@"\.(?=\s+\p{Lu}|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Where the words at the beginning of a stretch stand in the draft.</summary>
    private static int? Head(FoldedText draft, string part, int from)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(LongestAnchor, words.Length); n >= Math.Min(ShortestAnchor, words.Length); n--)
        {
            if (WordFinder.FindFolded(draft, string.Join(' ', words[..n]), from) is { } place) return place.Span.Start;
        }

        return Rare(draft, words[0], from)?.Start;
    }

    /// <summary>One long word that stands once is anchor enough.</summary>
    private static Span? Rare(FoldedText draft, string word, int from) =>
        word.Length >= ShortestRareWord && WordFinder.FindFolded(draft, word, from) is { Occurrences: 1 } place ? place.Span : null;
}
