using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Follows the letters and romans below a numbered paragraph: <c>(a)</c>, <c>(b)</c>, <c>(i)</c>.</summary>
internal sealed class SubParagraphs
{
    private readonly List<NumberMark> path = [];
    private bool inNote;

    /// <summary>Whether the draft types its items with one bracket, <c>a)</c>: a list that is numbered by its format alone, <c>a.</c>, is cited in the same way.</summary>
    public bool HasOneBracket { get; init; }

    /// <summary>Whether a line types the letter of an item with one bracket.</summary>
    public static bool IsOneBracket(DraftLine line) => line.Printed.Length == 0 && line.Text is [>= 'a' and <= 'z', ')', ' ', ..];

    /// <summary>A sub-paragraph and where it stands.</summary>
    /// <param name="Mark">Its number.</param>
    /// <param name="Path">Its numbers below the paragraph, outer to inner: <c>(b)(ii)</c>.</param>
    /// <param name="Depth">1 for the first level.</param>
    public readonly record struct SubParagraph(NumberMark Mark, string Path, int Depth);

    /// <summary>Forgets the sequence: another paragraph begins.</summary>
    public void Clear()
    {
        path.Clear();
        inNote = false;
    }

    /// <summary>The sub-paragraph that a line begins: the next of a sequence that is open, or the first of a new one behind an open end; otherwise null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The provision that it follows.</param>
    /// <param name="asPrinted">Whether items keep their bracket, as below the clauses of a standard: <c>4.2.1 a)</c>.</param>
    public SubParagraph? Accept(DraftLine line, Provision? before, bool asPrinted)
    {
        if (before is null) return null;
        var marks = NumberMarks.At(line.Printed.Length > 0 ? line.Printed : line.Text);
        foreach (var mark in marks)
        {
            var level = path.FindLastIndex(m => m.Signature == mark.Signature && (mark.Value == m.Value + 1 || (mark.Value == m.Value && mark.Suffix.Length > 0)));
            if (level < 0) continue;
            path.RemoveRange(level, path.Count - level);
            return Push(mark, asPrinted);
        }

        if (marks is [{ Signature: "NOTE #" or "EXAMPLE #" } note])
        {
            inNote = true;
            return new SubParagraph(note, $" {note.Key}", 1);
        }

        if (inNote && marks.Any(m => m.Value == 1)) Clear();

        var mayBegin = line.IsWhole || line.BeginsBlock || line.BeginsText || before.Kind == ProvisionKind.Heading || before.Text.TrimEnd() is [.., ':' or ';' or ',' or '.' or '—' or '–'];
        return mayBegin && marks.LastOrDefault(m => m.Value == 1) is { } first && path.TrueForAll(m => m.Signature != first.Signature) ? Push(first, asPrinted) : null;
    }

    private SubParagraph Push(NumberMark mark, bool asPrinted)
    {
        path.Add(mark);
        inNote = false;
        return new SubParagraph(mark, string.Concat(path.Select(m => Component(m, asPrinted))), path.Count);
    }

    private string Component(NumberMark mark, bool asPrinted) =>
        asPrinted && mark.Printed is [not '(', .., ')'] ? $" {mark.Printed}"
        : asPrinted && HasOneBracket && mark is { Printed: [not '(', .., '.'], Suffix: "" } ? $" {mark.Printed.TrimEnd('.')})"
        : mark.Style switch
        {
            NumberStyle.Named => $" {mark.Key}",
            NumberStyle.Decimal => $"({mark.Key})",
            NumberStyle.Dotted or NumberStyle.LowerLetter or NumberStyle.UpperLetter or NumberStyle.LowerRoman or NumberStyle.UpperRoman => mark.Key,
        };
}
