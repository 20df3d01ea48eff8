namespace Intake.Drafts;

/// <summary>Checks that the paragraphs of a draft are numbered without gaps: one that is missing was likely not read.</summary>
internal static class NumberSequence
{
    /// <summary>A finding for every number that is left out.</summary>
    /// <param name="provisions">In the draft's order.</param>
    /// <param name="name">Name of the draft's file.</param>
    public static IEnumerable<Finding> Gaps(IEnumerable<Provision> provisions, string name)
    {
        var before = 0;
        foreach (var p in provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Level == 0))
        {
            if (!int.TryParse(p.Id.StartsWith("OP", StringComparison.Ordinal) ? p.Id[2..] : p.Id, out var number)) continue;
            if (number > before + 1 && before > 0) yield return Findings.NumberGap(new Locus(name, null, p.Position, 0, 0, p.Label), before, number);
            before = number;
        }
    }
}
