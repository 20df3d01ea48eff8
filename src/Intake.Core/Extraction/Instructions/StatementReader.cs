using System.Collections.Immutable;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions.Evidence;
using Intake.Extraction.Places;
using Intake.Extraction.Zones;
using Intake.Reading;

namespace Intake.Extraction.Instructions;

/// <summary>Reads text that speaks about the draft, paragraph by paragraph: a mail's body, a letter, a comment in the margin.</summary>
internal sealed class StatementReader
{
    private const int MostTokens = 5_000; // of a paragraph: verbs, references, quotations; some forty pages of instructions have so many

    private readonly DraftIndex index;
    private readonly CopyMatcher copies;
    private readonly CopyStatements written;
    private readonly SubmissionBuilder builder;
    private readonly ReferenceReader references;
    private readonly Tokenizer tokenizer;
    private readonly WordReferences wordReferences;
    private readonly SentenceReader reader;
    private readonly Subject subject = new();
    private readonly CurrentAndProposed shown;
    private readonly EvidenceReader evidence;
    private readonly ArticleRedraft articles;
    private Sentence? pending;
    private bool ownListNumbers;

    /// <summary>Makes a reader for one mail.</summary>
    public StatementReader(DraftIndex index, CopyMatcher copies, SubmissionBuilder builder, Func<string, ImmutableArray<string>> ownersIn)
    {
        this.index = index;
        this.copies = copies;
        this.builder = builder;
        references = new ReferenceReader(index);
        tokenizer = new Tokenizer(references);
        written = new CopyStatements(index, copies, references, tokenizer);
        wordReferences = new WordReferences(index);
        shown = new CurrentAndProposed(index, copies);
        evidence = new EvidenceReader(index, copies);
        articles = new ArticleRedraft(index);
        reader = new SentenceReader(index, builder, subject, shown, evidence, new PositionReader(ownersIn));
        Signs = new TextSigns(index, copies, references, tokenizer);
    }

    /// <summary>What a text is, before anything is recorded of it.</summary>
    public TextSigns Signs { get; }

    /// <summary>Reads provisions that are written out, by the legend it is given.</summary>
    public CopyStatements Copies => written;

    /// <summary>Forgets the part before, and learns from all paragraphs of this one what its own list numbers mean.</summary>
    public void Prepare(IReadOnlyList<string> paragraphs)
    {
        subject.Drop();
        (references.Container, reader.LastProposals, pending) = ("", [], null);
        shown.Forget();
        articles.Close();
        ownListNumbers = Signs.OwnListNumbers(paragraphs);
    }

    /// <summary>The sender quotes a paragraph of the draft and speaks about it below.</summary>
    public bool Quotes(string text)
    {
        var lead = references.Leading(text);
        var named = lead?.References is [{ Id: { } id }, ..] ? index.Draft.IndexOf(id) : -1;
        var rest = lead is null ? text : text[lead.End..];
        if (copies.Find(rest, named) is not { } found) return false;
        SpeakOf([new ProvisionReference(index.Draft.Provisions[found].Id, index.Draft.Provisions[found].Id)]);
        return true;
    }

    /// <summary>Speaks about these provisions from here on, as a comment's anchor or a table's first column says.</summary>
    public void SpeakOf(ImmutableArray<ProvisionReference> provisions) => subject.Announce(provisions);

    /// <summary>Whose proposals, quoted below, a text says that the sender supports; null when it says nothing of the kind.</summary>
    public string? Endorses(string text) =>
        Endorsement.Announced(text) && !Signs.Names(text) && reader.Owners(text) is { IsEmpty: false } owners ? string.Join("; ", owners) : null;

    /// <summary>Takes a paragraph of a mail quoted below for what the sender supports.</summary>
    public void Endorse(string text, string owner, Locus source)
    {
        foreach (var id in Signs.AskedAbout(text)) builder.Record(source, LedgerDisposition.Proposal, builder.Add(new Drafted(id, Operation.Support, source) { Supports = owner, Rationale = source.Quote }));
    }

    /// <summary>Speaks about no provision in particular from here on.</summary>
    public void SpeakOfNothing() => subject.Drop();

    /// <summary>The title of a section sorts what follows; that of an article or clause says what is spoken of.</summary>
    private LedgerDisposition Heading(string text)
    {
        SpeakOfNothing();
        if (Signs.Titled(text) is { } id) SpeakOf([new ProvisionReference(id, id)]);
        return LedgerDisposition.DraftText;
    }

    /// <summary>Records an instruction that the form of a table gives without words.</summary>
    public void Propose(Instruction instruction, Locus source)
    {
        var found = new List<int>();
        reader.Resolve(instruction, source, found);
        builder.Record(source, LedgerDisposition.Proposal, found);
    }

    /// <summary>Reads one paragraph of the sender's own words and records what became of it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="source">Where it stands.</param>
    public LedgerDisposition Read(Paragraph paragraph, Locus source)
    {
        var text = paragraph.Text();
        if (text.Length > MostTokens && tokenizer.Split(text).Sum(s => s.Tokens.Length) > MostTokens)
        {
            builder.Note(Findings.ParagraphTooDense(source, MostTokens));
            builder.Record(source, LedgerDisposition.NeedsAttention);
            return LedgerDisposition.NeedsAttention;
        }

        var found = new List<int>();
        var before = builder.Noted.Count;
        var disposition = ReadText(paragraph, text, source, found);
        if (found.Count > 0) disposition = LedgerDisposition.Proposal;
        else if (disposition == LedgerDisposition.Proposal || builder.Noted.Count > before) disposition = LedgerDisposition.NeedsAttention;
        else if (disposition == LedgerDisposition.General && (Letterheads.Is(text) || LegendReader.IsAll(paragraph))) disposition = LedgerDisposition.Courtesy;
        builder.Record(source, disposition, disposition == LedgerDisposition.Rationale ? reader.LastProposals : found);
        if (found.Count > 0) reader.LastProposals = found;
        return disposition;
    }

    private LedgerDisposition ReadText(Paragraph paragraph, string text, Locus source, List<int> found)
    {
        var lead = ownListNumbers && paragraph.Number is null ? null : references.Leading(text, paragraph.Number?.Accepted ?? "");
        if (lead is { References: var numbers } && (numbers.All(n => n.Id is null && !n.IsNew) || Signs.NamesAnother(text, lead))) lead = null;
        lead ??= SubParagraphLead.Of(text, subject.Provisions, index) ?? Listed(text);
        var start = lead?.End ?? (SentenceForms.ListNumber(text) is { Success: true } own ? own.Length : 0);
        if (pending is { } list && Signs.IsInstruction(text, start))
        {
            SpeakOf([.. list.Tokens.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References)]);
            pending = null;
        }

        if (articles.Read(pending, text, () => Signs.IsInstruction(text, start)) is { IsDefault: false } redraft)
        {
            pending = null;
            foreach (var instruction in redraft) reader.Resolve(instruction, source, found);
            return found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.Rationale;
        }

        if (Signs.IsHeading(text)) return Heading(text);
        if (pending is { } marked && MarkedText.Of(paragraph, written.Legend).IsMarked)
        {
            SpeakOf([.. marked.Tokens.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References)]);
            pending = null;
        }

        if (pending is { } asked && Continue(asked, text[start..], source, found)) return LedgerDisposition.Proposal;
        if (!Tells(text, lead, start) && written.Read(paragraph, text, lead, start, subject.Provisions, source) is { } copy)
        {
            SpeakOf([new ProvisionReference(copy.Provision.Id, copy.Provision.Id)]);
            found.AddRange(copy.Proposals.Select(builder.Add));
            return LedgerDisposition.DraftText;
        }

        if (written.Added(paragraph, subject.Provisions) is { } added) return reader.Shown(new CurrentAndProposed.Reading(added, null), source, found);
        if (shown.Read(text, start, lead, subject.Provisions) is { } said) return reader.Shown(said, source, found);
        if (lead is not null) subject.Is(lead.References);
        else if (SentenceForms.IsGeneral(text)) SpeakOfNothing();
        if (SentenceForms.ContainerOf(text) is { } container) references.Container = container;
        references.Around = subject.Around;
        var sentences = tokenizer.Split(text, start);
        if (sentences.IsEmpty && lead is { References: [{ IsNew: true }] }) pending = tokenizer.Split(text).FirstOrDefault();
        if (sentences.IsEmpty) return pending is null ? LedgerDisposition.Courtesy : LedgerDisposition.Rationale;
        if (TextBlocks.Begins(sentences[0], text) && Block(sentences, text, lead, source, found)) return LedgerDisposition.Proposal;
        if (Emphasized(paragraph, lead, source, found)) return LedgerDisposition.Proposal;
        var disposition = LedgerDisposition.General;
        evidence.Begin();
        foreach (var sentence in sentences)
        {
            if (sentence == sentences[^1] && (text.TrimEnd() is [.., ':' or '：'] || (sentences.Length == 1 && TextBlocks.IsHeading(sentence))) && TextBlocks.CanTake(sentence))
            {
                pending = sentence;
                return LedgerDisposition.Rationale;
            }

            var known = found.Count;
            foreach (var part in PositionReader.Divide(wordReferences.Resolve(Again(sentence, text), text)))
            {
                var read = reader.Read(part, text, lead, source, found);
                if (read is not LedgerDisposition.General) disposition = read;
            }

            if (wordReferences.IsDescribed) found.Skip(known).ToList().ForEach(builder.Doubt);
        }

        if (found.Count == 0) Block(sentences, text, lead, source, found);
        return disposition;
    }

    /// <summary>A provision's number right behind the mark of the sender's own point: <c>b) 40 and 41: …</c>, <c>d) 98, the whole bracket …</c>; null when none stands there.</summary>
    private InstructionToken? Listed(string text)
    {
        if (SentenceForms.ListNumber(text) is not { Success: true } own || own.Length >= text.Length || !char.IsAsciiDigit(text[own.Length])) return null;
        if (references.Listed(text[own.Length..]) is not { } number || number.References.Any(r => r.Id is null)) return null;
        // "5) 4.2.1, NOTE: …" names more than the clause.
        return references.At(text, own.Length) is { } longer && longer.Length > number.Text.Length ? null : number with { Length = own.Length + number.Length };
    }

    /// <summary>Whether an instruction stands behind the number in front, not the provision's words: <c>4: delete and the rest of its words</c>, <c>A.2 - new para after A.2: …</c>.</summary>
    private bool Tells(string text, InstructionToken? lead, int start)
    {
        if (lead?.References is not [{ Id: { } id }] || tokenizer.Split(text, start) is not [var first, ..]) return false;
        var colon = first.Tokens.FirstOrDefault(t => t.Class == TokenClass.Colon)?.Start ?? 0;
        return (first.Tokens.Any(t => t.Class == TokenClass.NewParagraph && t.End <= colon) && TextBlocks.Begins(first, text)) || UnquotedWords.OnlyDeletes(first, text, index.Folded(id));
    }

    /// <summary>The sentence read anew where one before it speaks of another provision: "item a)" is that one's.</summary>
    private Sentence Again(Sentence sentence, string text)
    {
        var before = references.Around;
        references.Around = subject.Around;
        if (references.Around == before) return sentence;
        return tokenizer.Split(text[..(sentence.Start + sentence.Length)], sentence.Start) is [var again] ? again : sentence;
    }

    /// <summary>An instruction that sets its words in bold or the like instead of between quotation marks.</summary>
    private bool Emphasized(Paragraph paragraph, InstructionToken? lead, Locus source, List<int> found)
    {
        if (EmphasizedWords.Quoted(paragraph) is not { } text) return false;
        var sentences = tokenizer.Split(text, lead?.End ?? 0);
        var read = sentences.Select(x => x.Instructions).ToList();
        if (read.Count == 0 || read.Exists(i => i.IsEmpty) || !read.SelectMany(i => i).All(i => UnquotedWords.Fits(i, reader.Places(i)))) return false;
        read.SelectMany(i => i).ToList().ForEach(i => reader.Resolve(i, source, found));
        if (sentences[^1].Tokens.LastOrDefault(t => t.Class == TokenClass.Reference) is { } named) subject.Is(named.References);
        return found.Count > 0;
    }

    /// <summary>An instruction whose text stands behind its colon without quotation marks.</summary>
    private bool Block(ImmutableArray<Sentence> sentences, string text, InstructionToken? lead, Locus source, List<int> found)
    {
        foreach (var instruction in TextBlocks.Read(sentences[0], text, lead)) reader.Resolve(instruction, source with { Quote = text }, found);
        return found.Count > 0;
    }

    private bool Continue(Sentence asked, string text, Locus source, List<int> found)
    {
        pending = null;
        var words = Quotations.Find(text) is [(0, var end)] && end >= text.TrimEnd().Length - 1 ? text.Trim().Trim('"', '“', '”', '„', '«', '»', ' ') : text.Trim();
        foreach (var instruction in TextBlocks.Below(asked, words))
            reader.Resolve(instruction, source with { Quote = text }, found);
        return found.Count > 0;
    }

}
