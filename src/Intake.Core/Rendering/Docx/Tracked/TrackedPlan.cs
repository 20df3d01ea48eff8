using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>What of the entries on one provision can be tracked in its text, and what must be a comment.</summary>
/// <param name="Whole">The only entry, when it takes, replaces or moves the whole provision; else null.</param>
/// <param name="Stretches">Stretches of the base text that entries change, in order; those with several wordings are comments.</param>
/// <param name="Beside">Entries that are comments on the whole provision.</param>
/// <param name="ByLetter">All entries.</param>
internal sealed record TrackedPlan(Entry? Whole, ImmutableArray<CompetingStretch> Stretches, ImmutableArray<Entry> Beside, ImmutableDictionary<string, Entry> ByLetter)
{
    /// <summary>Makes the plan of a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="isMoved">Its only entry moves it, and the place is known.</param>
    public static TrackedPlan Of(CompiledProvision provision, bool isMoved)
    {
        var byLetter = provision.Entries.ToImmutableDictionary(e => e.Letter, StringComparer.Ordinal);
        if (provision.Base is null) return new(null, [], [.. provision.Entries.Where(e => e.Kind != ChangeKind.NewParagraph)], byLetter);
        var tracked = provision.Entries.Where(e => e.Kind is ChangeKind.Replace or ChangeKind.Insert or ChangeKind.Delete or ChangeKind.Editorial && !e.Edits.IsEmpty).ToImmutableArray();
        var texts = provision.Entries.Where(e => e.Kind is ChangeKind.DeleteParagraph or ChangeKind.ReplaceParagraph).ToList();
        var whole = isMoved ? provision.Entries[0] : tracked.IsEmpty && texts.Count == 1 && !provision.Entries.Any(e => e.Kind == ChangeKind.Move) ? texts[0] : null;
        return new(whole, whole is null ? [.. Contest.Stretches(provision.Base.Text, tracked)] : [], [.. provision.Entries.Where(e => e != whole && !tracked.Contains(e))], byLetter);
    }
}
