using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions;
using Intake.Extraction.Tables;
using Intake.Extraction.Zones;
using Intake.Reading;

namespace Intake.Extraction;

/// <summary>Reads one part of a mail after another and gives every paragraph its place in the ledger.</summary>
internal sealed partial class PartReader(ExtractionContext context, SubmissionBuilder builder, StatementReader statements, ImmutableArray<string> recipients, ReceiptText? receipt)
{
    private readonly CopyReader copies = new(context.Index, context.Copies, builder);
    private bool forwarded;
    private (string Owner, Locus Source)? endorsed;
    private Legend legend = Legend.None;

    /// <summary>Whether an attachment could not be read, so that a person must.</summary>
    public bool HasUnreadAttachment { get; private set; }

    /// <summary>Reads the subject line, where it asks for something.</summary>
    public void Subject(string subject)
    {
        (forwarded, endorsed) = (Forward().IsMatch(subject), null);
        var text = Reply().Replace(subject, "").Trim();
        statements.Prepare([text]);
        if (Reply().IsMatch(subject) || !statements.Signs.Asks(text)) return;
        statements.Read(new Paragraph { Position = 1, Runs = [new TextRun(text)] }, new Locus("subject", null, 1, 0, 0, text));
    }

    /// <summary>Reads a part.</summary>
    /// <returns>The zone of each of its paragraphs.</returns>
    public ImmutableArray<Zone> Read(Document document, bool isBody)
    {
        foreach (var finding in document.Findings) builder.Note(finding);
        if (!document.PicturePages.IsEmpty) builder.Note(Findings.NotRecognized(new Locus(document.Name), document.PicturePages));
        if (document.IsRecognized) builder.CapCertainty(document.Name);
        if (document.Paragraphs.IsEmpty)
        {
            if (!isBody || document.Findings.Any(f => f.Severity == Severity.Error)) Unread(document, isBody);
            return [];
        }

        var texts = document.Paragraphs.Select(p => p.Text()).ToList();
        statements.Prepare(texts);
        var own = LegendReader.Read(document.Paragraphs, context.Index.IsUnchanged);
        if (isBody) legend = own;
        statements.Copies.Legend = own.With(legend);
        var done = copies.Read(document, own);
        if (done is not null) return Copy(document, done, isBody);
        new CommentTables(context.Index, statements, builder).Read(document);
        statements.SpeakOfNothing();
        var zones = WithoutReceipt(texts, MailZones.Find(document.Paragraphs, t => statements.Signs.Asks(t) || statements.Signs.Copies(t), statements.Signs.Names, IsOurs, forwarded));
        for (var i = 0; i < zones.Length; i++)
        {
            if (!Explains(document, document.Paragraphs[i])) Paragraph(document, i, zones);
        }

        return zones;
    }

    /// <summary>Takes note of a part that is not the sender's: what another wrote, or what we did.</summary>
    /// <returns>The zone of each of its paragraphs.</returns>
    public ImmutableArray<Zone> Quote(Document document)
    {
        foreach (var paragraph in document.Paragraphs) builder.Record(Source(document, paragraph), LedgerDisposition.Quoted);
        return [.. document.Paragraphs.Select(_ => Zone.Quoted)];
    }

    /// <summary>What repeats the receipt that the mail answers is not the sender's, also where no mark says so.</summary>
    private ImmutableArray<Zone> WithoutReceipt(IReadOnlyList<string> texts, ImmutableArray<Zone> zones) => receipt?.Quoted(texts, zones) ?? zones;

    private bool IsOurs(string line) => recipients.Any(r => r.Length > 0 && line.Contains(r, StringComparison.OrdinalIgnoreCase));

    private void Unread(Document document, bool isBody)
    {
        if (isBody) return;
        HasUnreadAttachment = true;
        builder.Record(new Locus(document.Name), LedgerDisposition.NeedsAttention);
        if (document.Findings.IsEmpty) builder.Note(Findings.NoText(new Locus(document.Name)));
    }

    /// <summary>What an edited copy holds besides the draft: comments in the margin, notes, covering words.</summary>
    private ImmutableArray<Zone> Copy(Document document, Dictionary<int, string> done, bool isBody)
    {
        // What the copy took is no greeting and no signature, and nothing before it belongs to what stands behind it.
        ImmutableArray<Zone> zones = isBody
            ? MailZones.Find([.. document.Paragraphs.Select(p => builder.IsRecorded(document.Name, p.Position) ? p with { Runs = [] } : p)], t => t.Length == 0 || statements.Signs.Asks(t) || statements.Signs.Copies(t), statements.Signs.Names, IsOurs, forwarded)
            : [.. document.Paragraphs.Select(_ => Zone.Own)];
        zones = WithoutReceipt([.. document.Paragraphs.Select(p => p.Text())], zones);
        foreach (var annotation in document.Annotations) Comment(document, annotation, done);
        for (var i = 0; i < zones.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            if (!builder.IsRecorded(document.Name, paragraph.Position)) Around(document, paragraph, zones[i]);
        }

        return [.. document.Paragraphs.Select((p, i) => done.GetValueOrDefault(p.Position, "").Length > 0 || p.Kind is ParagraphKind.Comment or ParagraphKind.Margin ? Zone.Quoted : zones[i])];
    }

    /// <summary>What the sender writes around a copy.</summary>
    private void Around(Document document, Paragraph paragraph, Zone zone)
    {
        var source = Source(document, paragraph);
        if (paragraph.Kind is ParagraphKind.Margin or ParagraphKind.Note && !paragraph.IsRevised) builder.Record(source, LedgerDisposition.DraftText);
        else if (zone is Zone.Quoted) builder.Record(source, LedgerDisposition.Quoted);
        else if (statements.Signs.Asks(paragraph.Text())) statements.Read(paragraph, source);
        else if (zone is Zone.Courtesy or Zone.Signature or Zone.Disclaimer) builder.Record(source, LedgerDisposition.Courtesy);
        else if (paragraph.IsRevised) builder.Record(source, LedgerDisposition.NeedsAttention);
        else builder.Record(source, !paragraph.Text().Any(char.IsLetter) ? LedgerDisposition.DraftText : Letterheads.Is(paragraph.Text()) ? LedgerDisposition.Courtesy : LedgerDisposition.General);
    }

    /// <summary>A comment in the margin: what it asks for, else the reason of the change it stands at, else a remark on the provision.</summary>
    private void Comment(Document document, Annotation annotation, Dictionary<int, string> done)
    {
        var own = document.Paragraphs.Where(p => p.Kind == ParagraphKind.Comment && p.Position >= annotation.Position).TakeWhile((p, i) => p.Position == annotation.Position + i).ToList();
        var provision = annotation.Paragraph is { } at && done.TryGetValue(at, out var id) ? id : "";
        var reference = provision.Length > 0 ? ImmutableArray.Create(new ProvisionReference(provision, provision)) : [];
        foreach (var paragraph in own.Take(Math.Max(1, annotation.Text.Count(c => c == '\n') + 1)))
        {
            var source = Source(document, paragraph) with { Author = annotation.Author, Date = annotation.Date };
            statements.SpeakOf(reference);
            if (provision.Length > 0 && (AnchoredComments.Read(paragraph.Text(), annotation.Anchor, context.Index.Folded(provision), reference[0]) ?? InAnchor(paragraph.Text(), annotation.Anchor, reference[0])) is { } asked)
            {
                statements.Propose(asked, source);
                continue;
            }

            var here = Enumerable.Range(0, builder.Count).Where(i => builder.Drafted[i].Provision == provision && builder.Drafted[i].Source.Part == document.Name).ToList();
            if (provision.Length > 0 && here.Count > 0 && !statements.Signs.Asks(paragraph.Text()))
            {
                foreach (var proposal in here) builder.Explain(proposal, paragraph.Text());
                builder.Record(source, LedgerDisposition.Rationale, here);
                continue;
            }

            if (provision.Length > 0 && !statements.Signs.Understands(paragraph.Text()))
                builder.Record(source, LedgerDisposition.Proposal, builder.Add(new Drafted(provision, Operation.Comment, source) { Rationale = paragraph.Text() }));
            else
                statements.Read(paragraph, source);
        }
    }

    private Instruction? InAnchor(string comment, string anchor, ProvisionReference reference) =>
        statements.Signs.Asked(comment) is [var asked] ? AnchoredComments.Inside(asked, anchor, context.Index.Folded(reference.Id!), reference) : null;

    /// <summary>A comment in the margin of a paragraph that asks for something gives the reason.</summary>
    private bool Explains(Document document, Paragraph paragraph)
    {
        if (paragraph.Kind != ParagraphKind.Comment || statements.Signs.Asks(paragraph.Text())) return false;
        var annotation = document.Annotations.LastOrDefault(a => a.Position <= paragraph.Position);
        var about = Enumerable.Range(0, builder.Count).Where(i => builder.Drafted[i].Source is var s && s.Part == document.Name && s.Paragraph == annotation?.Paragraph).ToList();
        if (annotation is null || about.Count == 0) return false;
        foreach (var proposal in about) builder.Explain(proposal, paragraph.Text());
        builder.Record(Source(document, paragraph) with { Author = annotation.Author, Date = annotation.Date }, LedgerDisposition.Rationale, about);
        return true;
    }

    private void Paragraph(Document document, int i, ImmutableArray<Zone> zones)
    {
        var paragraph = document.Paragraphs[i];
        var source = Source(document, paragraph);
        if (builder.IsRecorded(document.Name, paragraph.Position)) return;
        switch (zones[i])
        {
            case Zone.Own or Zone.Forwarded when i + 1 < document.Paragraphs.Length && ItuMarks.IsMark(paragraph.Text()):
                builder.Record(source, LedgerDisposition.Rationale);
                break;
            case Zone.Own or Zone.Forwarded when i > 0 && ItuMarks.IsMark(document.Paragraphs[i - 1].Text()) && ItuMarks.Read(document.Paragraphs[i - 1].Text(), paragraph.Text(), source, statements, builder):
                break;
            case Zone.Own or Zone.Forwarded:
                statements.Read(paragraph, source);
                if (statements.Endorses(paragraph.Text()) is { } owner) endorsed = (owner, source);
                break;
            case Zone.Quoted:
                if (endorsed is var (whose, where)) statements.Endorse(paragraph.Text(), whose, where);
                if (paragraph.QuoteDepth > 0) statements.Quotes(paragraph.Text());
                builder.Record(source, LedgerDisposition.Quoted);
                break;
            case Zone.Courtesy or Zone.Signature or Zone.Disclaimer:
                builder.Record(source, LedgerDisposition.Courtesy);
                break;
        }
    }

    private static Locus Source(Document document, Paragraph paragraph) => new(document.Name, paragraph.Page, paragraph.Position, 0, 0, paragraph.Text(View.All));

    [GeneratedRegex(@"^\s*(?:fw|fwd|wg|tr|rv|enc|转发)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\s*(?:(?:re|fw|fwd|aw|sv|vs|tr|rv|ref|antw|回复|答复|转发)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reply();
}
