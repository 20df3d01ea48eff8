using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>Finds where the proposals on one provision compete for the same words.</summary>
internal static class Contest
{
    /// <summary>The text with what is wanted in place of its words beside them; empty when nothing competes at any place.</summary>
    public static ImmutableArray<RollingPiece> Rolling(string baseText, ImmutableArray<Entry> entries)
    {
        var stretches = Stretches(baseText, entries);
        if (!stretches.Any(s => s.Alternatives.Length > 1)) return [];
        var pieces = ImmutableArray.CreateBuilder<RollingPiece>();
        var at = 0;
        foreach (var stretch in stretches)
        {
            if (stretch.Start > at) pieces.Add(new RollingPiece(baseText[at..stretch.Start], []));
            pieces.Add(new RollingPiece(baseText[stretch.Start..stretch.End], stretch.Alternatives));
            at = stretch.End;
        }

        if (at < baseText.Length) pieces.Add(new RollingPiece(baseText[at..], []));
        return pieces.ToImmutable();
    }

    /// <summary>What the map shows.</summary>
    public static ProvisionState State(CompiledProvision provision)
    {
        var proposals = provision.Entries.Where(e => e.Kind != ChangeKind.NotReceived).ToList();
        if (proposals.Any(e => e.Kind == ChangeKind.DeleteParagraph)) return ProvisionState.DeletionSought;
        if (proposals.Count == 0)
        {
            var silent = provision.Entries.IsEmpty && provision.Positions.IsEmpty && provision.Comments.IsEmpty && provision.Pointers.IsEmpty;
            return silent ? ProvisionState.Untouched : ProvisionState.Discussed;
        }

        var opposed = !provision.Positions.IsEmpty || proposals.Any(e => e.Positions.Any(p => p.Stance != Operation.Support));
        var wholeTexts = proposals.Any(e => e.Kind is ChangeKind.ReplaceParagraph or ChangeKind.NewParagraph) && proposals.Count > 1;
        if (opposed || wholeTexts || !provision.Rolling.IsEmpty) return ProvisionState.Contested;
        return proposals.All(e => e.Kind == ChangeKind.Editorial) ? ProvisionState.Editorial : ProvisionState.Amended;
    }

    /// <summary>
    /// Edits that compete are about one stretch, and each entry that edits it has one wording for the whole of it; edits side by side can both
    /// be made, and are two stretches.
    /// </summary>
    public static List<CompetingStretch> Stretches(string baseText, ImmutableArray<Entry> entries)
    {
        var edits = entries
            .Where(e => e.Kind is ChangeKind.Replace or ChangeKind.Insert or ChangeKind.Delete or ChangeKind.Editorial)
            .SelectMany(e => e.Edits.Select(edit => (Entry: e, Edit: Sliding.Leftmost(baseText, edit))))
            .OrderBy(e => e.Edit.Start).ThenBy(e => e.Edit.End).ThenBy(e => e.Entry.Letter.Length).ThenBy(e => e.Entry.Letter, StringComparer.Ordinal)
            .ToList();
        var stretches = new List<CompetingStretch>();
        for (var i = 0; i < edits.Count;)
        {
            var first = i;
            var end = edits[i].Edit.End;
            for (i++; i < edits.Count && (edits[i].Edit.Start < end || Meet(edits, first, i)); i++) end = Math.Max(end, edits[i].Edit.End);
            stretches.Add(ToStretch(baseText, edits[first].Edit.Start, end, edits[first..i]));
        }

        return stretches;
    }

    /// <summary>
    /// Whether an edit that begins where a stretch ends competes with what comes there: two insertions at one place do, and so do an insertion
    /// and new words beside it, since only one of them can come first.
    /// </summary>
    private static bool Meet(List<(Entry Entry, TextEdit Edit)> edits, int first, int next)
    {
        var edit = edits[next].Edit;
        for (var i = first; i < next; i++)
        {
            var other = edits[i].Edit;
            if (other.End == edit.Start && (other.Length == 0 || edit.Length == 0) && other.NewText.Length > 0 && edit.NewText.Length > 0) return true;
        }

        return false;
    }

    private static CompetingStretch ToStretch(string baseText, int start, int end, List<(Entry Entry, TextEdit Edit)> edits) =>
        new(start, end, [.. edits
            .GroupBy(e => e.Entry.Letter, StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Letter: g.Key, Text: WordDiff.Apply(baseText[start..end], g.Select(e => e.Edit with { Start = e.Edit.Start - start }))))
            .GroupBy(w => FoldedText.Of(w.Text), StringComparer.Ordinal)
            .Select(g => new RollingAlternative(g.First().Text, [.. g.Select(w => w.Letter)]))], [.. edits.Select(e => (e.Entry.Letter, e.Edit))]);
}
