using System.Collections.Frozen;

namespace Intake.Drafts;

/// <summary>The parts of a standard that print no number (ISO/IEC Directives, Part 2:2021, clauses 12, 13 and 21): foreword, introduction, bibliography. Their own words name them.</summary>
internal static class UnnumberedClauses
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["Foreword", "Introduction", "Bibliography", "Avant-propos", "Bibliographie", "Prólogo", "Introducción", "Bibliografía", "Предисловие", "Введение", "Библиография"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a heading names such a part.</summary>
    public static bool IsOne(string heading) => Names.Contains(heading.Trim());

    /// <summary>Makes headings of the lines that name such a part, in a draft of clauses.</summary>
    public static void Find(RoledLine[] lines)
    {
        if (!lines.Any(l => l.Role == LineRole.Clause)) return;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role is LineRole.Continuation or LineRole.Heading && lines[i].Mark is null && IsOne(lines[i].Line.Text))
                lines[i] = lines[i] with { Role = LineRole.Heading };
        }
    }
}
