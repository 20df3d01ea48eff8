using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Follows the letters and romans below a numbered paragraph: <c>(a)</c>, <c>(b)</c>, <c>(i)</c>.</summary>
internal sealed class SubParagraphs
{
    private readonly List<NumberMark> path = [];

    /// <summary>A sub-paragraph and where it stands.</summary>
    /// <param name="Mark">Its number.</param>
    /// <param name="Path">Its numbers below the paragraph, outer to inner: <c>(b)(ii)</c>.</param>
    /// <param name="Depth">1 for the first level.</param>
    public readonly record struct SubParagraph(NumberMark Mark, string Path, int Depth);

    /// <summary>Forgets the sequence: another paragraph begins.</summary>
    public void Clear() => path.Clear();

    /// <summary>The sub-paragraph that a line begins: the next of a sequence that is open, or the first of a new one behind an open end; otherwise null.</summary>
    public SubParagraph? Accept(DraftLine line, Provision? before)
    {
        if (before is null) return null;
        var marks = NumberMarks.At(line.Printed.Length > 0 ? line.Printed : line.Text);
        foreach (var mark in marks)
        {
            var level = path.FindLastIndex(m => m.Signature == mark.Signature && (mark.Value == m.Value + 1 || (mark.Value == m.Value && mark.Suffix.Length > 0)));
            if (level < 0) continue;
            path.RemoveRange(level, path.Count - level);
            return Push(mark);
        }

        if (marks is [{ Signature: "NOTE #" or "EXAMPLE #" } note])
        {
            path.Clear();
            return Push(note);
        }

        var mayBegin = line.IsWhole || before.Text.TrimEnd() is [.., ':' or ';' or ',' or '.' or '—' or '–'];
        return mayBegin && marks.LastOrDefault(m => m.Value == 1) is { } first && path.TrueForAll(m => m.Signature != first.Signature) ? Push(first) : null;
    }

    private SubParagraph Push(NumberMark mark)
    {
        path.Add(mark);
        return new SubParagraph(mark, string.Concat(path.Select(Component)), path.Count);
    }

    private static string Component(NumberMark mark) =>
        mark.Style switch
        {
            NumberStyle.Named => $" {mark.Key}",
            NumberStyle.Decimal => $"({mark.Key})",
            NumberStyle.Dotted or NumberStyle.LowerLetter or NumberStyle.UpperLetter or NumberStyle.LowerRoman or NumberStyle.UpperRoman => mark.Key,
        };
}
