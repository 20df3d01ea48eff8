using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Finds the first item of a list that goes on with a sentence where no colon and no empty line says so: its letter begins a line, and so does the next one's.</summary>
internal static class ItemRuns
{
    private const int Farthest = 12;

    /// <summary>Says of such a line that it begins words of the draft.</summary>
    public static void Find(RoledLine[] lines, IReadOnlyList<NumberMark>[] marks)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i] is not { Role: LineRole.Continuation, Line: { IsWhole: false, BeginsBlock: false } } || Sentences.EndsClosed(lines[i - 1].Line.Text)) continue;
            if (marks[i].FirstOrDefault(m => m is { Value: 1, Style: NumberStyle.LowerLetter or NumberStyle.LowerRoman }) is not { } first) continue;
            for (var k = i + 1; k < lines.Length && k <= i + Farthest && lines[k].Role == LineRole.Continuation; k++)
            {
                if (!marks[k].Any(m => m.Signature == first.Signature && m.Value == 2)) continue;
                lines[i] = lines[i] with { Line = lines[i].Line with { BeginsText = true } };
                break;
            }
        }
    }
}
