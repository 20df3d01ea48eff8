using System.Collections.Immutable;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions.Evidence;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Instructions;

/// <summary>Reads text that speaks about the draft, paragraph by paragraph: a mail's body, a letter, a comment in the margin.</summary>
internal sealed class StatementReader
{
    private readonly DraftIndex index;
    private readonly CopyMatcher copies;
    private readonly CopyStatements written;
    private readonly SubmissionBuilder builder;
    private readonly ReferenceReader references;
    private readonly Tokenizer tokenizer;
    private readonly WordReferences wordReferences;
    private readonly InstructionResolver resolver;
    private readonly PositionReader positions;
    private readonly CurrentAndProposed shown;
    private readonly EvidenceReader evidence;
    private readonly ArticleRedraft articles;
    private ImmutableArray<ProvisionReference> context = [];
    private List<int> lastProposals = [];
    private Sentence? pending;
    private bool announced;
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
        resolver = new InstructionResolver(index);
        positions = new PositionReader(ownersIn);
        shown = new CurrentAndProposed(index, copies);
        evidence = new EvidenceReader(index, copies);
        articles = new ArticleRedraft(index);
        Signs = new TextSigns(index, copies, references, tokenizer);
    }

    /// <summary>What a text is, before anything is recorded of it.</summary>
    public TextSigns Signs { get; }

    /// <summary>Reads provisions that are written out, by the legend it is given.</summary>
    public CopyStatements Copies => written;

    /// <summary>Forgets the part before, and learns from all paragraphs of this one what its own list numbers mean.</summary>
    public void Prepare(IReadOnlyList<string> paragraphs)
    {
        (context, announced, references.Container, lastProposals, pending) = ([], false, "", [], null);
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
    public void SpeakOf(ImmutableArray<ProvisionReference> provisions) => (context, announced) = (provisions, true);

    /// <summary>Speaks about no provision in particular from here on.</summary>
    public void SpeakOfNothing() => (context, announced) = ([], false);

    private LedgerDisposition Heading()
    {
        SpeakOfNothing();
        return LedgerDisposition.DraftText;
    }

    /// <summary>Records an instruction that the form of a table gives without words.</summary>
    public void Propose(Instruction instruction, Locus source)
    {
        var found = new List<int>();
        Resolve(instruction, source, found);
        builder.Record(source, LedgerDisposition.Proposal, found);
    }

    /// <summary>Reads one paragraph of the sender's own words and records what became of it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="source">Where it stands.</param>
    public LedgerDisposition Read(Paragraph paragraph, Locus source)
    {
        var text = paragraph.Text();
        var found = new List<int>();
        var before = builder.Noted.Count;
        var disposition = ReadText(paragraph, text, source, found);
        if (found.Count > 0) disposition = LedgerDisposition.Proposal;
        else if (disposition == LedgerDisposition.Proposal || builder.Noted.Count > before) disposition = LedgerDisposition.NeedsAttention;
        builder.Record(source, disposition, disposition == LedgerDisposition.Rationale ? lastProposals : found);
        if (found.Count > 0) lastProposals = found;
        return disposition;
    }

    private LedgerDisposition ReadText(Paragraph paragraph, string text, Locus source, List<int> found)
    {
        var lead = ownListNumbers && paragraph.Number is null ? null : references.Leading(text, paragraph.Number?.Accepted ?? "");
        if (lead is { References: var numbers } && (numbers.All(n => n.Id is null && !n.IsNew) || Signs.NamesAnother(text, lead))) lead = null;
        lead ??= SubParagraphLead.Of(text, context, index);
        var start = lead?.End ?? (SentenceForms.ListNumber(text) is { Success: true } own ? own.Length : 0);
        if (pending is { } list && Signs.IsInstruction(text, start))
        {
            SpeakOf([.. list.Tokens.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References)]);
            pending = null;
        }

        if (articles.Read(pending, text) is { IsDefault: false } redraft)
        {
            pending = null;
            foreach (var instruction in redraft) Resolve(instruction, source, found);
            return found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.Rationale;
        }

        if (Signs.IsHeading(text)) return Heading();
        if (pending is { } asked && Continue(asked, text[start..], source, found)) return LedgerDisposition.Proposal;
        if (written.Read(paragraph, text, lead, start, context, source) is { } copy)
        {
            SpeakOf([new ProvisionReference(copy.Provision.Id, copy.Provision.Id)]);
            found.AddRange(copy.Proposals.Select(builder.Add));
            return LedgerDisposition.DraftText;
        }

        if (written.Added(paragraph, context) is { } added) return Shown(new CurrentAndProposed.Reading(added, null), source, found);
        if (shown.Read(text, start, lead, context) is { } said) return Shown(said, source, found);
        if (lead is not null) (context, announced) = (lead.References, false);
        else if (SentenceForms.IsGeneral(text)) SpeakOfNothing();
        if (SentenceForms.ContainerOf(text) is { } container) references.Container = container;
        references.Around = context.LastOrDefault(r => r.Id is not null)?.Id;
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

            var read = ReadSentence(wordReferences.Resolve(Again(sentence, text), text), text, lead, source, found);
            if (read is not LedgerDisposition.General) disposition = read;
        }

        if (found.Count == 0) Block(sentences, text, lead, source, found);
        return disposition;
    }

    /// <summary>The sentence read anew where one before it speaks of another provision: "item a)" is that one's.</summary>
    private Sentence Again(Sentence sentence, string text)
    {
        var around = context.LastOrDefault(r => r.Id is not null)?.Id;
        if (around == references.Around) return sentence;
        references.Around = around;
        return tokenizer.Split(text[..(sentence.Start + sentence.Length)], sentence.Start) is [var again] ? again : sentence;
    }

    /// <summary>An instruction that sets its words in bold or the like instead of between quotation marks.</summary>
    private bool Emphasized(Paragraph paragraph, InstructionToken? lead, Locus source, List<int> found)
    {
        if (EmphasizedWords.Quoted(paragraph) is not { } text) return false;
        var sentences = tokenizer.Split(text, lead?.End ?? 0);
        var read = sentences.Select(s => s.Instructions).ToList();
        if (read.Count == 0 || read.Exists(i => i.IsEmpty) || !read.SelectMany(i => i).All(i => UnquotedWords.Fits(i, Places(i)))) return false;
        read.SelectMany(i => i).ToList().ForEach(i => Resolve(i, source, found));
        if (sentences[^1].Tokens.LastOrDefault(t => t.Class == TokenClass.Reference) is { } named) (context, announced) = (named.References, false);
        return found.Count > 0;
    }

    /// <summary>Words shown as they are now, or as the sender would have them.</summary>
    private LedgerDisposition Shown(CurrentAndProposed.Reading said, Locus source, List<int> found)
    {
        if (said.Context is { } about) SpeakOf([about]);
        if (said.Instruction is not { } instruction) return LedgerDisposition.DraftText;
        Resolve(instruction, source, found);
        return LedgerDisposition.Proposal;
    }

    private LedgerDisposition ReadSentence(Sentence sentence, string text, InstructionToken? lead, Locus source, List<int> found)
    {
        var place = source with { Start = sentence.Start, Length = sentence.Length, Quote = sentence.Text };
        var named = sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference && t.References.Any(r => r.Id is not null || r.IsNew));
        if (Reports(sentence))
        {
            if (named is not null) (context, announced) = (named.References, false);
            return LedgerDisposition.General;
        }

        if (sentence.Has(TokenClass.Withdraw) || SentenceForms.Denies(sentence)) return Remark(sentence, named, lead, place, found);
        if (SentenceForms.IsLegend(sentence)) return LedgerDisposition.Rationale;
        if (SentenceForms.IsReason(sentence) && Explain(sentence, found)) return LedgerDisposition.Rationale;
        if (sentence.Has(TokenClass.Renumber) && sentence.Instructions.IsEmpty) return LedgerDisposition.Courtesy;
        if (shown.Read(sentence, named?.References ?? context) is { } worded)
        {
            if (named is not null) context = named.References;
            return Shown(worded, place, found);
        }

        var instructions = positions.Governs(sentence) ? [] : evidence.Weigh(sentence, text, context, UnquotedWords.Instructions(sentence, text, Places));
        if (!instructions.IsEmpty)
        {
            foreach (var instruction in instructions) Resolve(instruction, place, found);
            if (named is not null && !(announced && SentenceForms.IsBullet(text))) (context, announced) = (named.References, false);
            return LedgerDisposition.Proposal;
        }

        if (named is not null && SentenceForms.WordsOutside(sentence) <= 4 && sentence.Tokens.All(t => t.Class is TokenClass.Reference or TokenClass.Colon or TokenClass.And or TokenClass.Paragraph or TokenClass.NewParagraph or TokenClass.Sentence))
        {
            SpeakOf(named.References);
            return LedgerDisposition.Rationale;
        }

        var taken = positions.Read(sentence, text, named is null && (lead is not null || found.Count == 0) ? context : [], place);
        if (!taken.IsEmpty && found.Count == 0 | named is not null)
        {
            found.AddRange(taken.Select(builder.Add));
            if (named is not null) (context, announced) = (named.References, false);
            return LedgerDisposition.Proposal;
        }

        if (Explain(sentence, found)) return LedgerDisposition.Rationale;
        return Remark(sentence, named, lead, place, found);
    }

    /// <summary>A sentence about a provision that asks for no words: a comment.</summary>
    private LedgerDisposition Remark(Sentence sentence, InstructionToken? named, InstructionToken? lead, Locus place, List<int> found)
    {
        if (SentenceForms.Announces(sentence) && sentence.Tokens.All(t => PositionReader.IsStance(t.Class) is false)) return LedgerDisposition.Courtesy;
        var about = named?.References ?? lead?.References ?? ((announced && sentence.Words > 3) || sentence.Has(TokenClass.Wish) ? context : []);
        foreach (var provision in about.Where(a => a.Id is not null))
            found.Add(builder.Add(new Drafted(provision.Id!, Operation.Comment, place) { Rationale = sentence.Text, Certainty = SentenceForms.AsksForChange(sentence) ? Certainty.Doubtful : Certainty.Probable }));
        if (named is not null) context = named.References;
        return found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.General;
    }

    private IEnumerable<FoldedText> Places(Instruction instruction) =>
        (instruction.Targets.IsEmpty ? context : instruction.Targets).Where(t => t.Id is not null).Select(t => index.Folded(t.Id!));

    private void Resolve(Instruction instruction, Locus place, List<int> found)
    {
        var resolution = resolver.Resolve(instruction, context, place);
        foreach (var finding in resolution.Findings) builder.Note(finding);
        foreach (var proposal in resolution.Proposals)
        {
            var fallback = instruction.Kind == InstructionKind.ReplaceParagraph && SentenceForms.IsFallback(place.Quote);
            found.Add(builder.Add(fallback ? proposal with { Certainty = Certainty.Probable, Rationale = place.Quote } : proposal));
        }
    }

    /// <summary>A reason belongs to the proposals of its own paragraph, else to those of the paragraph before.</summary>
    private bool Explain(Sentence sentence, List<int> found)
    {
        var about = found.Count > 0 ? found : SentenceForms.IsReason(sentence) ? lastProposals : [];
        if (about.Count == 0 || (SentenceForms.Leads(sentence) && !SentenceForms.IsReason(sentence))) return false;
        foreach (var proposal in about) builder.Explain(proposal, SentenceForms.Reason(sentence));
        return true;
    }

    /// <summary>An instruction whose text stands behind its colon without quotation marks.</summary>
    private bool Block(ImmutableArray<Sentence> sentences, string text, InstructionToken? lead, Locus source, List<int> found)
    {
        foreach (var instruction in TextBlocks.Read(sentences[0], text, lead)) Resolve(instruction, source with { Quote = text }, found);
        return found.Count > 0;
    }

    private bool Continue(Sentence asked, string text, Locus source, List<int> found)
    {
        pending = null;
        var words = Quotations.Find(text) is [(0, var end)] && end >= text.TrimEnd().Length - 1 ? text.Trim().Trim('"', '“', '”', '«', '»', ' ') : Unquoted.Of(text);
        foreach (var instruction in TextBlocks.Below(asked, words))
            Resolve(instruction, source with { Quote = text }, found);
        return found.Count > 0;
    }

    /// <summary>Whether a sentence reports what another delegation asked for.</summary>
    private bool Reports(Sentence sentence) =>
        SentenceForms.ReportsOthers(sentence) || SentenceForms.Reported(sentence) is { } who && !positions.Owners(who).IsEmpty;
}
