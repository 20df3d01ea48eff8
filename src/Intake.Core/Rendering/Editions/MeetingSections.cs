using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;

namespace Intake.Rendering.Editions;

/// <summary>Keeps of a compilation what stands in some sections of the draft.</summary>
public static class MeetingSections
{
    /// <summary>The name of what stands before the first heading, in a draft that calls it so or not.</summary>
    private const string Preamble = "preamble";

    /// <summary>Those names that no heading of the draft has; a meeting with one would silently miss what it came for.</summary>
    public static IEnumerable<string> Unknown(Draft draft, IEnumerable<string> sections)
    {
        var known = draft.Provisions.Select(p => p.Id).Concat(draft.Provisions.Select(p => p.Section).OfType<string>()).Append(Preamble).ToHashSet(StringComparer.Ordinal);
        return sections.Where(s => !known.Contains(s));
    }

    /// <summary>The provisions of the sections with all below them, new ones with the provision that they stand at, and what needs attention there.</summary>
    internal static Compilation Of(Compilation compilation, ImmutableArray<string> sections)
    {
        var kept = Kept(compilation.Provisions, sections.ToHashSet(StringComparer.Ordinal));
        var proposals = (compilation with { Provisions = kept, General = [], NotPlaced = [] }).ProposalIds;
        return compilation with
        {
            General = [],
            Provisions = kept,
            NotPlaced = [],
            Attention = [.. compilation.Attention.Where(a => a.Proposals.Any(proposals.Contains))],
            Superseded = [],
        };
    }

    private static ImmutableArray<CompiledProvision> Kept(ImmutableArray<CompiledProvision> provisions, HashSet<string> sections)
    {
        var parents = provisions.Select(p => p.Base).OfType<Provision>().ToDictionary(p => p.Id, p => p.Section, StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<CompiledProvision>();
        var waiting = new List<CompiledProvision>();
        var (isIn, beforeHeadings) = (false, true);
        foreach (var provision in provisions)
        {
            if (provision.Base is not { } draft)
            {
                if (provision.Id.StartsWith("before:", StringComparison.Ordinal)) waiting.Add(provision);
                else if (isIn) kept.Add(provision);
                continue;
            }

            if (draft.Kind == ProvisionKind.Heading && draft.Id != "title") beforeHeadings = false;
            isIn = IsIn(draft, parents, sections) || (beforeHeadings && draft.Kind != ProvisionKind.Heading && sections.Contains(Preamble));
            if (isIn)
            {
                kept.AddRange(waiting);
                kept.Add(provision);
            }

            waiting.Clear();
        }

        return kept.ToImmutable();
    }

    private static bool IsIn(Provision provision, Dictionary<string, string?> parents, HashSet<string> sections)
    {
        // No outline is deeper than it has headings, so a ring of parents ends too.
        string? at = provision.Id;
        for (var steps = 0; at is not null && steps <= parents.Count; steps++)
        {
            if (sections.Contains(at)) return true;
            at = parents.GetValueOrDefault(at);
        }

        return false;
    }
}
