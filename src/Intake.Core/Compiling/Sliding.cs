using System.Collections.Immutable;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>
/// Moves a deletion or an insertion among the places where it gives the same result: of "and a and b", "and a " goes as well as " and a".
/// A comparison takes any of these; a reader expects the one that the sender named.
/// </summary>
internal static class Sliding
{
    /// <summary>In UTF-16 units; stops a mail of one repeated letter from costing the square of its length.</summary>
    private const int Farthest = 400;

    /// <summary>The edits, with each deletion and insertion at the very words that a sender names, where it can stand there.</summary>
    /// <param name="baseText">What is edited.</param>
    /// <param name="edits">In order, not touching one another.</param>
    /// <param name="contributions">Those whose words count.</param>
    public static ImmutableArray<TextEdit> ToWords(string baseText, ImmutableArray<TextEdit> edits, ImmutableArray<Contribution> contributions)
    {
        if (edits.All(e => e.Length > 0 && e.NewText.Length > 0)) return edits;
        var named = contributions.SelectMany(c => new[] { c.Proposal.Old, c.Proposal.New }).OfType<string>().Select(w => w.Trim()).Where(w => w.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0) return edits;
        var slid = edits.ToBuilder();
        for (var i = 0; i < slid.Count; i++)
        {
            var from = i > 0 ? slid[i - 1].End + 1 : 0;
            var to = i + 1 < slid.Count ? slid[i + 1].Start - 1 : baseText.Length;
            slid[i] = Places(baseText, slid[i], from, to).FirstOrDefault(e => named.Contains(Words(baseText, e).Trim())) ?? slid[i];
        }

        return slid.ToImmutable();
    }

    /// <summary>A deletion or an insertion with the space before it, not the one behind it, so that two at one place are seen to be there.</summary>
    public static TextEdit Leftmost(string baseText, TextEdit edit)
    {
        while (Words(baseText, edit) is [.., var last] && char.IsWhiteSpace(last) && Left(baseText, edit) is { } left) edit = left;
        return edit;
    }

    /// <summary>Where it stands, then further and further to the left, then to the right.</summary>
    private static IEnumerable<TextEdit> Places(string baseText, TextEdit edit, int from, int to)
    {
        yield return edit;
        var at = edit;
        for (var i = 0; i < Farthest && Left(baseText, at) is { } left && left.Start >= from; i++) yield return at = left;
        at = edit;
        for (var i = 0; i < Farthest && Right(baseText, at) is { } right && right.End <= to; i++) yield return at = right;
    }

    private static TextEdit? Left(string baseText, TextEdit edit)
    {
        if (Words(baseText, edit) is not [.., var last] || edit.Start == 0 || baseText[edit.Start - 1] != last) return null;
        return edit.Length > 0 ? edit with { Start = edit.Start - 1 } : edit with { Start = edit.Start - 1, NewText = last + edit.NewText[..^1] };
    }

    private static TextEdit? Right(string baseText, TextEdit edit)
    {
        if (Words(baseText, edit) is not [var first, ..] || edit.End == baseText.Length || baseText[edit.End] != first) return null;
        return edit.Length > 0 ? edit with { Start = edit.Start + 1 } : edit with { Start = edit.Start + 1, NewText = edit.NewText[1..] + first };
    }

    /// <summary>What goes or what comes; nothing for a replacement, which has one place only.</summary>
    private static string Words(string baseText, TextEdit edit) =>
        edit.Length == 0 ? edit.NewText : edit.NewText.Length == 0 ? baseText.Substring(edit.Start, edit.Length) : "";
}
