namespace Intake.Drafts.Numbering;

/// <summary>Tells the paragraph numbers of a draft from other numbers at the start of lines.</summary>
/// <remarks>
/// A sub-heading "1. At the national level", a page number or a wrapped line that begins with a year all look like paragraph numbers; only the
/// sequence tells. The chain is the subset of candidates, in order, with the greatest worth: one for each number, less for a gap, much less for a
/// restart unless a heading or container (an article, an annex) has come since. Dynamic programming over the candidates, O(n²) time.
/// </remarks>
internal static class Chain
{
    private const int LargestGap = 5;
    private const double GapCost = 0.45;
    private const double RestartCost = 2.5;

    /// <summary>One number at the start of a line.</summary>
    /// <param name="Line">0-based line or block.</param>
    /// <param name="Mark">The number.</param>
    /// <param name="Scope">How many headings or containers that allow a restart have come before.</param>
    public readonly record struct Candidate(int Line, NumberMark Mark, int Scope);

    /// <summary>The indices of the candidates that belong to the sequence, ascending.</summary>
    public static List<int> Select(IReadOnlyList<Candidate> candidates)
    {
        var worth = new double[candidates.Count];
        var previous = new int[candidates.Count];
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            worth[i] = Opening(candidates[i].Mark);
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                var step = worth[j] + Step(candidates[j], candidates[i]);
                if (step > worth[i]) (worth[i], previous[i]) = (step, j);
            }

            if (best < 0 || worth[i] > worth[best]) best = i;
        }

        var chain = new List<int>();
        for (var i = best; i >= 0; i = previous[i]) chain.Add(i);
        chain.Reverse();
        return chain;
    }

    private static double Opening(NumberMark mark) => mark.Value == 1 ? 1 : 1 - Math.Min(GapCost * (mark.Value - 1), 2);

    private static double Step(Candidate from, Candidate to)
    {
        var gap = to.Mark.Value - from.Mark.Value;
        if (gap == 0) return to.Mark.Suffix.Length > 0 && to.Mark.Suffix != from.Mark.Suffix ? 1 : double.NegativeInfinity;
        if (to.Mark.Suffix.Length > 0) return double.NegativeInfinity;
        if (gap is >= 1 and <= LargestGap) return 1 - (GapCost * (gap - 1));
        if (to.Mark.Value == 1) return to.Scope > from.Scope ? 0.9 : 1 - RestartCost;
        return double.NegativeInfinity;
    }
}
