using Intake.Drafts;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads the paragraphs of a copy that are no provision: new ones, remarks, furniture, and what the sender says around them.</summary>
internal sealed class NewParagraphs(SubmissionBuilder builder)
{
    private const int ShortestNew = 12;

    /// <summary>Reads one paragraph and records it.</summary>
    /// <param name="reading">The copy.</param>
    /// <param name="i">The paragraph.</param>
    /// <param name="moves">Tracked moves of the copy.</param>
    /// <param name="furniture">What pages print besides the text.</param>
    /// <returns>Whether the paragraph was accounted for; what is not is read as the sender's own words.</returns>
    public bool Read(CopyReading reading, int i, TrackedMoves moves, CopyFurniture furniture)
    {
        var paragraph = reading.Copy[i];
        var source = reading.Source(i);
        var text = Spaces.Collapse(paragraph.Marked?.Text ?? paragraph.Accepted);
        if (text.Length == 0 || paragraph.IsNumberOnly || (!paragraph.IsRevised && furniture.Is(text)))
        {
            builder.Record(source, LedgerDisposition.DraftText);
            return true;
        }

        // What explains the marks stands in front of the copy and is no part of it.
        if (!paragraph.IsRevised && !LegendReader.Read(paragraph.Sources).IsEmpty) return false;
        if (moves.Arrives(paragraph))
        {
            builder.Record(source, LedgerDisposition.Proposal);
            return true;
        }

        if (reading.Match.PartOf[i] is >= 0 and var whole && (reading.Version == Version.Other || !reading.Parts(whole).IsEmpty))
        {
            // The proposal of the provision takes its parts along.
            builder.Record(source, LedgerDisposition.DraftText);
            return true;
        }

        var inserted = paragraph.Runs.FirstOrDefault(r => r.Inserted is not null && r.Deleted is null)?.Inserted;
        if (Remarks.In(text) is { } remark && reading.Match.Before(i) >= 0) return Remark(reading, i, remark, WordChanges.By(source, inserted));
        if (inserted is null && Remarks.IsSpeech(text)) return false;
        if (reading.Version == Version.Other && paragraph.Text.Length > 0) return OfAnotherVersion(paragraph, source);
        return New(reading, i, text, source, inserted);
    }

    private bool New(CopyReading reading, int i, string text, Locus source, Revision? inserted)
    {
        var paragraph = reading.Copy[i];
        // What stands before all of the draft is what the sender says of the copy, even where it shows the signs it uses.
        var isMarked = inserted is not null || (paragraph.Marked is not null && (reading.Match.Before(i) >= 0 || paragraph.Number.Length > 0));
        var isAmong = reading.Match.Before(i) >= 0 && (reading.Match.After(i) >= 0 || paragraph.Number.Length > 0);
        if (reading.Place(i) is not { } place || (!isMarked && (!isAmong || (text.Length < ShortestNew && paragraph.Number.Length == 0)))) return false;
        var words = CopyParagraphs.Unnumbered(text);
        if (words.Length == 0) return false;
        var proposal = builder.Add(new Drafted(place, Operation.InsertParagraph, WordChanges.By(source, inserted))
        {
            Text = words,
            New = words,
            Certainty = isMarked ? Certainty.Certain : reading.Unmarked(Certainty.Probable),
        });
        if (!isMarked) reading.Silent.Add(proposal);
        builder.Record(source, LedgerDisposition.Proposal, proposal);
        return true;
    }

    /// <summary>A remark is the reason of what is proposed for the provision before it, else a comment on that provision.</summary>
    private bool Remark(CopyReading reading, int i, string remark, Locus source)
    {
        var before = reading.Draft.Provisions[reading.Match.Before(i)].Id;
        var about = Enumerable.Range(0, builder.Count)
            .Where(n => builder.Drafted[n] is var d && d.Source.Part == reading.Document.Name && (d.Provision == before || d.Provision == $"after:{before}")).ToList();
        foreach (var proposal in about) builder.Explain(proposal, remark);
        if (about.Count > 0) builder.Record(source, LedgerDisposition.Rationale, about);
        else builder.Record(source, LedgerDisposition.Proposal, builder.Add(new Drafted(before, Operation.Comment, source) { Rationale = remark, Certainty = Certainty.Probable }));
        return true;
    }

    private bool OfAnotherVersion(CopyParagraph paragraph, Locus source)
    {
        builder.Record(source, paragraph.IsRevised ? LedgerDisposition.NeedsAttention : LedgerDisposition.DraftText);
        if (paragraph.IsRevised) builder.Note(Findings.MarkedElsewhere(source));
        return true;
    }
}
