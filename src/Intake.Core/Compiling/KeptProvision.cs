using System.Collections.Immutable;
using Intake.Drafts;

namespace Intake.Compiling;

/// <summary>One provision as it was compiled, with what it was made of: the same contributions give it again without work.</summary>
/// <param name="Contributions">Everything said on it, in the order of receipt.</param>
/// <param name="Compiled">What was made of them, before other provisions are looked at.</param>
/// <param name="Notices">What a person must look at because of them.</param>
/// <param name="Order">The order that the chair set; empty for none.</param>
/// <param name="Changes">What turns its base text into the resulting texts.</param>
internal sealed record KeptProvision(IReadOnlyList<Contribution> Contributions, CompiledProvision Compiled, ImmutableArray<Notice> Notices, ImmutableArray<string> Order, KnownChanges Changes)
{
    /// <summary>Whether anything moves it, joins it to another, or splits it.</summary>
    public bool HasStructure { get; } = Compiled.Entries.Any(e => e.Measure.Distance == Distance.Structure);

    /// <summary>Whether it was made of exactly this; the numbers of the mails count too, since the compilation names them.</summary>
    public bool IsOf(Provision? provision, IReadOnlyList<Contribution> contributions, ImmutableArray<string> order)
    {
        if (!Order.SequenceEqual(order) || Contributions.Count != contributions.Count || Compiled.Base != provision) return false;
        for (var i = 0; i < contributions.Count; i++)
        {
            if (!AreSame(Contributions[i], contributions[i])) return false;
        }

        return true;
    }

    /// <summary>The proponents are looked up in the same list, so that name and kind tell them apart.</summary>
    private static bool AreSame(Contribution a, Contribution b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a.Submission != b.Submission || a.Late != b.Late || a.Language != b.Language || a.Proponents.Length != b.Proponents.Length) return false;
        for (var i = 0; i < a.Proponents.Length; i++)
        {
            if (a.Proponents[i].Name != b.Proponents[i].Name || a.Proponents[i].Kind != b.Proponents[i].Kind) return false;
        }

        return ReferenceEquals(a.Proposal, b.Proposal) || a.Proposal == b.Proposal;
    }
}
