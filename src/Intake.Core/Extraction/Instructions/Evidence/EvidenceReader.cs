using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>
/// Reads a sentence that no row of the grammar reads, or reads against the draft: which of the quoted words the draft has tells what goes and what comes;
/// of the words around them only hints are needed.
/// </summary>
internal sealed partial class EvidenceReader(DraftIndex index, CopyMatcher copies)
{
    private const int FewestWords = 5;
    private const int MostVerbs = 3; // words of "it should read"
    private (string Words, ProvisionReference About)? offered;
    private (string Part, ImmutableArray<ProvisionReference> About)? part;
    private string? quoted;

    /// <summary>The sentence's instructions; the grammar's where they fit the draft and leave no quotation over.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its paragraph.</param>
    /// <param name="context">The provisions spoken of when the sentence names none.</param>
    /// <param name="read">What the grammar reads.</param>
    public ImmutableArray<Instruction> Weigh(Sentence sentence, string text, ImmutableArray<ProvisionReference> context, ImmutableArray<Instruction> read)
    {
        var spoken = offered;
        offered = null;
        if (spoken is not null && Later(sentence, spoken, text, read) is { } later) return [later];
        // "The end should be "…"" is not the whole.
        if (read is [{ Kind: InstructionKind.ReplaceParagraph, IsLoose: true, Targets.IsEmpty: true }] && string.Concat(Quoteless(sentence)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetter)) > MostVerbs) read = [];
        if (OfPart(sentence, context, read) is { } partial) return [partial];
        if (OfWords(sentence, read) is { } words) return [words];
        if (NewTitle(sentence, context, read) is { } title) return [title];
        if (!sentence.Has(TokenClass.Quote) || IsQuestion(sentence) || Keeps(sentence)) return read;
        sentence = WithoutContrast(sentence, text);
        var quotes = Asked(sentence, text);
        var fits = read.All(i => Fits(i, context)) && !Compares(sentence, text, read) && (quotes != 1 || Cues.Number(sentence.Text) is null);
        if (fits && context.IsEmpty && read is [{ Targets.IsEmpty: true, Throughout: false } nowhere] && WithNumbers(sentence, text).Tokens.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References).ToImmutableArray() is { IsEmpty: false } numbers)
            read = [nowhere with { Targets = numbers }];
        if (fits && !read.IsEmpty && read.Sum(Words) >= quotes) return read;
        var found = Clause.Cut(Unlikened(WithNumbers(sentence, text)), context).SelectMany(c => Read(c, sentence, text)).ToImmutableArray();
        var better = found.Sum(Words) > (fits ? read.Sum(Words) : 0);
        if (!better && read.IsEmpty && Clause.Cut(sentence, context) is [{ Quotes: [var only], Targets: [{ Id: not null } about] }] && Place(only.Text, [about]) is not null) offered = (only.Text, about);
        return better ? found : Stated(sentence, context, read) is { } stated ? [stated] : [.. read.Where(i => !IsPhrase(i, context))];
    }

    /// <summary>The sentence without words that it quotes only to say that they are not meant: <c>delete "a" (not "b")</c>.</summary>
    private static Sentence WithoutContrast(Sentence sentence, string text)
    {
        var contrasted = sentence.Tokens.Where(t => t.Class == TokenClass.Quote && Cues.Contrasts(text[sentence.Start..t.Start])).ToList();
        return contrasted.Count == 0 || contrasted.Count == sentence.Tokens.Count(t => t.Class == TokenClass.Quote) ? sentence : sentence with { Tokens = sentence.Tokens.RemoveAll(contrasted.Contains) };
    }

    private static Sentence Unlikened(Sentence sentence) => AsideReferences.Unlikened(sentence.Tokens, sentence) is var tokens && tokens.Length < sentence.Tokens.Length ? sentence with { Tokens = tokens } : sentence;

    /// <summary>Words in small letters, or without a full stop, cannot be all of a much longer provision: where nothing tells what they are for, a person must.</summary>
    private bool IsPhrase(Instruction instruction, ImmutableArray<ProvisionReference> context) =>
        instruction is { Kind: InstructionKind.ReplaceParagraph, Part: null, New: [var first, .., var last] } && (char.IsLower(first) || char.IsLetterOrDigit(last)) && !Fits(instruction, context)
        && (instruction.Targets.IsEmpty ? context : instruction.Targets).Any(t => t.Id is not null);

    /// <summary>Begins a new paragraph: words quoted in another are not spoken of any more.</summary>
    public void Begin() => (offered, part, quoted) = (null, null, null);

    /// <summary>A deletion of "it", where the paragraph quoted words before that the provision has: <c>the qualifier "a" is in many places; in paragraph 66 it should be dropped</c>.</summary>
    private Instruction? OfWords(Sentence sentence, ImmutableArray<Instruction> read)
    {
        var spoken = quoted;
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        if (quotes.Count > 0) quoted = quotes is [var only] ? only.Text : null;
        return spoken is not null && quotes.Count == 0 && read is [{ Kind: InstructionKind.DeleteParagraph, Targets: [{ Id: { } id }] } whole] && Cues.SpeaksOfIt(sentence.Text) && WordFinder.Contains(index.Folded(id), spoken)
            ? new Instruction(InstructionKind.DeleteWords, whole.Targets) { Old = [spoken], IsLoose = true }
            : null;
    }

    /// <summary>A quotation alone behind the title or a heading is what it should be: <c>Title: "…"</c>.</summary>
    private Instruction? NewTitle(Sentence sentence, ImmutableArray<ProvisionReference> context, ImmutableArray<Instruction> read) =>
        read.IsEmpty && sentence.Tokens.Where(t => t.Class is not (TokenClass.Colon or TokenClass.Reference or TokenClass.Heading)).ToList() is [{ Class: TokenClass.Quote } come] && Quoteless(sentence).Count(char.IsLetterOrDigit) <= 12
        && (sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference)?.References ?? context) is [{ Id: { } id }] about && (id == "title" || id.StartsWith("heading:", StringComparison.Ordinal)) && !WordFinder.Contains(index.Folded(id), come.Text)
            ? new Instruction(InstructionKind.ReplaceParagraph, about) { New = come.Text, IsLoose = true }
            : null;

    /// <summary>A text for the sentence that the one before it speaks of: <c>The last sentence is unclear. It should read: "…"</c>.</summary>
    private Instruction? OfPart(Sentence sentence, ImmutableArray<ProvisionReference> context, ImmutableArray<Instruction> read)
    {
        var spoken = part;
        part = null;
        if (read.IsEmpty && !sentence.Has(TokenClass.Quote) && sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Sentence) is { } named)
            part = (named.Text, sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference)?.References ?? context);
        return spoken is var (words, about) && !sentence.Has(TokenClass.Reference) && read is [{ Kind: InstructionKind.ReplaceParagraph, Part: null, Targets.IsEmpty: true } whole]
            && about is [{ Id: { } id }] && SentencePart.Find(index.Draft.Find(id)!.Text, words) is not null ? whole with { Part = words, Targets = about } : null;
    }

    /// <summary>An exchange of words whose result the sender shows, where more of it differs: <c>Replace "need" by "importance": "… the importance of …"</c>.</summary>
    private Instruction? Stated(Sentence sentence, ImmutableArray<ProvisionReference> context, ImmutableArray<Instruction> read)
    {
        if (read is not [{ Kind: InstructionKind.ReplaceWords, Old: [var old], New: { } come } one] || (one.Targets.IsEmpty ? context : one.Targets) is not [{ Id: { } id }]) return null;
        var shown = sentence.Tokens.LastOrDefault(t => t.Class == TokenClass.Quote)?.Text ?? "";
        var words = Abridged.Trim(shown);
        if (!Abridged.IsAbridged(shown) || Abridged.IsAbridged(words) || words.Length <= come.Length || !words.Contains(come, StringComparison.OrdinalIgnoreCase)) return null;
        if (Rewritten(words, [new ProvisionReference(id, id)]) is not { } there || !there.Contains(old, StringComparison.OrdinalIgnoreCase)) return null;
        return string.Equals(there.Replace(old, come, StringComparison.OrdinalIgnoreCase), words, StringComparison.OrdinalIgnoreCase) ? null : one with { Old = [there], New = words, Occurrence = 0 };
    }

    /// <summary>Whether an instruction takes words for what goes that the sentence only compares with.</summary>
    private static bool Compares(Sentence sentence, string text, ImmutableArray<Instruction> read) =>
        sentence.Tokens.Any(t => t.Class == TokenClass.Quote && read.Any(i => i.Old.Contains(t.Text)) && Cues.LeadsLike(text[sentence.Start..t.Start]));

    /// <summary>A sentence that says what becomes of words that the one before it quotes: <c>"a" is inapt. Suggest "b".</c>, <c>"a" is unclear. Please delete.</c></summary>
    private Instruction? Later(Sentence sentence, (string Words, ProvisionReference About)? spoken, string text, ImmutableArray<Instruction> read)
    {
        if (spoken is not var (words, about) || sentence.Has(TokenClass.Reference)) return null;
        if (read is [{ Kind: InstructionKind.DeleteParagraph, Targets.IsEmpty: true }]) return new Instruction(InstructionKind.DeleteWords, [about]) { Old = [words], IsLoose = true };
        if (read is not ([] or [{ Kind: InstructionKind.ReplaceParagraph, IsLoose: true }]) || sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList() is not [var come] || Place(come.Text, [about]) is not null) return null;
        var before = text[sentence.Start..come.Start];
        return Cues.Changes(before) || Cues.Suggests(before) || sentence.Has(TokenClass.InItsPlace) ? new Instruction(InstructionKind.ReplaceWords, [about]) { Old = [words], New = come.Text, IsLoose = true } : null;
    }

    /// <summary>Whether the words that an instruction says are in the draft are there.</summary>
    private bool Fits(Instruction instruction, ImmutableArray<ProvisionReference> context)
    {
        var targets = (instruction.Targets.IsEmpty ? context : instruction.Targets).Where(t => t.Id is not null).Select(t => index.Folded(t.Id!)).ToList();
        var wanted = instruction.Old.Append(instruction.After).Append(instruction.Before).OfType<string>().ToList();
        if (targets.Count == 0) return wanted.TrueForAll(w => !index.Containing(w).IsEmpty);
        // Words that end the provision cannot be put at its end once more.
        if (instruction.Kind == InstructionKind.Append && instruction.New!.Contains(' ', StringComparison.Ordinal) && targets.Exists(t => WordFinder.Contains(t, instruction.New))) return false;
        if (instruction.Kind == InstructionKind.ReplaceParagraph && wanted.Count == 0)
            return targets.TrueForAll(t => Abridged.IsAbridged(instruction.New!) || 3 * instruction.New!.Length > t.Source.Length);
        return targets.Exists(t => wanted.TrueForAll(w => WordFinder.Find(t, w) is not null || Elision.Find(t, w) is not null));
    }

    /// <summary>How many quotations a sentence has before it gives a reason: what it quotes there is no words to change.</summary>
    private static int Asked(Sentence sentence, string text)
    {
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        var reason = quotes.FindIndex(1, q => Cues.Explains(text[quotes[quotes.IndexOf(q) - 1].End..q.Start]));
        return reason < 0 ? quotes.Count : reason;
    }

    /// <summary>How many quotations an instruction makes use of.</summary>
    private static int Words(Instruction instruction) =>
        instruction.Old.Length + (instruction.New is null ? 0 : 1) + (instruction.After is null ? 0 : 1) + (instruction.Before is null ? 0 : 1) + (instruction.Within is null ? 0 : 1);

    /// <summary>Whether a sentence only asks that the words it quotes stay: what else it says of them says why.</summary>
    private static bool Keeps(Sentence sentence) =>
        sentence.Has(TokenClass.Retain)
        && !sentence.Tokens.Any(t => t.Class is TokenClass.Replace or TokenClass.Insert or TokenClass.Delete or TokenClass.InsteadOf or TokenClass.Substitute or TokenClass.Gone or TokenClass.To or TokenClass.Complete or TokenClass.Not)
        && !Cues.Removes(string.Concat(Quoteless(sentence)));

    /// <summary>The characters of a sentence that stand outside its quotations.</summary>
    private static IEnumerable<char> Quoteless(Sentence sentence) =>
        sentence.Text.Where((_, i) => !sentence.Tokens.Any(t => t.Class == TokenClass.Quote && t.Start - sentence.Start <= i && i < t.End - sentence.Start));

    private static bool IsQuestion(Sentence sentence) =>
        sentence.Text.TrimEnd() is [.., '?' or '？' or '؟'] && !sentence.Tokens.Any(t => t.Class is TokenClass.Replace or TokenClass.Insert or TokenClass.Delete or TokenClass.InsteadOf or TokenClass.Substitute or TokenClass.To) && !Cues.Wonders(sentence.Text);

    private IEnumerable<Instruction> Read(Clause clause, Sentence sentence, string text)
    {
        var targets = clause.Targets.Where(t => t.Id is not null).ToImmutableArray();
        if (targets.IsEmpty && clause.Targets.IsEmpty) targets = ByWords(clause);
        if (NewBehind(clause, text) is { } added) return [added];
        if (targets.IsEmpty) return [];
        if (!sentence.Has(TokenClass.Reference) && Copied(clause, targets) is { } copied) (clause, targets) = (clause with { Targets = [copied] }, [copied]);
        var (quotes, meant) = Quotes(clause, targets, text);
        return Pairs.Read(quotes).Select(i => i with { Targets = meant is not null ? [meant] : clause.Targets.IsEmpty && targets.Length == 1 ? targets : clause.Targets, IsLoose = true });
    }

    /// <summary>The provision that the longest quotation writes anew, where it is none of those spoken of.</summary>
    private ProvisionReference? Copied(Clause clause, ImmutableArray<ProvisionReference> targets)
    {
        if (clause.Quotes.Any(q => Place(q.Text, targets) is not null) || clause.Quotes.MaxBy(q => q.Length) is not { } longest || CopyMatcher.WordsOf(longest.Text).Count < FewestWords) return null;
        return copies.Find(Abridged.Trim(longest.Text), -1) is { } like && targets.All(t => t.Id != index.Draft.Provisions[like].Id) ? new ProvisionReference(index.Draft.Provisions[like].Id, index.Draft.Provisions[like].Id) : null;
    }

    /// <summary>A text of its own behind a provision: <c>straight after 110 we would like to read: "To take …"</c>.</summary>
    private Instruction? NewBehind(Clause clause, string text)
    {
        if (clause.Quotes is not [var quote] || CopyMatcher.WordsOf(quote.Text).Count < FewestWords || !char.IsUpper(quote.Text[0])) return null;
        if (After().Match(text[clause.Start..quote.Start]) is not { Success: true } match || index.Resolve(match.Groups["n"].Value) is not { } behind) return null;
        return copies.Find(quote.Text, index.Draft.IndexOf(behind)) is null
            ? new Instruction(InstructionKind.NewParagraph, []) { New = quote.Text, Destination = [new ProvisionReference(behind, behind)] }
            : null;
    }

    /// <summary>The one provision that has the longest quotation that stands anywhere.</summary>
    private ImmutableArray<ProvisionReference> ByWords(Clause clause)
    {
        // One word without a number says too little.
        foreach (var quote in clause.Quotes.Where(q => q.Text.Contains(' ', StringComparison.Ordinal)).OrderByDescending(q => q.Length))
        {
            if (index.Containing(quote.Text).Where(IsParagraph).ToList() is [var only]) return [new ProvisionReference(index.Draft.Provisions[only].Id, index.Draft.Provisions[only].Id)];
        }

        // A quotation long enough to be a provision written anew is known by its likeness.
        return clause.Quotes.MaxBy(q => q.Length) is { } longest && CopyMatcher.WordsOf(longest.Text).Count >= FewestWords && copies.Find(Abridged.Trim(longest.Text), -1) is { } like
            ? [new ProvisionReference(index.Draft.Provisions[like].Id, index.Draft.Provisions[like].Id)]
            : [];
    }

    /// <summary>The one provision that a sentence names by a bare number, with words of it, or by quoting enough of it; empty when it does neither: <c>could "as appropriate" in 12 be kept?</c></summary>
    public ImmutableArray<ProvisionReference> Spoken(Sentence sentence, string text) =>
        sentence.Has(TokenClass.Quote) && WithNumbers(sentence, text).Tokens.Where(t => t.Class == TokenClass.Reference).ToList() is [var only] && BareNumbers.IsPlace(text, only.Start) ? only.References
        : Clause.Cut(sentence, []) is [{ Targets.IsEmpty: true } clause] && clause.Quotes.Any(q => CopyMatcher.WordsOf(q.Text).Count >= FewestWords) ? ByWords(clause) : [];

    /// <summary>The quotations with their places, and the provision that the first of them only identifies.</summary>
    private (ImmutableArray<Quoted> Quotes, ProvisionReference? Meant) Quotes(Clause clause, ImmutableArray<ProvisionReference> targets, string text)
    {
        var quotes = ImmutableArray.CreateBuilder<Quoted>(clause.Quotes.Length);
        for (var i = 0; i < clause.Quotes.Length; i++)
        {
            var quote = clause.Quotes[i];
            if (Cues.LeadsLike(text[(i == 0 ? clause.Start : Math.Min(clause.Quotes[i - 1].End, quote.Start))..quote.Start])) continue;
            var from = i == 0 ? clause.Start : clause.Quotes[i - 1].End;
            var to = i + 1 < clause.Quotes.Length ? clause.Quotes[i + 1].Start : clause.End;
            quotes.Add(new Quoted(quote.Text, Place(quote.Text, targets), text[Math.Min(from, quote.Start)..quote.Start], text[quote.End..Math.Max(to, quote.End)]) { Rewrites = Rewritten(quote.Text, targets), IsRearranged = targets is [{ Id: { } id }] && RearrangedWords.Find(index.Folded(id), quote.Text) is not null, There = There(quote.Text, targets) });
        }

        ProvisionReference? named = null;
        // A long quotation that only says which provision is meant is none of the words to change.
        if (quotes.Count > 1 && quotes[0].Words.Count(c => c == ' ') >= FewestWords && Identified(quotes[0].Words) is { } meant)
        {
            named = meant;
            quotes.RemoveAt(0);
            for (var i = 0; i < quotes.Count; i++) quotes[i] = quotes[i] with { Place = Place(quotes[i].Words, [meant]) };
        }

        // Words of another provision than the one named: its number is wrong, and the words lead to it.
        if (!quotes.Any(q => q.IsInDraft) && ByWords(clause) is [{ } other])
        {
            for (var i = 0; i < quotes.Count; i++) quotes[i] = quotes[i] with { Place = Place(quotes[i].Words, [other]) };
        }

        return (quotes.ToImmutable(), named);
    }

    [GeneratedRegex(@"(?<n>\d{1,3})\W+(?:\w+\s+){0,2}(?:be\s+)?followed\s+by\s+(?:one|a|an|another|the)\b|\b(?:after|behind|following|below)\s+(?:paragraph|para\.?|numeral|OP|PP|§)?\s*(?<n>\d{1,3})\b(?!\s*(?:,|and)\s*(?:delete|replace))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    private string? There(string words, ImmutableArray<ProvisionReference> targets) =>
        targets is [{ Id: { } id }] && WordFinder.FindFolded(index.Folded(id), words) is { Span: var span } ? index.Folded(id).Source.Substring(span.Start, span.Length) : null;

    private Span? Place(string words, ImmutableArray<ProvisionReference> targets) =>
        targets.Select(t => WordFinder.FindFolded(index.Folded(t.Id!), words)).FirstOrDefault(p => p is not null)?.Span;

    private bool IsParagraph(int provision) => index.Draft.Provisions[provision].Kind == ProvisionKind.Paragraph;

    /// <summary>The one provision that begins with the words.</summary>
    private ProvisionReference? Identified(string words)
    {
        var folded = FoldedText.Of(Abridged.Trim(words)).TrimEnd('.', ',');
        return index.Draft.Provisions.Where((p, i) => IsParagraph(i) && index.Folded(i).Folded.StartsWith(folded, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? new ProvisionReference(only.Id, only.Id) : null;
    }

    private string? Rewritten(string words, ImmutableArray<ProvisionReference> targets)
    {
        if (targets is not [{ Id: { } id }]) return null;
        var text = index.Folded(id);
        return (RearrangedWords.Find(text, words) ?? RewrittenWords.Find(text, words)) is { } span ? text.Source.Substring(span.Start, span.Length) : null;
    }

    /// <summary>The sentence with bare numbers taken as references where the provision of that number has quoted words of the sentence.</summary>
    private Sentence WithNumbers(Sentence sentence, string text)
    {
        var named = sentence.Tokens.Where(t => t.Class == TokenClass.Reference).ToList();
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        var found = BareNumbers.In(sentence, text).Where(n => named.TrueForAll(t => n.Start >= t.End || n.Start + n.Length <= t.Start) && (named.Count == 0 || BareNumbers.IsPlace(text, n.Start))).Select(n => (n.Start, n.Length, Id: index.Resolve(n.Number)))
            .Where(n => n.Id is not null && quotes.Exists(q => WordFinder.Contains(index.Folded(n.Id), q.Text)))
            .Select(n => new InstructionToken(TokenClass.Reference, n.Start, n.Length, n.Id!) { References = [new ProvisionReference(n.Id!, n.Id)] });
        return sentence with { Tokens = [.. sentence.Tokens.Concat(found).OrderBy(t => t.Start)] };
    }
}
