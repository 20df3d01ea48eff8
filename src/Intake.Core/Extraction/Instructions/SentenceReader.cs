using System.Collections.Immutable;
using Intake.Extraction.Instructions.Evidence;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads one sentence of a text that speaks about the draft: an instruction, a position, a reason or a remark.</summary>
internal sealed class SentenceReader(DraftIndex index, SubmissionBuilder builder, Subject subject, CurrentAndProposed shown, EvidenceReader evidence, PositionReader positions)
{
    private readonly InstructionResolver resolver = new(index);
    private readonly Figures figures = new(index);
    private ImmutableArray<Instruction> asked = [];
    private Drafted? taken;

    /// <summary>The proposals of the paragraph before, which a reason may belong to.</summary>
    public List<int> LastProposals { get; set; } = [];

    /// <summary>The delegations, other than the sender, that a text names.</summary>
    public ImmutableArray<string> Owners(string text) => positions.Owners(text);

    public LedgerDisposition Read(Sentence sentence, string text, InstructionToken? lead, Locus source, List<int> found)
    {
        var place = source with { Start = sentence.Start, Length = sentence.Length, Quote = sentence.Text };
        var named = sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference && t.References.Any(r => r.Id is not null || r.IsNew));
        if (Reports(sentence))
        {
            if (named is not null) subject.Is(named.References);
            return LedgerDisposition.General;
        }

        var about = (named ?? lead)?.References ?? (subject.IsAnnounced ? subject.Provisions : []);
        if (SentenceForms.Repeats(sentence) ? Repeat(about, place, found) : SentenceForms.Assents(sentence) && Assent(about, sentence, place, found))
        {
            subject.Is(about);
            return LedgerDisposition.Proposal;
        }

        if (sentence.Has(TokenClass.Withdraw) || SentenceForms.Denies(sentence)) return Remark(sentence, named, lead, place, found);
        if (SentenceForms.IsLegend(sentence) || SentenceForms.Excludes(sentence)) return LedgerDisposition.Rationale;
        if (SentenceForms.IsReason(sentence) && Explain(sentence, found)) return LedgerDisposition.Rationale;
        if (sentence.Has(TokenClass.Renumber) && sentence.Instructions.IsEmpty) return LedgerDisposition.Courtesy;
        if (shown.Read(sentence, named?.References ?? subject.Provisions) is { } worded)
        {
            if (named is not null) subject.Turn(named.References);
            return Shown(worded, place, found);
        }

        if (sentence.Tokens.LastOrDefault() is { Class: TokenClass.Reference } right && SentenceForms.CorrectsPlace(sentence))
        {
            subject.Announce(right.References);
            return LedgerDisposition.Rationale;
        }

        var isGoverned = positions.Governs(sentence);
        var instructions = isGoverned ? [] : EarlierWords.Read(sentence, text, Places) is { } again ? [again] : evidence.Weigh(sentence, text, subject.Provisions, UnquotedWords.Instructions(sentence, text, Places));
        if (!isGoverned && (instructions.IsEmpty || sentence.Has(TokenClass.Quote)) && figures.Read(sentence, text, subject.Provisions) is { } figure) instructions = [.. instructions, figure];
        if (!instructions.IsEmpty)
        {
            foreach (var instruction in instructions) Resolve(instruction, place, found);
            (asked, taken) = (instructions, null);
            if (named is not null && !(subject.IsAnnounced && SentenceForms.IsBullet(text))) subject.Is(named.References);
            return LedgerDisposition.Proposal;
        }

        if (named is not null && SentenceForms.WordsOutside(sentence) <= 4 && sentence.Tokens.All(t => t.Class is TokenClass.Reference or TokenClass.Colon or TokenClass.And or TokenClass.Paragraph or TokenClass.NewParagraph or TokenClass.Sentence))
        {
            subject.Announce(named.References);
            return LedgerDisposition.Rationale;
        }

        // A position goes beside what the same paragraph only remarks.
        var onlyRemarks = found.TrueForAll(f => builder.Drafted[f].Operation == Operation.Comment);
        var bare = named is null ? BareNumbers.Leading(sentence, text, index) : [];
        if (named is null && lead is null && bare.IsEmpty && sentence.Tokens.Any(t => PositionReader.IsStance(t.Class))) bare = evidence.Spoken(sentence, text);
        var stances = !bare.IsEmpty ? positions.Read(sentence, text, bare, place) : positions.Read(sentence, text, named is null && (lead is not null || onlyRemarks) ? subject.Provisions : [], place);
        if (!stances.IsEmpty && onlyRemarks | named is not null | !bare.IsEmpty)
        {
            found.AddRange(stances.Select(builder.Add));
            (asked, taken) = ([], stances[^1]);
            if (named is not null) subject.Is(named.References);
            else if (!bare.IsEmpty) subject.Is(bare);
            return LedgerDisposition.Proposal;
        }

        if (Explain(sentence, found)) return LedgerDisposition.Rationale;
        return Remark(sentence, named, lead, place, found);
    }

    /// <summary>What was asked for or said last, for these provisions too, where it can be: their words are there.</summary>
    private bool Repeat(ImmutableArray<ProvisionReference> about, Locus place, List<int> found)
    {
        var known = about.Where(a => a.Id is not null).ToImmutableArray();
        var before = found.Count;
        foreach (var instruction in asked.Select(a => a with { Targets = known }).Where(a => a.Kind == InstructionKind.DeleteParagraph || (IsRepeatable(a.Kind) && UnquotedWords.Fits(a, Places(a))))) Resolve(instruction, place, found);
        if (taken is not null) found.AddRange(known.Select(a => builder.Add(taken with { Provision = a.Id!, Source = place, Rationale = place.Quote })));
        return found.Count > before;
    }

    private bool Assent(ImmutableArray<ProvisionReference> about, Sentence sentence, Locus place, List<int> found)
    {
        foreach (var one in about.Where(a => a.Id is not null)) found.Add(builder.Add(taken = new Drafted(one.Id!, Operation.Support, place) { Rationale = sentence.Text }));
        asked = [];
        return found.Count > 0;
    }

    private static bool IsRepeatable(InstructionKind kind) =>
        kind is not (InstructionKind.NewParagraph or InstructionKind.ReplaceParagraph or InstructionKind.Move or InstructionKind.Merge or InstructionKind.Swap or InstructionKind.Split);

    /// <summary>A sentence about a provision that asks for no words: a comment.</summary>
    private LedgerDisposition Remark(Sentence sentence, InstructionToken? named, InstructionToken? lead, Locus place, List<int> found)
    {
        if (SentenceForms.Announces(sentence) && !sentence.Has(TokenClass.Withdraw) && sentence.Tokens.All(t => PositionReader.IsStance(t.Class) is false)) return LedgerDisposition.Courtesy;
        var about = named?.References ?? lead?.References ?? ((subject.IsAnnounced && sentence.Words > 3) || sentence.Has(TokenClass.Wish) ? subject.Provisions : []);
        foreach (var provision in about.Where(a => a.Id is not null))
            found.Add(builder.Add(new Drafted(provision.Id!, Operation.Comment, place) { Rationale = sentence.Text, Certainty = SentenceForms.AsksForChange(sentence) ? Certainty.Doubtful : Certainty.Probable }));
        if (named is not null) subject.Turn(named.References);
        if (found.Count == 0 && positions.OnTheWhole(sentence) is { } stance)
            found.Add(builder.Add(new Drafted("general", stance, place) { Rationale = sentence.Text, Certainty = Certainty.Probable }));
        return found.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.General;
    }

    public IEnumerable<FoldedText> Places(Instruction instruction) =>
        (instruction.Targets.IsEmpty ? subject.Provisions : instruction.Targets).Where(t => t.Id is not null).Select(t => index.Folded(t.Id!));

    public void Resolve(Instruction instruction, Locus place, List<int> found)
    {
        var resolution = resolver.Resolve(instruction, subject.Provisions, place);
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
        var about = found.Count > 0 ? found : SentenceForms.IsReason(sentence) ? LastProposals : [];
        if (about.Count == 0 || (SentenceForms.Leads(sentence) && !SentenceForms.IsReason(sentence))) return false;
        foreach (var proposal in about) builder.Explain(proposal, SentenceForms.Reason(sentence));
        return true;
    }

    /// <summary>Words shown as they are now, or as the sender would have them.</summary>
    public LedgerDisposition Shown(CurrentAndProposed.Reading said, Locus source, List<int> found)
    {
        if (said.Context is { } about) subject.Announce([about]);
        if (said.Instruction is not { } instruction) return LedgerDisposition.DraftText;
        Resolve(instruction, source, found);
        return LedgerDisposition.Proposal;
    }

    /// <summary>Whether a sentence reports what another delegation asked for.</summary>
    private bool Reports(Sentence sentence) =>
        SentenceForms.ReportsOthers(sentence) || SentenceForms.ReportsDone(sentence) || SentenceForms.IsAboutOwnComments(sentence) || SentenceForms.Reported(sentence) is { } who && !positions.Owners(who).IsEmpty;
}
