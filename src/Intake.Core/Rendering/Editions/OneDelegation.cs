using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Editions;

/// <summary>Keeps of a compilation what one proponent said, with the entries that it speaks of.</summary>
internal static class OneDelegation
{
    /// <summary>Every proponent of a mail that counts: groups first, then by English short name.</summary>
    public static ImmutableArray<Proponent> All(Compilation compilation) =>
        Credits.Sort(compilation.Submissions.Where(s => s.Standing == Standing.Counted).SelectMany(s => s.Proponents).DistinctBy(p => p.Name, StringComparer.Ordinal));

    /// <summary>Letters, headlines and credits stay as they are in the whole, so that a line can be found there.</summary>
    public static Compilation Of(Compilation compilation, string name) => compilation with
    {
        Submissions = [.. compilation.Submissions.Where(s => IsAmong(s.Proponents, name))],
        General = [.. compilation.General.Where(g => IsAmong(g.Proponents, name))],
        Provisions = [.. compilation.Provisions.Select(p => Of(p, name)).Where(p => p.Entries.Length + p.Positions.Length + p.Comments.Length > 0)],
        NotPlaced = [.. compilation.NotPlaced.Where(c => IsAmong(c.Proponents, name))],
        Silent = [],
        Attention = [],
        Superseded = [],
    };

    /// <summary>Whether a proponent stands behind an entry, a position or a reason.</summary>
    public static bool IsAmong(ImmutableArray<Credit> credits, string name) => credits.Any(c => c.Proponent.Name == name);

    private static CompiledProvision Of(CompiledProvision provision, string name) => provision with
    {
        Entries = [.. provision.Entries.Where(e => IsAmong(e.Credits, name) || e.Positions.Any(p => IsAmong(p.Credits, name)))],
        Positions = [.. provision.Positions.Where(p => IsAmong(p.Credits, name))],
        Comments = [.. provision.Comments.Where(c => IsAmong(c.Proponents, name))],
        Reasons = [.. provision.Reasons.Where(r => IsAmong(r.Credits, name))],
        Rolling = [],
        Pointers = [],
    };

    private static bool IsAmong(ImmutableArray<Proponent> proponents, string name) => proponents.Any(p => p.Name == name);
}
