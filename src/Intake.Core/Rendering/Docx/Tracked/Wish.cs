using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction.Comparison;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>One wording for a stretch of a base text, with everyone who wants it.</summary>
/// <param name="Text">The wording; empty when the stretch is to go.</param>
/// <param name="Letters">The entries that it comes from.</param>
/// <param name="Contributions">Groups first, then by proponent.</param>
internal sealed record Wish(string Text, ImmutableArray<string> Letters, ImmutableArray<Contribution> Contributions)
{
    /// <summary>
    /// Every wording once. Who wants several changes in the stretch, each an entry of its own, wants all of them together, unless they exclude
    /// one another.
    /// </summary>
    public static ImmutableArray<Wish> Of(string baseText, CompetingStretch stretch, ImmutableDictionary<string, Entry> byLetter) =>
        [.. stretch.Alternatives.SelectMany(a => a.Letters)
            .SelectMany(letter => byLetter[letter].Contributions.Select(c => (Letter: letter, Contribution: c)))
            .GroupBy(c => string.Join('\u001f', c.Contribution.Proponents.Select(p => p.Name)), StringComparer.Ordinal)
            .SelectMany(party => OfParty(baseText, stretch, [.. party.Select(p => p.Letter).Distinct()]).Select(w => (w.Text, w.Letters, Contributions: party.Where(p => w.Letters.Contains(p.Letter)).Select(p => p.Contribution))))
            .GroupBy(w => FoldedText.Of(w.Text), StringComparer.Ordinal)
            .Select(g => new Wish(g.First().Text, [.. g.SelectMany(w => w.Letters).Distinct()], Credits.Sort(g.SelectMany(w => w.Contributions))))
            .OrderBy(w => w.Letters[0].Length).ThenBy(w => w.Letters[0], StringComparer.Ordinal)];

    private static IEnumerable<(string Text, ImmutableArray<string> Letters)> OfParty(string baseText, CompetingStretch stretch, ImmutableArray<string> letters)
    {
        var words = baseText[stretch.Start..stretch.End];
        ImmutableArray<TextEdit> Edits(ImmutableArray<string> of) =>
            [.. stretch.Edits.Where(e => of.Contains(e.Letter)).Select(e => e.Edit with { Start = e.Edit.Start - stretch.Start }).Distinct()];
        var together = Edits(letters);
        if (AgreeWithOneAnother(together)) return [(WordDiff.Apply(words, together), letters)];
        return letters.Select(l => (WordDiff.Apply(words, Edits([l])), ImmutableArray.Create(l)));
    }

    private static bool AgreeWithOneAnother(ImmutableArray<TextEdit> edits)
    {
        for (var i = 1; i < edits.Length; i++)
        {
            if (edits[i].Start < edits[i - 1].End || edits[i].Start == edits[i - 1].Start) return false;
        }

        return true;
    }
}
