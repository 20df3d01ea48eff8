using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions.Evidence;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Tells what a text is by its words alone: an instruction, a copy, a redraft, a reference.</summary>
internal sealed partial class TextSigns(DraftIndex index, CopyMatcher copies, ReferenceReader references, Tokenizer tokenizer)
{
    private const int ShortestCopy = 60;
    private const int LongestHeading = 200;
    private const double LeastLikeness = 0.35;
    private static readonly Sign[] Meaningful = [.. Signs.All.Where(s => s.Means is not null)];

    /// <summary>Whether a text asks for something or takes a position on a provision.</summary>
    public bool Asks(string text) =>
        tokenizer.Split(text).Any(s => s.Instructions.Any(i => i.Kind != InstructionKind.DeleteParagraph || !i.Targets.IsEmpty || s.Words <= 3)
            || TextBlocks.CanTake(s)
            || QuotesDraft(s, text)
            || (s.Has(TokenClass.Reference) && s.Words <= 4)
            || (s.Has(TokenClass.Reference) && s.Tokens.Any(t => t.Class is TokenClass.Support or TokenClass.Oppose or TokenClass.Retain or TokenClass.Reserve or TokenClass.Delete)))
        || (references.Leading(text)?.References is [{ Id: not null } or { IsNew: true }, ..] && CopyMatcher.WordsOf(text).Count >= 3 && text.TrimStart('*', '-', '–', '•', '»', ' ') is ['(' or '[' or (>= '0' and <= '9'), ..]);

    /// <summary>Whether a sentence quotes words of a provision that it names, or a provision's text whole or nearly.</summary>
    private bool QuotesDraft(Sentence sentence, string text)
    {
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).Select(t => t.Text).ToList();
        if (quotes.Count == 0) return false;
        var named = sentence.Tokens.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References).Select(r => r.Id)
            .Concat(BareNumbers.In(sentence, text).Select(n => index.Resolve(n.Number))).OfType<string>();
        return named.Any(id => quotes.Exists(q => WordFinder.Contains(index.Folded(id), q))) || quotes.Exists(q => q.Length > ShortestCopy && copies.Find(Abridged.Trim(q), -1) is not null);
    }

    /// <summary>Whether a line only repeats a heading of the draft, as a sender does who sorts comments by section.</summary>
    public bool IsHeading(string text) => text.Length < LongestHeading && index.Being(FoldedText.Of(text.Trim().TrimEnd(':'))).Any(i => index.Draft.Provisions[i].Kind == ProvisionKind.Heading);

    /// <summary>The article or clause whose title a line repeats, where it has words of its own below; null for other lines.</summary>
    public string? Titled(string text) =>
        index.Being(FoldedText.Of(text.Trim().TrimEnd(':'))).Select(i => index.Draft.Provisions[i]).FirstOrDefault(p => p is { Kind: ProvisionKind.Heading, Label.Length: > 0 }) is { } heading
            ? index.Draft.Find(heading.Id["heading:".Length..])?.Id : null;

    /// <summary>Whether a text has marks such as <c>{+b+}</c> in it, or writes out a provision of the draft, changed or not.</summary>
    public bool Copies(string text) =>
        Signs.In(text, Meaningful).Length > 0 || (text.Length > ShortestCopy && copies.Find(text[(references.Leading(text)?.End ?? 0)..], -1) is not null);

    /// <summary>The provision that a text writes out, by its words or its number; null when it is none.</summary>
    public string? Shown(string text)
    {
        var lead = references.Leading(text);
        var named = lead?.References is [{ Id: { } id }] ? index.Draft.IndexOf(id) : -1;
        var words = text[(lead?.End ?? 0)..].Trim();
        var at = copies.Find(words, named) ?? (index.Containing(words) is [var only] ? only : null);
        return at is { } found ? index.Draft.Provisions[found].Id : null;
    }

    /// <summary>Characters of the number in front of a text, if it is the provision's; 0 otherwise.</summary>
    public int NumberOf(string text, string id) => references.Leading(text) is { References: [{ Id: { } own }] } lead && own == id ? Math.Min(lead.End, text.Length) : 0;

    /// <summary>The items, notes or paragraphs of a provision that a text names and nothing else: <c>a)</c>, <c>NOTE 2</c>; empty when it says something else.</summary>
    public ImmutableArray<ProvisionReference> Within(string provision, string text)
    {
        references.Around = provision;
        var named = references.At($"in {text.Trim()}", 3);
        references.Around = null;
        return named is not null && named.End >= text.Trim().Length + 2 ? named.References : [];
    }

    /// <summary>Whether the numbers in front of the paragraphs count the sender's own points: they run from 1 without a gap and some points name another paragraph.</summary>
    public bool OwnListNumbers(IReadOnlyList<string> paragraphs)
    {
        var numbered = paragraphs.Select(p => (Text: p, Match: SentenceForms.ListNumber(p))).Where(p => p.Match.Success).ToList();
        var runs = numbered.Count > 1 && numbered.Select((p, i) => p.Match.Groups["n"].Value == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(same => same);
        return runs && numbered.Exists(p => tokenizer.Split(p.Text, p.Match.Length).Any(s => s.Has(TokenClass.Reference) || s.Has(TokenClass.Throughout)) || Thanks().IsMatch(p.Text.AsSpan(p.Match.Length)));
    }

    /// <summary>Thanks at the beginning of a point: no provision of a draft is thanked.</summary>
    [GeneratedRegex(@"^\P{L}*(?:[\p{L}'’-]+\s+){0,4}(?:thanks?|thanking|congratulates?|wish(?:es)? to (?:thank|congratulate|express)|expresses? (?:its|our) (?:appreciation|gratitude)|remerci\w+|félicit\w+|agradec\w+|felicit\w+|благодар\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    /// <summary>Whether a text is another wording of a provision rather than a remark on it.</summary>
    public bool Redrafts(string text, string id) => copies.Likeness(CopyMatcher.WordsOf(text), index.Draft.IndexOf(id)) >= LeastLikeness;

    /// <summary>Whether a text names a provision: such a line may be short, but it is no signature.</summary>
    public bool Names(string text) => tokenizer.Split(text).Any(s => s.Has(TokenClass.Reference));

    /// <summary>Whether a text quotes words and asks for something with them.</summary>
    public bool Instructs(string text) => tokenizer.Split(text).Any(s => s.Has(TokenClass.Quote) && !s.Instructions.IsEmpty);

    /// <summary>The provisions of the draft that a text asks to change or to keep.</summary>
    public IEnumerable<string> AskedAbout(string text) =>
        !Asks(text) ? [] : (references.Leading(text)?.References ?? []).Concat(tokenizer.Split(text).SelectMany(s => s.Tokens).Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References)).Select(r => r.Id).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The instructions of a text whose verb stands elsewhere.</summary>
    public ImmutableArray<Instruction> Completed(string verb, string text) => tokenizer.Split($"{verb} {text}") is [var only] ? only.Instructions : [];

    /// <summary>The instructions of a text that is one sentence; empty for any other.</summary>
    public ImmutableArray<Instruction> Asked(string text) => tokenizer.Split(text) is [var only] ? only.Instructions : [];

    /// <summary>Whether a text asks for something to go without saying what: <c>Too narrow; delete.</c></summary>
    public bool OnlyDeletes(string text) =>
        tokenizer.Split(text).Select(s => s.Instructions).Where(i => !i.IsEmpty).ToList() is [[{ Kind: InstructionKind.DeleteParagraph, Targets.IsEmpty: true }]];

    /// <summary>Whether a sentence of a text asks for words or takes a position, its place taken for known.</summary>
    public bool Understands(string text) =>
        tokenizer.Split(text).Any(s => !s.Instructions.IsEmpty || s.Tokens.Any(t => t.Class is TokenClass.Support or TokenClass.Oppose or TokenClass.Retain or TokenClass.Reserve));

    /// <summary>Whether a paragraph asks for words of its own, so that it is not the text that the one before announced.</summary>
    public bool IsInstruction(string text, int start) =>
        tokenizer.Split(text, start) is [{ Tokens: [{ Class: not TokenClass.Quote }, ..] } first, ..] && first.Has(TokenClass.Quote) && !first.Instructions.IsEmpty;

    /// <summary>Whether a paragraph names a provision of its own right behind the number in front of it, which then only counts points.</summary>
    public bool NamesAnother(string text, InstructionToken lead) =>
        lead.Length > 0 && !lead.References[0].IsNew && tokenizer.Split(text, lead.End) is [{ Tokens: [{ Class: TokenClass.Reference } first, ..] }, ..] && first.Start - lead.End < 12;

    /// <summary>A number behind the letter of the section that holds it: <c>A, 32</c>, <c>Section C / 114</c>; empty where the section does not hold it.</summary>
    private ImmutableArray<ProvisionReference> InSection(string text)
    {
        if (SectionKey().Match(text) is not { Success: true } key) return [];
        var heading = $"heading:{key.Groups["s"].Value.ToUpperInvariant()}";
        var named = references.Leading($"{key.Groups["n"].Value}: ")?.References ?? [];
        return named.All(r => r.Id is { } id && index.Draft.Find(id)?.Section is { } section && (section == heading || section.StartsWith(heading + ".", StringComparison.Ordinal))) ? named : [];
    }

    [GeneratedRegex(@"^\s*(?:(?:section|sect?\.|part|chapter|partie|sección|раздел)\s*)?(?<s>[A-Z]|[IVX]+)(?:\s*[,/–-]\s*|\s+)(?:(?:paragraphs?|paras?\.?|párr\.?|§)\s*)?(?<n>\d{1,3}(?:\s*[-–,&]\s*\d{1,3})*)\s*[.:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionKey();

    /// <summary>The provisions that a text names and nothing else: <c>32</c>, <c>63-64</c>, <c>New 65 bis</c>, <c>OP7(b)</c>; empty when it says something else.</summary>
    public ImmutableArray<ProvisionReference> Reference(string text)
    {
        if (InSection(text) is { IsEmpty: false } inside) return inside;
        var bare = text.TrimEnd('.', ':');
        if (references.Leading($"{bare}: ") is { References: var numbers } lead && lead.Length >= bare.Length && numbers.All(r => r.Id is not null || r.IsNew)) return numbers;
        var named = tokenizer.Split(text).SelectMany(s => s.Tokens).FirstOrDefault(t => t.Class == TokenClass.Reference);
        return named is null ? [] : [.. named.References.Where(r => r.Id is not null || r.IsNew)];
    }
}
