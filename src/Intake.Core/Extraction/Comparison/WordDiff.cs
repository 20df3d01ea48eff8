using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Intake.Extraction.Comparison;

/// <summary>Compares two texts word by word.</summary>
/// <remarks>
/// Words, spaces and single punctuation marks are the units; the longest common subsequence is found by Myers' algorithm
/// (An O(ND) Difference Algorithm and Its Variations, Algorithmica 1, 1986), then changes that only spaces or one small word keep apart
/// are joined, so that a reader sees one replacement where a writer made one. A kept word joins two replacements only when it is small, such as "of": a kept noun stays.
/// </remarks>
public static class WordDiff
{
    private const int LongestSmallWord = 3;

    /// <summary>Articles, prepositions and conjunctions of more than three letters.</summary>
    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet(
        [
            "with", "from", "that", "this", "their", "into", "upon", "over", "under", "between", "among", "which", "these", "those", "such", "also",
            "dans", "pour", "avec", "leur", "leurs", "cette", "entre", "vers", "para", "como", "entre", "sobre", "hacia", "esta", "este", "desde",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The changes that make <paramref name="after"/> of <paramref name="before"/>, in order, not touching one another.</summary>
    public static ImmutableArray<TextEdit> Compare(string before, string after)
    {
        if (before == after) return [];
        var a = Tokens.Split(before);
        var b = Tokens.Split(after);
        return Join(before, a, b, Myers.Compare(a, b));
    }

    /// <summary>The same, but quotation marks, hyphens and spaces that differ in form only are no change, and stay as they were before.</summary>
    public static ImmutableArray<TextEdit> CompareAlike(string before, string after)
    {
        var (a, b) = (Typography.Plain(before), Typography.Plain(after));
        if (a == b) return [];
        var edits = Compare(a, b);
        if (ReferenceEquals(b, after)) return edits;
        var moved = 0;
        return [.. edits.Select(e =>
        {
            var come = after.Substring(e.Start + moved, e.NewText.Length);
            moved += e.NewText.Length - e.Length;
            return e with { NewText = come };
        })];
    }

    /// <summary>How many words of the first text go and how many of the second come; a word that stays counts in neither, though a change be shown around it.</summary>
    public static (int Gone, int Come) WordsChanged(string before, string after)
    {
        var a = Tokens.Split(before);
        var b = Tokens.Split(after);
        var (gone, come) = (0, 0);
        foreach (var hunk in Myers.Compare(a, b))
        {
            gone += Words(a, hunk.StartA, hunk.EndA);
            come += Words(b, hunk.StartB, hunk.EndB);
        }

        return (gone, come);
    }

    /// <summary>The text after some changes of it, which must be in order and not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.NewText);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static ImmutableArray<TextEdit> Join(string before, Token[] a, Token[] b, List<Myers.Hunk> hunks)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>(hunks.Count);
        for (var i = 0; i < hunks.Count; i++)
        {
            var first = hunks[i];
            var last = first;
            while (i + 1 < hunks.Count && IsThin(a, last, hunks[i + 1])) last = hunks[++i];
            edits.Add(ToEdit(before, a, b, first, last));
        }

        return edits.ToImmutable();
    }

    private static bool IsThin(Token[] a, Myers.Hunk left, Myers.Hunk right)
    {
        var words = Words(a, left.EndA, right.StartA);
        return words == 0 || (words == 1 && (Replaces(left) || Replaces(right)) && IsSmall(a, left.EndA, right.StartA));
    }

    /// <summary>Whether the one word of a stretch only ties others together: three letters at most, or one of the longer small words.</summary>
    private static bool IsSmall(Token[] tokens, int from, int to)
    {
        var word = tokens[from..to].First(t => t.Kind == TokenKind.Word).Text;
        return (word.Length <= LongestSmallWord && !word.Any(char.IsDigit)) || SmallWords.Contains(word);
    }

    private static int Words(Token[] tokens, int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Word) words++;
        }

        return words;
    }

    private static bool Replaces(Myers.Hunk hunk) => hunk.EndA > hunk.StartA && hunk.EndB > hunk.StartB;

    private static TextEdit ToEdit(string before, Token[] a, Token[] b, Myers.Hunk first, Myers.Hunk last)
    {
        var start = first.StartA < a.Length ? a[first.StartA].Start : before.Length;
        var end = last.EndA > first.StartA ? a[last.EndA - 1].End : start;
        var text = new StringBuilder();
        for (var i = first.StartB; i < last.EndB; i++) text.Append(b[i].Text);
        return new TextEdit(start, end - start, text.ToString());
    }
}
