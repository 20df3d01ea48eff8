using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Comparison;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads paragraphs of the draft that a mail or letter writes out with the sender's changes in them.</summary>
internal sealed partial class InlineCopies(DraftIndex index, CopyMatcher matcher)
{
    private const int FewestSpaces = 2;

    /// <summary>What the copy of a provision says.</summary>
    /// <param name="Provision">The provision.</param>
    /// <param name="Proposals">The changes; empty when there are none.</param>
    public sealed record Copy(Provision Provision, ImmutableArray<Drafted> Proposals);

    /// <summary>The provision a paragraph copies and the changes in it; null when it copies none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="legend">What the marks mean.</param>
    /// <param name="named">The provision whose number it carries; null for none.</param>
    /// <param name="start">Where its text begins behind the number.</param>
    /// <param name="source">Where it stands.</param>
    public Copy? Read(Paragraph paragraph, Legend legend, string? named, int start, Locus source)
    {
        var text = paragraph.Text();
        var quoted = Quotations.Find(text);
        if (quoted.Any(q => q.End - q.Start > text.Length / 3) || quoted.Length > 1) return null;
        if (Arrow().IsMatch(text)) return null;
        var marked = MarkedText.Of(paragraph, legend);
        if (named is not null) marked = ByComparison(paragraph, legend, named, marked) ?? marked;
        var number = Spaces.Collapse(text[..start]);
        var come = marked.IsMarked ? WithoutNumber(marked.Text, number) : Spaces.Collapse(text[start..]);
        var was = marked.IsMarked ? WithoutNumber(marked.Before, number) : come;
        if ((matcher.Find(was, named is null ? -1 : index.Draft.IndexOf(named)) ?? Whole(was, named, marked)) is not { } at) return null;
        var provision = index.Draft.Provisions[at];
        if (provision.Id != named && ByComparison(paragraph, legend, provision.Id, marked) is { } compared)
        {
            marked = compared;
            come = WithoutNumber(marked.Text, number);
        }

        if (come.Trim('.', ' ', ';').Length == 0)
            return new Copy(provision, [new Drafted(provision.Id, Operation.DeleteParagraph, source) { Text = "", Old = provision.Text }]);
        if (marked.EditsOf(provision, start) is { } edits)
            return new Copy(provision, [.. edits.Select(e => Made(provision, e, legend, Certainty.Certain, source))]);
        if (marked.IsMarked && Abridgement.Around(index.Folded(provision.Id), was, come) is { } all) come = all;
        else if (Abridged.IsAbridged(come) && !Abridged.IsAbridged(provision.Text) && PartialQuotation.Complete(index.Folded(provision.Id), come) is { } whole) come = whole;
        var certainty = marked.IsMarked || named == provision.Id ? Certainty.Certain : Certainty.Probable;
        return new Copy(provision, [.. Redraft.Compare(provision, come, certainty, source).Select(p => p.Edits is [var edit] ? Made(provision, edit, legend, p.Certainty, source) : p)]);
    }

    /// <summary>The changes in a piece of a provision that the sender writes out with marks, or with dots for the rest; null when it is none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="legend">What the marks mean.</param>
    /// <param name="id">The provision spoken of.</param>
    /// <param name="start">Where the words begin behind a number.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="fewest">Fewest spaces in the words before the changes: a word alone is taken for a piece of the provision only where nothing else can be meant.</param>
    public Copy? ReadPiece(Paragraph paragraph, Legend legend, string id, int start, Locus source, int fewest = FewestSpaces)
    {
        var provision = index.Draft.Find(id)!;
        var text = paragraph.Text();
        var marked = MarkedText.Of(paragraph, legend);
        var number = Spaces.Collapse(text[..Math.Min(start, text.Length)]);
        if (marked.IsMarked)
        {
            var was = Abridged.Trim(WithoutNumber(marked.Before, number).Trim('"', '“', '”', '«', '»', ' '));
            if (was.Length < 3 || was.Count(c => c == ' ') < fewest || WordFinder.FindFolded(index.Folded(id), was) is not { } place) return null;
            var come = Abridged.Trim(WithoutNumber(marked.Text, number).Trim('"', '“', '”', '«', '»', ' '));
            return new Copy(provision, Redraft.Compare(provision, provision.Text[..place.Span.Start] + come + provision.Text[place.Span.End..], Certainty.Certain, source));
        }

        var words = text[Math.Min(start, text.Length)..].Trim().Trim('"', '“', '”', '«', '»', ' ');
        if (!Abridged.IsAbridged(words) || words.Count(c => c == ' ') < 2 * FewestSpaces || Abridged.IsAbridged(provision.Text)) return null;
        return PartialQuotation.Complete(index.Folded(id), words) is { } whole ? new Copy(provision, Redraft.Compare(provision, whole, Certainty.Probable, source)) : null;
    }

    /// <summary>A provision of a few words that carries its number and is all there before the marks.</summary>
    private int? Whole(string was, string? named, MarkedText marked) =>
        named is not null && marked.IsMarked && was.Length > 0 && FoldedText.Of(was) == index.Folded(named).Folded ? index.Draft.IndexOf(named) : null;

    /// <summary>Colours and brackets that nobody explained, read by what the draft has; null when they mean nothing.</summary>
    private MarkedText? ByComparison(Paragraph paragraph, Legend legend, string id, MarkedText read) =>
        (!read.IsMarked || legend.CapitalsInsert || Signs.All.Any(s => s.IsCompared && read.Text.Contains(s.Open, StringComparison.Ordinal)))
        && ComparedMarks.Of(paragraph, legend, index.Folded(id)) is { IsMarked: true } marked ? marked : null;

    /// <summary>A change, with capitals taken back that only mark it: then it is not certain which words are names.</summary>
    private Drafted Made(Provision provision, TextEdit edit, Legend legend, Certainty certainty, Locus source)
    {
        var plain = Capitals.Restore(edit.NewText, legend, index, edit.Start == 0);
        return Redraft.Make(provision, edit with { NewText = plain }, plain == edit.NewText || certainty != Certainty.Certain ? certainty : Certainty.Probable, source);
    }

    /// <summary>What says in so many words what becomes of what: such a line writes nothing out.</summary>
    [GeneratedRegex(@"\s(?:->|-->|=>|\u2192|\u21d2)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    private static string WithoutNumber(string text, string number) =>
        number.Length > 0 && text.StartsWith(number, StringComparison.Ordinal) ? text[number.Length..].Trim() : text;
}
