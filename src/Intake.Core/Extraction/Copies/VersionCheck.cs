using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction.Comparison;

namespace Intake.Extraction.Copies;

/// <summary>Tells a copy of another version of the draft from one with silent changes.</summary>
/// <remarks>
/// A sender who marks changes leaves few unmarked. Where paragraphs that make a good part of the text read otherwise than the draft without a mark, and stand all over the text,
/// the copy was made on another version. Nothing can be told of a copy without any mark.
/// </remarks>
internal static class VersionCheck
{
    private const int FewestDiffering = 5;
    private const double Some = 0.12;
    private const double Many = 0.2;

    /// <summary>The version, with how many paragraphs differ or lack where nothing is marked, of how many compared.</summary>
    public static (Version Version, int Differing, int Compared) Of(Draft draft, ImmutableArray<CopyParagraph> copy, Legend legend, Correspondence match)
    {
        var compared = Enumerable.Range(0, copy.Length).Where(i => match.Of[i] >= 0 && draft.Provisions[match.Of[i]].Kind == ProvisionKind.Paragraph).ToList();
        if (compared.Count == 0 || !copy.Any(c => c.IsRevised || c.Marked is not null)) return (Version.This, 0, compared.Count);
        var differing = compared.Where(i => !Typography.AreAlike(copy[i].Text, draft.Provisions[match.Of[i]].Text) && !IsMarked(copy[i], legend)).ToList();
        var lacking = Lacking(draft, match);
        // Short paragraphs seldom change, so a draft of many is weighed by its text, and one of few long ones by its paragraphs.
        var byText = (double)(differing.Sum(i => draft.Provisions[match.Of[i]].Text.Length) + lacking.Sum(p => p.Text.Length)) / Math.Max(1, compared.Sum(i => draft.Provisions[match.Of[i]].Text.Length));
        var share = Math.Max(byText, (double)(differing.Count + lacking.Count) / Math.Max(1, compared.Count));
        var places = differing.Select(i => match.Of[i]).Concat(lacking.Select(p => draft.IndexOf(p.Id))).ToList();
        var isSpread = places.Count > 1 && 2 * (places.Max() - places.Min()) >= match.Of[compared[^1]] - match.Of[compared[0]];
        var version = differing.Count + lacking.Count < FewestDiffering || share < Some || !isSpread ? Version.This
            : share >= Many && differing.Count + lacking.Count > FewestDiffering ? Version.Other
            : Version.Unsure;
        return (version, differing.Count + lacking.Count, compared.Count);
    }

    /// <summary>Whether a paragraph is marked by hand, if only in bold or by underlining.</summary>
    private static bool IsMarked(CopyParagraph paragraph, Legend legend) =>
        paragraph.Marked is not null || (paragraph.Sources is [{ IsRevised: false } only] && MarkedText.Of(only, legend).WithAdditions().IsMarked);

    /// <summary>Paragraphs of the draft that lie between neighbours in the copy and are not there.</summary>
    private static List<Provision> Lacking(Draft draft, Correspondence match)
    {
        var present = match.Present();
        return [.. Enumerable.Range(1, Math.Max(0, draft.Provisions.Length - 2)).Where(p => !present.Contains(p) && present.Contains(p - 1) && present.Contains(p + 1)).Select(p => draft.Provisions[p])];
    }
}
