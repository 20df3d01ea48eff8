using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Drafts.Numbering;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads what became of one provision in a copy: changed, taken out, moved, split, joined to its neighbour, or nothing.</summary>
internal sealed class ProvisionChanges(DraftIndex index, SubmissionBuilder builder)
{
    private readonly WordChanges words = new(index, builder);

    /// <summary>Reads the paragraph of a provision and records it.</summary>
    /// <param name="reading">The copy.</param>
    /// <param name="i">The paragraph.</param>
    /// <param name="at">Its provision.</param>
    /// <param name="moves">Tracked moves of the copy.</param>
    public void Read(CopyReading reading, int i, int at, TrackedMoves moves)
    {
        var (paragraph, provision) = (reading.Copy[i], index.Draft.Provisions[at]);
        var found = new List<int>();
        var isWhole = reading.Match.Elsewhere[i] < 0 && !reading.Match.Joined.ContainsValue(i) && !HasParts(reading, i, at);
        if (isWhole && paragraph.Marked is null && !paragraph.IsRevised && paragraph.Text == provision.Text)
        {
            Record(paragraph, reading.Source(i) with { Quote = provision.Text }, found);
            return;
        }

        if (paragraph.Sources.Length > 1) paragraph = TrackedPieces.WithoutNumbers(OwnPart(reading, paragraph, provision));
        var source = Source(reading, paragraph);
        var accepted = paragraph.Accepted;
        if (moves.Away(paragraph) is { } away && accepted.Trim().Length == 0)
            found.Add(moves.Add(away, new Drafted(provision.Id, Operation.Move, WordChanges.By(source, away)) { Old = provision.Text }, builder));
        else if (paragraph.Text.Length > 0 && IsGone(paragraph, accepted))
            found.Add(builder.Add(new Drafted(provision.Id, Operation.DeleteParagraph, WordChanges.By(source, Who(paragraph))) { Text = "", Old = provision.Text }));
        else
            Stays(reading, i, at, paragraph, source, found);

        // Most paragraphs of most copies are the draft's: one text serves for all of them.
        if (source.Quote == provision.Text) source = source with { Quote = provision.Text };
        Record(paragraph, source, found);
        if (reading.Match.Undecided.TryGetValue(i, out var twin) && found.Count > 0)
        {
            foreach (var proposal in found) builder.Doubt(proposal, Certainty.Doubtful);
            builder.Note(Findings.FitsTwo(source, provision.Id, index.Draft.Provisions[twin].Id));
        }
    }

    private void Stays(CopyReading reading, int i, int at, CopyParagraph paragraph, Locus source, List<int> found)
    {
        var provision = index.Draft.Provisions[at];
        Displaced(reading, i, at, source, found);
        if (SilentParts(reading, at, source, found) || Joined(reading, i, at, paragraph, source, found)) return;
        words.Read(reading, paragraph, provision, source, found);
        TrackedParts(paragraph, provision, source, found);
        TrackedJoint(reading, i, provision, source, found);
    }

    private void Displaced(CopyReading reading, int i, int at, Locus source, List<int> found)
    {
        if (reading.Match.Elsewhere[i] < 0 || reading.Version == Version.Other || !Displacements.IsMove(reading.Match, i, index.Draft.Provisions.Length) || reading.Place(i) is not { } place) return;
        var provision = index.Draft.Provisions[at];
        found.Add(builder.Add(new Drafted(provision.Id, Operation.Move, source) { Old = provision.Text, Destination = place, Certainty = reading.Unmarked(Certainty.Probable) }));
        reading.Silent.Add(found[^1]);
    }

    /// <summary>A provision that stands in two paragraphs, without tracking.</summary>
    private bool SilentParts(CopyReading reading, int at, Locus source, List<int> found)
    {
        var parts = reading.Parts(at);
        if (parts.IsEmpty) return false;
        var provision = index.Draft.Provisions[at];
        var texts = parts.Select(k => reading.Copy[k].Text).ToList();
        var certainty = reading.Unmarked(Certainty.Probable);
        var split = new List<int> { builder.Add(new Drafted(provision.Id, Operation.Split, source) { Text = string.Join('\n', texts), Old = provision.Text, Certainty = certainty }) };
        var together = string.Join(' ', texts);
        // A capital or full stop where the text was cut belongs to the cut.
        if (!CopyMatcher.SequenceOf(together).SequenceEqual(CopyMatcher.SequenceOf(provision.Text))) split.AddRange(Redraft.Compare(provision, together, certainty, source).Select(builder.Add));
        foreach (var part in parts) builder.Record(reading.Source(part), LedgerDisposition.Proposal, split);
        reading.Silent.AddRange(split);
        found.AddRange(split);
        return true;
    }

    /// <summary>A provision that stands in one paragraph with its neighbour, without tracking; the proposal is the earlier one's.</summary>
    private bool Joined(CopyReading reading, int i, int at, CopyParagraph paragraph, Locus source, List<int> found)
    {
        if (reading.Version == Version.Other) return false;
        var all = reading.Match.Joined.Where(j => j.Value == i).Select(j => j.Key).Append(at).Order().Select(p => index.Draft.Provisions[p]).ToList();
        if (all.Count < 2) return false;
        var text = paragraph.Marked is null && !paragraph.IsRevised ? paragraph.Text : Words(paragraph, paragraph.Marked?.Text ?? Spaces.Collapse(paragraph.Accepted));
        foreach (var other in all.Skip(1))
            found.Add(builder.Add(new Drafted(all[0].Id, Operation.Merge, source) { Destination = other.Id, Text = text, Certainty = reading.Unmarked(Certainty.Probable) }));
        reading.Silent.AddRange(found);
        return true;
    }

    /// <summary>A provision that an inserted paragraph mark cuts in two (ECMA-376-1:2016 §17.13.5.20).</summary>
    private void TrackedParts(CopyParagraph paragraph, Provision provision, Locus source, List<int> found)
    {
        if (paragraph.Sources.Length < 2) return;
        var parts = paragraph.Sources.Select(s => Spaces.Collapse(s.Text())).Where(t => t.Length > 0).ToList();
        if (parts.Count < 2) return;
        parts[0] = Words(paragraph, parts[0]);
        var who = paragraph.Sources.Select(s => s.MarkInserted).FirstOrDefault(m => m is not null);
        found.Add(builder.Add(new Drafted(provision.Id, Operation.Split, WordChanges.By(source, who)) { Text = string.Join('\n', parts.Select((p, n) => n == 0 ? p : CopyParagraphs.Unnumbered(p))), Old = provision.Text }));
    }

    /// <summary>A provision that a deleted paragraph mark joins to the next (ECMA-376-1:2016 §17.13.5.15).</summary>
    private void TrackedJoint(CopyReading reading, int i, Provision provision, Locus source, List<int> found)
    {
        if (reading.Copy[i].Sources[^1].MarkDeleted is not { } who || reading.Copy[i].Accepted.Trim().Length == 0) return;
        var text = reading.Copy[i].Accepted;
        for (var k = i + 1; k < reading.Copy.Length; k++)
        {
            var (next, more) = (reading.Copy[k], reading.Copy[k].Accepted);
            text += next.Shift > 0 && NumberMarks.At(more) is [{ } mark, ..] ? more[mark.Length..] : more;
            if (more.Trim().Length > 0 && reading.Match.Of[k] is >= 0 and var other)
            {
                var whole = Spaces.Collapse(text);
                found.Add(builder.Add(new Drafted(provision.Id, Operation.Merge, WordChanges.By(source, who)) { Destination = index.Draft.Provisions[other].Id, Text = Words(reading.Copy[i], whole) }));
            }

            if (next.Sources[^1].MarkDeleted is null) return;
        }
    }

    /// <summary>
    /// Without the paragraphs that an inserted paragraph mark makes of inserted words alone: rejecting the mark joins them to the provision, accepting it makes
    /// them paragraphs of their own (ECMA-376-1:2016 §17.13.5.20).
    /// </summary>
    private CopyParagraph OwnPart(CopyReading reading, CopyParagraph paragraph, Provision provision)
    {
        var own = paragraph.Sources.Where(s => s.Runs.Any(r => r.Inserted is null && r.Text.Trim().Length > 0)).ToImmutableArray();
        if (own.IsEmpty || own.Length == paragraph.Sources.Length) return paragraph;
        var first = paragraph.Sources.IndexOf(own[0]);
        for (var i = 0; i < paragraph.Sources.Length; i++)
        {
            var text = CopyParagraphs.Unnumbered(Spaces.Collapse(paragraph.Sources[i].Text()));
            if (own.Contains(paragraph.Sources[i]) || text.Length == 0) continue;
            var source = new Locus(reading.Document.Name, null, paragraph.Sources[i].Position, 0, 0, paragraph.Sources[i].Text(View.All));
            if (Remarks.In(text) is not null) continue;
            var at = index.Draft.IndexOf(provision.Id);
            var place = i > first ? $"after:{provision.Id}" : at > 0 ? $"after:{index.Draft.Provisions[at - 1].Id}" : $"before:{provision.Id}";
            var who = paragraph.Sources[i].Runs.FirstOrDefault(r => r.Inserted is not null && r.Deleted is null)?.Inserted;
            builder.Record(source, LedgerDisposition.Proposal, builder.Add(new Drafted(place, Operation.InsertParagraph, WordChanges.By(source, who)) { Text = text, New = text }));
        }

        return paragraph with { Sources = own, View = paragraph.View with { Positions = [.. own.Select(o => o.Position)] } };
    }

    /// <summary>A text of a paragraph without the number typed in front of it.</summary>
    private static string Words(CopyParagraph paragraph, string text)
    {
        var typed = paragraph.Shift > 0 ? Spaces.Collapse(paragraph.View.Text[..paragraph.Shift]) : "";
        return typed.Length == 0 ? text : text.StartsWith(typed, StringComparison.Ordinal) ? text[typed.Length..].TrimStart() : CopyParagraphs.Unnumbered(text);
    }

    private static bool HasParts(CopyReading reading, int i, int at) => reading.Match.Of[i] == at && Array.IndexOf(reading.Match.PartOf, at) >= 0;

    private static bool IsGone(CopyParagraph paragraph, string accepted) =>
        paragraph.Marked is { } marked ? LeadingNumber.Strip(marked.Text + " ").Trim(' ', '.', ';').Length == 0 : LeadingNumber.Strip(accepted + " ").Trim().Length == 0;

    private void Record(CopyParagraph paragraph, Locus source, List<int> found)
    {
        foreach (var position in paragraph.View.Positions)
            builder.Record(source with { Paragraph = position }, found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.DraftText, found);
    }

    private static Locus Source(CopyReading reading, CopyParagraph paragraph) =>
        new(reading.Document.Name, paragraph.Sources[0].Page, paragraph.View.Positions[0], 0, 0, paragraph.Sources[0].Text(View.All));

    private static Revision? Who(CopyParagraph paragraph) =>
        paragraph.Runs.Select(r => r.Deleted).FirstOrDefault(d => d is not null) ?? paragraph.Sources.Select(s => s.MarkDeleted).FirstOrDefault(m => m is not null);
}
