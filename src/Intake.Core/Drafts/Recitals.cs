using System.Text.RegularExpressions;
using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>
/// Finds the recitals of an act of the European Union, which are numbered for themselves (Joint Practical Guide of the institutions, 10 and 11): <c>Whereas:</c>,
/// <c>(1)</c>, <c>(2)</c>, up to the enacting words, which belong to none of them.
/// </summary>
internal static partial class Recitals
{
    private const int LongestEnacting = 120;

    /// <summary>The signature of their numbers.</summary>
    public const string Signature = "Recital #";

    /// <summary>Gives roles to the recitals and to the enacting words behind the last.</summary>
    public static void Find(RoledLine[] lines, IReadOnlyList<NumberMark>[] marks)
    {
        var opening = Array.FindIndex(lines, l => l.Role == LineRole.Continuation && Opening().IsMatch(l.Line.Text));
        if (opening < 0) return;
        NumberMark? last = null;
        for (var i = opening + 1; i < lines.Length && lines[i].Role != LineRole.Container; i++)
        {
            if (lines[i].Role == LineRole.Continuation && lines[i].Line.Text.Length < LongestEnacting && Enacting().IsMatch(lines[i].Line.Text))
            {
                if (last is not null) lines[i] = lines[i] with { Role = LineRole.FrontMatter };
                return;
            }

            if (marks[i].FirstOrDefault(m => Follows(last, m)) is not { } next) continue;
            last = next;
            lines[i] = new RoledLine(lines[i].Line, LineRole.Paragraph, next with { Style = NumberStyle.Named, Signature = Signature, Key = $"Recital {next.Key}" });
        }
    }

    private static bool Follows(NumberMark? last, NumberMark next) =>
        next.Style == NumberStyle.Decimal && (last is null ? next.Value == 1 : next.Signature == last.Signature && (next.Value == last.Value + 1 || (next.Value == last.Value && next.Suffix.Length > 0)));

    [GeneratedRegex(@"^(?:Whereas|Considérant\s+ce\s+qui\s+suit|Considerando\s+lo\s+siguiente|In\s+Erwägung\s+nachstehender\s+Gründe)\s*[:,]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:(?:HAVE|HAS)\s+(?:ADOPTED|DECIDED|AGREED|RECOMMENDED)|(?:ONT|A)\s+(?:ADOPTÉ|ARRÊTÉ|DÉCIDÉ)|(?:HAN|HA)\s+(?:ADOPTADO|DECIDIDO)|(?:HABEN|HAT)\s+FOLGENDE)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enacting();
}
