using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Finds the clauses of a bill, which print a bare number and a title over subsections that begin anew: <c>4 Short title</c>, <c>(1) This Act …</c>.</summary>
internal static class ActSections
{
    /// <summary>The signature of their numbers.</summary>
    public const string Signature = "#";
    private const int Fewest = 2;

    /// <summary>Makes containers of the lines that begin one.</summary>
    public static void Find(RoledLine[] lines, IReadOnlyList<NumberMark>[] marks)
    {
        if (marks.Count(m => m.Any(x => x.Style == NumberStyle.Dotted)) >= Fewest) return;
        var (candidates, scope) = (new List<Chain.Candidate>(), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role == LineRole.Container && lines[i].Mark!.Signature is "Schedule #" or "Annex #") scope++;
            if (lines[i].Role is LineRole.Continuation or LineRole.Heading && lines[i].Mark is null && marks[i].FirstOrDefault(m => m.Signature == Signature) is { } mark)
                candidates.Add(new Chain.Candidate(i, mark, scope));
        }

        if (candidates.Count < Fewest) return;
        var chain = Chain.Select(candidates).Select(c => candidates[c]).ToList();
        var over = chain.Count(c => HasSubsections(lines, marks, c.Line));
        if (over < Fewest || 2 * over < chain.Count) return;
        foreach (var c in chain) lines[c.Line] = new RoledLine(lines[c.Line].Line, LineRole.Container, c.Mark);
    }

    private static bool HasSubsections(RoledLine[] lines, IReadOnlyList<NumberMark>[] marks, int i)
    {
        do i++;
        while (i < lines.Length && lines[i].Role == LineRole.Empty);
        return i < lines.Length && marks[i].Any(m => m is { Signature: "(#)", Value: 1 });
    }
}
