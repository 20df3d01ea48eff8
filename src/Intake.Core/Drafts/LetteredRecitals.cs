using System.Text.RegularExpressions;
using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>
/// Finds the recitals of a resolution of a parliament (Rules of Procedure of the European Parliament, motions for resolutions): <c>A. whereas …;</c>, <c>B. whereas …;</c>.
/// The letter would make a section's heading, but the word behind it begins in lower case and goes on as a sentence.
/// </summary>
internal static partial class LetteredRecitals
{
    /// <summary>Gives roles to the recitals: the letters run from A, and each is followed by the word that opens a recital.</summary>
    public static void Find(RoledLine[] lines, IReadOnlyList<NumberMark>[] marks)
    {
        NumberMark? last = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role is not (LineRole.Continuation or LineRole.Heading) || marks[i].FirstOrDefault(m => m.Style == NumberStyle.UpperLetter && Follows(last, m)) is not { } mark) continue;
            if (!Opening().IsMatch(new RoledLine(lines[i].Line, LineRole.Paragraph, mark).TextAfterMark)) continue;
            last = mark;
            lines[i] = new RoledLine(lines[i].Line, LineRole.Paragraph, mark with { Style = NumberStyle.Named, Signature = Recitals.Signature, Key = $"Recital {mark.Key.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)}" });
        }
    }

    private static bool Follows(NumberMark? last, NumberMark next) =>
        last is null ? next.Value == 1 : next.Signature == last.Signature && (next.Value == last.Value + 1 || (next.Value == last.Value && next.Suffix.Length > 0));

    [GeneratedRegex(@"^(?:whereas|having\s+regard|considérant\s+qu|considerando|in\s+der\s+Erwägung|учитывая|принимая\s+во\s+внимание)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
