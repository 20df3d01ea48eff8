using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Drafts.Numbering;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Reads an edited copy of the draft, or of a part of it: tracked, marked by hand, edited silently, or all of these.</summary>
internal sealed class CopyReader(DraftIndex index, CopyMatcher matcher, SubmissionBuilder builder)
{
    private const double CopyShare = 0.5;
    private const int FewestMatches = 3;
    private const int FewestLines = 5;
    private const int FewestUnchanged = 2;
    private const double SideBySide = 0.4;
    private readonly Alignment alignment = new(index, matcher);
    private readonly ProvisionChanges changes = new(index, builder);
    private readonly NewParagraphs added = new(builder);

    /// <summary>Reads a document if it is a copy of the draft or of a part of it.</summary>
    /// <returns>For every paragraph accounted for the id of its provision, empty for one that no provision matches; null when the document is not a copy.</returns>
    /// <param name="document">The part.</param>
    /// <param name="legend">What the sender says of marks in it.</param>
    public Dictionary<int, string>? Read(Document document, Legend legend)
    {
        if (document.Format is FileFormat.Text && !HasUnchanged(document)) return null;
        var copy = BrokenHeadings.Join(index.Draft, CopyParagraphs.Of(document, legend, index.Draft));
        var match = alignment.Match(copy);
        if (!IsCopy(document, copy, match)) return null;
        var (version, differing, compared) = VersionCheck.Of(index.Draft, copy, legend, match);
        var reading = new CopyReading(index.Draft, document, copy, legend, match, version);
        if (version != Version.This) builder.Note(Findings.AnotherVersion(new Locus(document.Name), differing, compared, version == Version.Unsure));
        var done = Paragraphs(reading);
        Missing(reading);
        if (reading.Silent.Count > 0) builder.Note(Findings.ChangedSilently(new Locus(document.Name), reading.Silent.Distinct().Count(), document.Paragraphs.Any(p => p.IsRevised)));
        return done;
    }

    /// <summary>Whether some paragraphs of a text are the draft's word for word: no letter that asks for changes is compared further.</summary>
    private bool HasUnchanged(Document document) =>
        document.Paragraphs.Where(p => p.QuoteDepth == 0).Select(p => p.Text()).Where(t => index.Being(FoldedText.Of(t[NumberMarks.At(t).Select(m => m.Length).FirstOrDefault()..])).Count > 0).Take(FewestUnchanged).Count() == FewestUnchanged;

    private Dictionary<int, string> Paragraphs(CopyReading reading)
    {
        var moves = new TrackedMoves(reading);
        var furniture = new CopyFurniture(index.Draft, reading.Copy.Where((_, i) => !reading.Match.IsKnown(i)).Select(c => c.View.Text));
        var done = new Dictionary<int, string>();
        for (var i = 0; i < reading.Copy.Length; i++)
        {
            var at = Math.Max(reading.Match.Of[i], reading.Match.Elsewhere[i]);
            if (at >= 0) changes.Read(reading, i, at, moves);
            else if (!added.Read(reading, i, moves, furniture)) continue;
            foreach (var position in reading.Copy[i].View.Positions) done[position] = at >= 0 ? index.Draft.Provisions[at].Id : "";
        }

        for (var i = 0; i < reading.Copy.Length; i++)
        {
            if (reading.Match.Of[i] < 0 && moves.ProposalAt(reading.Copy[i]) is { } proposal) builder.Record(reading.Source(i), LedgerDisposition.Proposal, proposal);
        }

        return done;
    }

    /// <summary>Provisions that a copy leaves out: taken out without tracking, or a question.</summary>
    private void Missing(CopyReading reading)
    {
        if (reading.Version == Version.Other) return;
        var asked = new List<string>();
        foreach (var (at, certainty) in Coverage.Absences(reading))
        {
            var provision = index.Draft.Provisions[at];
            if (provision.Id == "title" || Captions.Label(provision.Text) is not null) continue;
            if (certainty is not { } sure)
            {
                asked.Add(provision.Id);
                continue;
            }

            var source = reading.Source(Array.FindLastIndex(reading.Match.Of, m => m >= 0 && m < at));
            reading.Silent.Add(builder.Add(new Drafted(provision.Id, Operation.DeleteParagraph, source) { Text = "", Old = provision.Text, Certainty = reading.Unmarked(sure) }));
            builder.Record(source, LedgerDisposition.Proposal, reading.Silent[^1]);
            if (sure == Certainty.Doubtful) asked.Add(provision.Id);
        }

        if (asked.Count > 0) builder.Note(Findings.PerhapsLeftOut(new Locus(reading.Document.Name), asked));
    }

    /// <summary>Whether most of a document is the draft's. Plain text must have a stretch of it, since a letter may quote paragraphs one by one.</summary>
    private static bool IsCopy(Document document, ImmutableArray<CopyParagraph> copy, Correspondence match)
    {
        var written = Enumerable.Range(0, copy.Length).Where(i => copy[i].Text.Length > 0 && Remarks.In(copy[i].Text) is null).ToList();
        var matched = written.Where(match.IsKnown).ToList();
        if (matched.Count < FewestMatches || matched.Count < CopyShare * written.Count || IsSideBySide(copy, match)) return false;
        if (document.Format is not FileFormat.Text) return true;
        var following = matched.Count(i => match.Of[i] >= 0 && match.After(i) == match.Of[i] + 1);
        return matched.Count >= FewestLines && 2 * following >= matched.Count;
    }

    /// <summary>Whether a table shows provisions beside another wording of them: each row then stands for itself.</summary>
    private static bool IsSideBySide(ImmutableArray<CopyParagraph> copy, Correspondence match)
    {
        var rows = Enumerable.Range(0, copy.Length).Where(i => copy[i].View.Last.Cell is not null && copy[i].Text.Length > 0)
            .GroupBy(i => (copy[i].View.Last.Cell!.Table, copy[i].View.Last.Cell!.Row))
            .Where(r => r.Any(match.IsKnown)).ToList();
        var twice = rows.Count(r => r.Any(i => match.IsKnown(i) && r.Any(k => copy[k].View.Last.Cell!.Column != copy[i].View.Last.Cell!.Column
            && CopyMatcher.Likeness(CopyMatcher.WordsOf(copy[i].Text), CopyMatcher.WordsOf(copy[k].Text)) >= SideBySide)));
        return twice > 0 && 2 * twice >= rows.Count;
    }
}
