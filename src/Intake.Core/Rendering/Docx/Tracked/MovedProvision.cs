using Intake.Compiling;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>A provision that one entry takes to another place, where nothing else is proposed on it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Entry">The entry that moves it.</param>
/// <param name="At">Where it goes: <c>after:40</c>, <c>before:40</c>, of a provision of the compilation.</param>
internal sealed record MovedProvision(CompiledProvision Provision, Entry Entry, string At)
{
    /// <summary>Those of a compilation. What competes with another wish is a comment, since a paragraph can go only once.</summary>
    public static IEnumerable<MovedProvision> Of(Compilation compilation)
    {
        var ids = compilation.Provisions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var provision in compilation.Provisions.Where(p => p.Base is not null && p.Entries is [{ Kind: ChangeKind.Move }]))
        {
            var entry = provision.Entries[0];
            var to = entry.Contributions[0].Proposal.Destination ?? "";
            var colon = to.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && to[..colon] is "after" or "before" && ids.Contains(to[(colon + 1)..]) && to[(colon + 1)..] != provision.Id) yield return new MovedProvision(provision, entry, to);
        }
    }
}
