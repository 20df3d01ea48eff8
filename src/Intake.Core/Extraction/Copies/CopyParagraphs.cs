using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Drafts.Numbering;
using Intake.Extraction.Instructions;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Takes a document apart into the paragraphs of a copy.</summary>
internal static partial class CopyParagraphs
{
    /// <summary>The paragraphs as they were before the changes, those that only the changes bring at their places with no text.</summary>
    /// <param name="document">The copy.</param>
    /// <param name="legend">What the sender says of marks.</param>
    /// <param name="draft">The draft it is a copy of, whose citations may hang on a dash and whose recitals may carry a letter; null where that is not known.</param>
    public static ImmutableArray<CopyParagraph> Of(Document document, Legend legend, Draft? draft = null)
    {
        var byPosition = document.Paragraphs.ToDictionary(p => p.Position);
        var copy = new List<CopyParagraph>();
        var signs = new Fronts(draft is not null && Bullets.In(draft), draft?.Find("Recital A") is not null, draft);
        foreach (var view in document.In(View.Rejected))
        {
            if (!IsAside(view.Last)) copy.Add(Of(view, [.. view.Positions.Select(p => byPosition[p])], legend, signs));
        }

        var known = copy.SelectMany(c => c.View.Positions).ToHashSet();
        copy.AddRange(document.Paragraphs.Where(p => !known.Contains(p.Position) && !IsAside(p)).Select(p => new CopyParagraph(new ViewParagraph("", "", [p.Position], p), [p], "", 0, "")));
        return Numbered([.. copy.OrderBy(c => c.View.Positions[0])]);
    }

    /// <summary>A new paragraph without the number that it carries: <c>16 bis.</c>, <c>(d)</c>, <c>4.2.3</c>, <c>NOTE 3</c>; a heading such as <c>Article 7 bis</c> keeps its own.</summary>
    public static string Unnumbered(string text)
    {
        var bare = LeadingNumber.Strip(text);
        if (bare.Length < text.Trim().Length) return bare;
        return NumberMarks.At(bare) is [{ } mark, ..] && mark.Length < bare.Length
            && (mark.Style is NumberStyle.LowerLetter or NumberStyle.LowerRoman or NumberStyle.Dotted || mark.Signature is "NOTE #" or "EXAMPLE #" or "PP #" or "OP #")
            ? bare[mark.Length..].Trim() : bare;
    }

    /// <summary>What stands in front of provisions of the draft besides numbers.</summary>
    /// <param name="Dashes">Citations hang on a dash.</param>
    /// <param name="Letters">Recitals carry a letter.</param>
    /// <param name="Draft">The draft; null where it is not known.</param>
    private readonly record struct Fronts(bool Dashes, bool Letters, Draft? Draft);

    /// <summary>A clause of an annex is cited with the annex's name, which no clause prints: <c>Annex A.1 Fountains …</c>.</summary>
    [GeneratedRegex(@"^\s*(?<id>Annex\s[A-Z](?:\.\d{1,3})+)(?:[.:]?\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexClause();

    private static CopyParagraph Of(ViewParagraph view, ImmutableArray<Paragraph> sources, Legend legend, Fronts fronts)
    {
        var marks = view.Number.Length == 0 ? NumberMarks.At(view.Text) : [];
        var isNumberOnly = marks is [{ Style: NumberStyle.Named } all, ..] && all.Length >= view.Text.TrimEnd().Length;
        var isLetter = marks is [{ Style: NumberStyle.UpperLetter or NumberStyle.UpperRoman } letter, ..] && !(fronts.Letters && letter.Length < view.Text.Length && char.IsLower(view.Text[letter.Length]));
        var shift = marks is [var mark, ..] && !isLetter && view.Last.Kind != ParagraphKind.Heading ? mark.Length
            : marks.Count == 0 && fronts.Draft is not null && AnnexClause().Match(view.Text) is { Success: true } clause && fronts.Draft.Find(clause.Groups["id"].Value) is not null ? clause.Length
            : fronts.Dashes && marks.Count == 0 && Bullets.Of(view.Text).Length > 0 ? Bullets.Of(view.Text).Length + 1 : 0;
        var marked = sources is [{ IsRevised: false } only] && MarkedText.Of(only, legend) is { IsMarked: true } read ? read : null;
        var before = marked?.Before ?? Spaces.Collapse(view.Text);
        var text = before.Length > shift && !isNumberOnly ? Spaces.Collapse(before[shift..]) : "";
        return new CopyParagraph(view, sources, text, shift, shift > 0 && marks.Count > 0 ? marks[0].Printed : view.Number) { Marked = marked, IsNumberOnly = isNumberOnly && sources is [{ IsRevised: false }] };
    }

    /// <summary>A number on a line of its own is the number of the paragraph behind it.</summary>
    private static ImmutableArray<CopyParagraph> Numbered(ImmutableArray<CopyParagraph> copy)
    {
        var numbered = copy.ToBuilder();
        for (var i = 1; i < copy.Length; i++)
        {
            if (copy[i - 1].IsNumberOnly && copy[i].Number.Length == 0) numbered[i] = copy[i] with { Number = copy[i - 1].View.Text.Trim() };
        }

        return numbered.ToImmutable();
    }

    private static bool IsAside(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Note or ParagraphKind.Comment or ParagraphKind.Margin or ParagraphKind.Quote;
}
