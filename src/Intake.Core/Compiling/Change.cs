using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>What turns a base text into a resulting text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Measure">How far it goes.</param>
/// <param name="Edits">The changes, in order.</param>
internal sealed record Change(ChangeKind Kind, Measure Measure, ImmutableArray<TextEdit> Edits)
{
    /// <summary>
    /// Most that may lie between the common beginning and the common end of two texts, in UTF-16 units of both. Comparing more word by word
    /// costs memory by its square and shows nothing; stops a mail of endless words from stopping the compiler.
    /// </summary>
    private const int LongestCompared = 12_000;

    /// <summary>Compares word by word; texts with little in common are one replacement, which is easier to read than confetti.</summary>
    public static Change Between(string before, string after)
    {
        var wordsBefore = Words(before);
        var wordsAfter = Words(after);
        var of = Math.Max(wordsBefore.Count, wordsAfter.Count);
        if (FoldedText.Of(after).Length == 0)
            return new(ChangeKind.DeleteParagraph, new(Distance.Deletion, wordsBefore.Count, wordsBefore.Count), [new(0, before.Length, "")]);
        if (Differing(before, after) > LongestCompared || !HaveEnoughInCommon(wordsBefore, wordsAfter)) return Whole(before, after, of);

        var edits = WordDiff.Compare(before, after).Select(e => Tight(before, e)).ToImmutableArray();
        var (gone, come) = WordDiff.WordsChanged(before, after);
        if (2 * gone > wordsBefore.Count && 2 * come > wordsAfter.Count && of > 1) return Whole(before, after, of);
        var changed = Math.Max(gone, come);
        if (Letters(before).Equals(Letters(after), StringComparison.OrdinalIgnoreCase))
            return new(ChangeKind.Editorial, new(Distance.Punctuation, changed, of), edits);
        var kind = gone == 0 ? ChangeKind.Insert : come == 0 ? ChangeKind.Delete : ChangeKind.Replace;
        return new(kind, new(changed == 1 ? Distance.OneWord : Distance.Words, changed, of), edits);
    }

    /// <summary>Words as the word comparison sees them.</summary>
    public static List<string> Words(string text) => [.. Tokens.Split(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text)];

    private static int Differing(string before, string after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var head = before.AsSpan().CommonPrefixLength(after);
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        return before.Length + after.Length - (2 * (head + tail));
    }

    /// <summary>What stays when punctuation and spaces do not count: "evidence based" and "evidence-based" are alike.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>A space at the same end of what goes and of what comes stays: " and " that becomes ", " is " and" that becomes ",".</summary>
    private static TextEdit Tight(string before, TextEdit edit)
    {
        while (edit is { Length: > 0, NewText: [.., var last] } && char.IsWhiteSpace(last) && before[edit.End - 1] == last)
            edit = edit with { Length = edit.Length - 1, NewText = edit.NewText[..^1] };
        while (edit is { Length: > 0, NewText: [var first, ..] } && char.IsWhiteSpace(first) && before[edit.Start] == first)
            edit = new TextEdit(edit.Start + 1, edit.Length - 1, edit.NewText[1..]);
        return edit;
    }

    private static Change Whole(string before, string after, int of) =>
        new(ChangeKind.ReplaceParagraph, new(Distance.WholeText, of, of), [new(0, before.Length, after)]);

    /// <summary>At least three in ten words of the shorter text occur in the other one.</summary>
    private static bool HaveEnoughInCommon(List<string> before, List<string> after)
    {
        var (shorter, longer) = before.Count <= after.Count ? (before, after) : (after, before);
        if (shorter.Count < 4) return true;
        var known = longer.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return 10 * shorter.Count(known.Contains) >= 3 * shorter.Count;
    }
}
