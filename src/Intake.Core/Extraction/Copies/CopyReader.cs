using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Drafts.Numbering;
using Intake.Extraction.Comparison;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads an edited copy of the draft: tracked, edited silently, or both.</summary>
internal sealed class CopyReader(DraftIndex index, CopyMatcher matcher, SubmissionBuilder builder)
{
    private const double CopyShare = 0.5;
    private const int FewestMatches = 3;
    private const double WholeShare = 0.6;
    private const int FewestForWhole = 8;
    private readonly Alignment alignment = new(index, matcher);
    private Legend legend = Legend.None;
    private readonly Dictionary<string, int> moved = new(StringComparer.Ordinal);

    /// <summary>Reads a document if it is a copy of the draft or of a part of it.</summary>
    /// <returns>For every paragraph accounted for the id of its provision, empty for one that no provision matches; null when the document is not a copy.</returns>
    public Dictionary<int, string>? Read(Document document)
    {
        var copy = Paragraphs(document);
        var written = copy.Where(c => c.Text.Length > 0).ToList();
        var match = alignment.Match(copy);
        var matched = match.Count(m => m >= 0);
        if (matched < FewestMatches || matched < CopyShare * written.Count) return null;
        var silent = new List<int>();
        var done = new Dictionary<int, string>();
        var moves = Moves(copy, match);
        moved.Clear();
        for (var i = 0; i < copy.Count; i++)
        {
            if (match[i] >= 0) Matched(document, copy[i], index.Draft.Provisions[match[i]], moves, silent);
            else if (!Unmatched(document, copy, match, i, moves)) continue;
            foreach (var position in copy[i].View.Positions) done[position] = match[i] >= 0 ? index.Draft.Provisions[match[i]].Id : "";
        }

        Arrived(document, copy, match);
        Missing(document, copy, match, silent);
        NoteSilence(document, silent);
        return done;
    }

    private List<CopyParagraph> Paragraphs(Document document)
    {
        legend = LegendReader.Read(document.Paragraphs);
        var byPosition = document.Paragraphs.ToDictionary(p => p.Position);
        var copy = new List<CopyParagraph>();
        foreach (var view in document.In(View.Rejected))
        {
            if (view.Last.Kind is ParagraphKind.Note or ParagraphKind.Comment or ParagraphKind.Margin or ParagraphKind.Quote) continue;
            var typed = view.Number.Length == 0 ? NumberMarks.At(view.Text) : [];
            var shift = typed is [{ Style: not NumberStyle.UpperLetter and not NumberStyle.UpperRoman } mark, ..] && view.Last.Kind != ParagraphKind.Heading ? mark.Length : 0;
            ImmutableArray<Paragraph> sources = [.. view.Positions.Select(p => byPosition[p])];
            var marked = sources is [{ IsRevised: false } only] ? MarkedText.Of(only, legend) : null;
            var before = marked is { IsMarked: true } ? marked.Before : Spaces.Collapse(view.Text);
            var text = before.Length > shift ? Spaces.Collapse(before[shift..]) : "";
            copy.Add(new CopyParagraph(view, sources, text, shift, shift > 0 ? typed[0].Printed : view.Number));
        }

        return WithInserted(document, copy);
    }

    /// <summary>Paragraphs that the rejected view does not have, at their places, with no text before.</summary>
    private static List<CopyParagraph> WithInserted(Document document, List<CopyParagraph> copy)
    {
        var known = copy.SelectMany(c => c.View.Positions).ToHashSet();
        foreach (var paragraph in document.Paragraphs)
        {
            if (known.Contains(paragraph.Position) || paragraph.Kind is ParagraphKind.Note or ParagraphKind.Comment or ParagraphKind.Margin or ParagraphKind.Quote) continue;
            copy.Add(new CopyParagraph(new ViewParagraph("", "", [paragraph.Position], paragraph), [paragraph], "", 0, ""));
        }

        return [.. copy.OrderBy(c => c.View.Positions[0])];
    }

    private void Matched(Document document, CopyParagraph paragraph, Provision provision, Dictionary<string, string> moves, List<int> silent)
    {
        if (paragraph.Sources.Length > 1) paragraph = OwnPart(document, paragraph, provision);
        var source = Source(document, paragraph);
        var accepted = string.Concat(paragraph.Sources.SelectMany(s => s.Runs).Where(r => r.In(View.Accepted)).Select(r => r.Text));
        var found = new List<int>();
        var away = paragraph.Sources.SelectMany(s => s.Runs).FirstOrDefault(r => r.Deleted?.Move is not null)?.Deleted;
        if (away is not null && accepted.Trim().Length == 0 && moves.TryGetValue(away.Move!, out var destination))
            found.Add(moved[away.Move!] = builder.Add(new Drafted(provision.Id, Operation.Move, By(source, away)) { Old = provision.Text, Destination = destination }));
        else if (paragraph.Text.Length > 0 && LeadingNumber.Strip(accepted + " ").Trim().Length == 0)
            found.Add(builder.Add(new Drafted(provision.Id, Operation.DeleteParagraph, By(source, Who(paragraph))) { Text = "", Old = provision.Text }));
        else if (!Marked(paragraph, provision, source, found))
            Words(paragraph, provision, source, found, silent);
        // Most paragraphs of most copies are the draft's: one text serves for all of them.
        if (source.Quote == provision.Text) source = source with { Quote = provision.Text };
        foreach (var position in paragraph.View.Positions)
            builder.Record(source with { Paragraph = position }, found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.DraftText, found);
    }

    /// <summary>
    /// Without the paragraphs that an inserted paragraph mark makes of inserted words alone: rejecting the mark joins them to the provision, accepting it makes
    /// them paragraphs of their own (ECMA-376-1:2016 §17.13.5.20).
    /// </summary>
    private CopyParagraph OwnPart(Document document, CopyParagraph paragraph, Provision provision)
    {
        var own = paragraph.Sources.Where(s => s.Runs.Any(r => r.Inserted is null && r.Text.Trim().Length > 0)).ToImmutableArray();
        if (own.IsEmpty || own.Length == paragraph.Sources.Length) return paragraph;
        var first = paragraph.Sources.IndexOf(own[0]);
        for (var i = 0; i < paragraph.Sources.Length; i++)
        {
            var text = LeadingNumber.Strip(Spaces.Collapse(paragraph.Sources[i].Text()));
            if (own.Contains(paragraph.Sources[i]) || text.Length == 0) continue;
            var source = new Locus(document.Name, null, paragraph.Sources[i].Position, 0, 0, paragraph.Sources[i].Text(View.All));
            var at = index.Draft.IndexOf(provision.Id);
            var place = i > first ? $"after:{provision.Id}" : at > 0 ? $"after:{index.Draft.Provisions[at - 1].Id}" : $"before:{provision.Id}";
            var who = paragraph.Sources[i].Runs.FirstOrDefault(r => r.Inserted is not null && r.Deleted is null)?.Inserted;
            builder.Record(source, LedgerDisposition.Proposal, builder.Add(new Drafted(place, Operation.InsertParagraph, By(source, who)) { Text = text, New = text }));
        }

        return paragraph with { Sources = own, View = paragraph.View with { Positions = [.. own.Select(o => o.Position)] } };
    }

    /// <summary>Changes that the sender marked by hand, by striking and underlining, instead of tracking them.</summary>
    private bool Marked(CopyParagraph paragraph, Provision provision, Locus source, List<int> found)
    {
        if (paragraph.Sources is not [{ IsRevised: false } only] || MarkedText.Of(only, legend) is not { IsMarked: true } marked) return false;
        if (LeadingNumber.Strip(marked.Text + " ").Trim(' ', '.', ';').Length == 0)
        {
            found.Add(builder.Add(new Drafted(provision.Id, Operation.DeleteParagraph, source) { Text = "", Old = provision.Text }));
            return true;
        }

        if (marked.EditsOf(provision, paragraph.Shift) is not { } edits)
            edits = [.. WordDiff.Compare(provision.Text, LeadingNumber.Strip(marked.Text))];
        found.AddRange(edits.Select(e => builder.Add(Redraft.Make(provision, e, Certainty.Certain, source))));
        return true;
    }

    /// <summary>Tracked changes inside a provision, then what differs from the draft without being tracked.</summary>
    private void Words(CopyParagraph paragraph, Provision provision, Locus source, List<int> found, List<int> silent)
    {
        var raw = paragraph.View.Text;
        var prefix = paragraph.Shift + (raw.Length - paragraph.Shift - raw[paragraph.Shift..].TrimStart().Length);
        var heading = provision.Kind == ProvisionKind.Heading && paragraph.Number.Length > 0 && provision.Text.StartsWith(paragraph.Number, StringComparison.Ordinal)
            ? provision.Text[..(provision.Text.Length - provision.Text[paragraph.Number.Length..].TrimStart().Length)]
            : Above(provision, paragraph);
        var map = new TextMap(heading + raw, provision.Text, prefix);
        var tracked = TrackedEdits.Of(paragraph.Sources).Where(t => t.Edit.End > paragraph.Shift || t.Edit.NewText.Trim().Length > 0 && t.Edit.Start >= paragraph.Shift).ToList();
        foreach (var change in tracked)
        {
            var start = map.ToDraft(change.Edit.Start + heading.Length);
            var edit = Whole(provision.Text, new TextEdit(start, Math.Max(0, map.ToDraft(change.Edit.End + heading.Length) - start), change.Edit.NewText));
            if (edit.Length == 0 && edit.NewText.Trim().Length == 0) continue;
            found.Add(builder.Add(Redraft.Make(provision, edit, Certainty.Certain, By(source, change.Revision))));
        }

        var before = heading + paragraph.Text;
        if (before == provision.Text || FoldedText.Of(before) == index.Folded(provision.Id).Folded) return;
        var differences = Redraft.Compare(provision, before, Certainty.Certain, source);
        if (differences.IsEmpty) return;
        var added = differences.Select(builder.Add).ToList();
        found.AddRange(added);
        silent.AddRange(added);
    }

    /// <summary>The number of a heading that the copy sets in a line of its own above the title: <c>Article 5</c>, then <c>Scope</c>.</summary>
    private static string Above(Provision provision, CopyParagraph paragraph) =>
        provision is { Kind: ProvisionKind.Heading, Label.Length: > 0 } && provision.Text.Length > provision.Label.Length && provision.Text.StartsWith(provision.Label, StringComparison.Ordinal)
        && !paragraph.View.Text.TrimStart().StartsWith(provision.Label, StringComparison.OrdinalIgnoreCase) ? provision.Label + " " : "";

    /// <summary>A paragraph that no provision matches: new when it stands among matched ones.</summary>
    private bool Unmatched(Document document, List<CopyParagraph> copy, int[] match, int i, Dictionary<string, string> moves)
    {
        var paragraph = copy[i];
        var source = Source(document, paragraph);
        var runs = paragraph.Sources.SelectMany(s => s.Runs).ToList();
        var accepted = LeadingNumber.Strip(Spaces.Collapse(string.Concat(runs.Where(r => r.In(View.Accepted)).Select(r => r.Text))));
        if (accepted.Length == 0)
        {
            builder.Record(source, LedgerDisposition.DraftText);
            return true;
        }

        if (runs.Exists(r => r.Inserted?.Move is { } name && moves.ContainsKey(name)))
        {
            builder.Record(source, LedgerDisposition.Proposal);
            return true;
        }

        if (index.IsLeftOut(paragraph.Text)) return false;
        var inserted = runs.Find(r => r.Inserted is not null && r.Deleted is null)?.Inserted;
        var place = Place(match, i);
        if (place is null || (inserted is null && (!match.Take(i).Any(m => m >= 0) || !match.Skip(i + 1).Any(m => m >= 0) || paragraph.Text.Length < 12))) return false;
        var proposal = new Drafted(place, Operation.InsertParagraph, By(source, inserted)) { Text = accepted, New = accepted, Certainty = inserted is null ? Certainty.Probable : Certainty.Certain };
        builder.Record(source, LedgerDisposition.Proposal, builder.Add(proposal));
        return true;
    }

    /// <summary>Provisions of a whole copy that stand nowhere in it: taken out without tracking.</summary>
    private void Missing(Document document, List<CopyParagraph> copy, int[] match, List<int> silent)
    {
        var there = match.Where(m => m >= 0).ToHashSet();
        if (there.Count == 0) return;
        var (first, last) = (there.Min(), there.Max());
        if (there.Count < FewestForWhole || there.Count < WholeShare * (last - first + 1)) return;
        for (var i = first; i <= last; i++)
        {
            var provision = index.Draft.Provisions[i];
            if (there.Contains(i) || provision.Id == "title" || Captions.Label(provision.Text) is not null) continue;
            var before = copy[Array.FindLastIndex(match, m => m >= 0 && m < i)];
            var source = Source(document, before);
            silent.Add(builder.Add(new Drafted(provision.Id, Operation.DeleteParagraph, source) { Text = "", Old = provision.Text, Certainty = Certainty.Probable }));
            builder.Record(source, LedgerDisposition.Proposal, silent[^1]);
        }
    }

    /// <summary>Links the places that moved provisions went to with their proposals.</summary>
    private void Arrived(Document document, List<CopyParagraph> copy, int[] match)
    {
        for (var i = 0; i < copy.Count; i++)
        {
            if (match[i] < 0 && MovedHere(copy[i]) is { } name && moved.TryGetValue(name, out var proposal)) builder.Record(Source(document, copy[i]), LedgerDisposition.Proposal, proposal);
        }
    }

    private static string? MovedHere(CopyParagraph paragraph) => paragraph.Sources.SelectMany(s => s.Runs).FirstOrDefault(r => r.Inserted?.Move is not null)?.Inserted?.Move;

    private void NoteSilence(Document document, List<int> silent)
    {
        if (silent.Count == 0) return;
        var tracked = document.Paragraphs.Any(p => p.IsRevised);
        builder.Note(Findings.ChangedSilently(new Locus(document.Name), silent.Count, tracked));
    }

    /// <summary>For the name of every tracked move, the place it goes to.</summary>
    private Dictionary<string, string> Moves(List<CopyParagraph> copy, int[] match)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < copy.Count; i++)
        {
            if (MovedHere(copy[i]) is { } name && match[i] < 0 && Place(match, i) is { } place)
                places.TryAdd(name, place);
        }

        return places;
    }

    private string? Place(int[] match, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (match[k] >= 0) return $"after:{index.Draft.Provisions[match[k]].Id}";
        }

        for (var k = i + 1; k < match.Length; k++)
        {
            if (match[k] >= 0) return $"before:{index.Draft.Provisions[match[k]].Id}";
        }

        return null;
    }

    /// <summary>The change widened to whole words, where it begins or ends inside one.</summary>
    private static TextEdit Whole(string text, TextEdit edit)
    {
        var (start, end) = (edit.Start, edit.End);
        var (lead, trail) = (edit.NewText.Length > 0 ? edit.NewText[0] : ' ', edit.NewText.Length > 0 ? edit.NewText[^1] : ' ');
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && (char.IsLetterOrDigit(lead) || (start == edit.Start && start < end && char.IsLetterOrDigit(text[start])) || start < edit.Start)) start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && (char.IsLetterOrDigit(trail) || (end == edit.End && end > edit.Start && char.IsLetterOrDigit(text[end - 1])) || end > edit.End)) end++;
        return new TextEdit(start, end - start, text[start..edit.Start] + edit.NewText + text[edit.End..end]);
    }

    private static Revision? Who(CopyParagraph paragraph) =>
        paragraph.Sources.SelectMany(s => s.Runs).Select(r => r.Deleted).FirstOrDefault(d => d is not null) ?? paragraph.Sources.Select(s => s.MarkDeleted).FirstOrDefault(m => m is not null);

    private static Locus Source(Document document, CopyParagraph paragraph) =>
        new(document.Name, paragraph.Sources[0].Page, paragraph.View.Positions[0], 0, 0, paragraph.Sources[0].Text(View.All));

    private static Locus By(Locus source, Revision? revision) => revision is null ? source : source with { Author = revision.Author, Date = revision.Date };
}
