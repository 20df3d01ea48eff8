using Intake.Compiling;

namespace Intake.Rendering.Editions;

/// <summary>Takes from a compilation everything that tells who said what, or that two things were said by one.</summary>
/// <remarks>
/// Gone are names, mails, files, addresses, ids and times; languages, "late" and "speaks apart from its group", since few share them; the sizes of
/// groups, also within counts, unless several groups that wrote have that size; and the alphabet as an order of comments and reasons.
/// Letters stay, so that a proposal has one name in every edition. A text that is proposed stays as it is: it is what would be adopted.
/// </remarks>
internal static class Anonymity
{
    /// <summary>The compilation without names.</summary>
    public static Compilation Of(Compilation compilation)
    {
        var wrote = compilation.Submissions.SelectMany(s => s.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal).ToList();
        var masking = new Withholding(wrote);
        return compilation with
        {
            AsOf = null,
            Submissions = [],
            Silent = [],
            Count = compilation.Count with { Delegations = Speakers(compilation) },
            General = [.. compilation.General.Select(masking.General).OrderBy(g => string.Join('\n', g.Paragraphs), StringComparer.Ordinal)],
            Provisions = [.. compilation.Provisions.Select(p => Of(p, masking))],
            NotPlaced = [],
            Attention = [],
            Superseded = [],
        };
    }

    private static int Speakers(Compilation compilation) =>
        compilation.Submissions.Where(s => s.Standing == Standing.Counted).SelectMany(s => s.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal).Count();

    private static CompiledProvision Of(CompiledProvision provision, Withholding masking) => provision with
    {
        Entries = [.. provision.Entries.Select(e => Of(e, masking))],
        Positions = [.. provision.Positions.Select(masking.Position)],
        Comments = [.. masking.Contributions(provision.Comments, isText: false)],
        Reasons = [.. provision.Reasons.Select(masking.Reason).OrderBy(r => string.Join(',', r.Of), StringComparer.Ordinal).ThenBy(r => r.Text, StringComparer.Ordinal)],
        Departures = [],
        Count = provision.Count with
        {
            Delegations = provision.Count.Proponents,
            LateProposals = 0,
            Stances = [.. provision.Positions.Select(p => new StanceCount(p.Stance, p.Credits.Length))],
        },
    };

    private static Entry Of(Entry entry, Withholding masking) => entry with
    {
        Contributions = [.. masking.Contributions(entry.Contributions, isText: entry.Kind != ChangeKind.Unclear)],
        Credits = masking.Credits(entry.Credits),
        Positions = [.. entry.Positions.Select(masking.Position)],
        NamedProponent = entry.NamedProponent is null ? null : "another delegation",
    };
}
