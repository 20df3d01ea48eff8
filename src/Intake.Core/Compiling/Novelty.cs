namespace Intake.Compiling;

/// <summary>Marks what is new since an earlier compilation.</summary>
public static class Novelty
{
    /// <summary>The compilation with a mark on every mail that the earlier one did not have, and on every entry in which such a mail has a part.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="known">The ids of the mails of the earlier one.</param>
    /// <param name="asOf">Until when that one had the mails; null when it says nothing.</param>
    public static Compilation Mark(Compilation compilation, IReadOnlySet<string> known, DateTimeOffset? asOf)
    {
        var fresh = compilation.Submissions.Where(s => !known.Contains(s.Id)).Select(s => s.Number).ToHashSet();
        return compilation with
        {
            Since = new Since(asOf, fresh.Count),
            Submissions = [.. compilation.Submissions.Select(s => fresh.Contains(s.Number) ? s with { IsNew = true } : s)],
            Provisions = [.. compilation.Provisions.Select(p => p.Entries.Any(e => IsNew(e, fresh)) ? p with { Entries = [.. p.Entries.Select(e => IsNew(e, fresh) ? e with { IsNew = true } : e)] } : p)],
        };
    }

    private static bool IsNew(Entry entry, HashSet<int> fresh) => entry.Contributions.Any(c => fresh.Contains(c.Submission));
}
