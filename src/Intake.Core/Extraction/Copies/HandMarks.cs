using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Comparison;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Reads the changes of a copied provision that are marked by hand, by striking, underlining, colour or brackets.</summary>
internal sealed class HandMarks(DraftIndex index)
{
    /// <summary>The changes of the provision's text; null when nothing is marked.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="provision">The provision it copies.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="number">What the provision and the paragraph print in front.</param>
    public ImmutableArray<TextEdit>? Read(CopyParagraph paragraph, Provision provision, Legend legend, CopyNumber number)
    {
        if (paragraph.Sources is not [{ IsRevised: false } only]) return null;
        if (paragraph.Marked is { } marked) return Plain(Edits(marked, provision, number), legend);
        if (Typography.AreAlike(number.Head + paragraph.Text, provision.Text)) return null;
        var added = MarkedText.Of(only, legend).WithAdditions();
        if (added.IsMarked && added.EditsOf(provision, number.Length) is { } edits) return edits;
        return ComparedMarks.Of(only, legend, index.Folded(provision.Id)) is { IsMarked: true } compared ? Plain(Edits(compared, provision, number), legend) : null;
    }

    /// <summary>The changes with capitals taken back that only mark them.</summary>
    private ImmutableArray<TextEdit> Plain(ImmutableArray<TextEdit> edits, Legend legend) =>
        [.. edits.Select(e => e with { NewText = Capitals.Restore(e.NewText, legend, index, e.Start == 0) })];

    private ImmutableArray<TextEdit> Edits(MarkedText marked, Provision provision, CopyNumber number)
    {
        if (number.Head.Length == 0 && marked.EditsOf(provision, number.Length) is { } edits) return edits;
        var typed = Spaces.Collapse(number.Typed);
        var text = marked.Text;
        if (typed.Length > 0 && text.StartsWith(typed, StringComparison.Ordinal)) text = text[typed.Length..].TrimStart();
        var before = typed.Length > 0 && marked.Before.StartsWith(typed, StringComparison.Ordinal) ? marked.Before[typed.Length..].TrimStart() : marked.Before;
        return WordDiff.CompareAlike(provision.Text, number.Head.Length == 0 && Abridgement.Of(index.Folded(provision.Id), before, text) is { } whole ? whole : number.Head + text);
    }
}
