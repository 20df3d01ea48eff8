using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions;

/// <summary>Reads positions: support, oppose, retain, reserve.</summary>
/// <param name="ownersIn">Official names of the delegations that a stretch of text names.</param>
internal sealed partial class PositionReader(Func<string, ImmutableArray<string>> ownersIn)
{
    /// <summary>Whether the sentence takes a position on an operation instead of asking for it: "supports the deletion of paragraph 39".</summary>
    public bool Governs(Sentence sentence) =>
        (!sentence.Has(TokenClass.Quote) && Governing().IsMatch(sentence.Letters))
        || (OfAnother().IsMatch(sentence.Letters) && !ownersIn(sentence.Text).IsEmpty);

    /// <summary>
    /// The sentence, or its two halves where the second only takes a position: "supports the words "a" in 5, and cannot agree to the deletion of 6" asks for no deletion.
    /// </summary>
    public static ImmutableArray<Sentence> Divide(Sentence sentence)
    {
        var quote = sentence.Letters.LastIndexOf(TokenLetters.Of(TokenClass.Quote));
        if (quote >= 0 && But(sentence) is { } but) return [Part(sentence, 0, but), Part(sentence, but, sentence.Length)];
        if (quote < 0 || Governing().Match(sentence.Letters, quote + 1) is not { Success: true } match) return [sentence];
        var (stance, behind) = (sentence.Tokens[match.Index], sentence.Tokens[quote].End);
        var at = stance.Start - sentence.Start;
        var joined = sentence.Tokens.Skip(quote + 1).Take(match.Index - quote - 1).Any(t => t.Class is TokenClass.And or TokenClass.Semicolon) || sentence.Text.AsSpan(behind - sentence.Start, stance.Start - behind).ContainsAny(",;،，");
        if (!joined) return [sentence];
        return [Part(sentence, 0, at), Part(sentence, at, sentence.Length)];
    }

    /// <summary>Where a sentence that first takes a position on what it names goes on to ask for words: "could live with 109, but in it "a" should be "b""; null when it does not.</summary>
    private static int? But(Sentence sentence)
    {
        foreach (Match but in Adversative().Matches(sentence.Text))
        {
            var at = sentence.Start + but.Index;
            var (before, behind) = (sentence.Tokens.Where(t => t.End <= at).ToList(), sentence.Tokens.Where(t => t.Start >= at).ToList());
            if (before.Exists(t => IsStance(t.Class)) && before.Exists(t => t.Class == TokenClass.Reference) && behind.Exists(t => t.Class == TokenClass.Quote)
                && before.TrueForAll(t => IsStance(t.Class) || t.Class is TokenClass.Reference or TokenClass.And or TokenClass.Paragraph or TokenClass.For or TokenClass.To or TokenClass.With)) return but.Index;
        }

        return null;
    }

    private static Sentence Part(Sentence sentence, int from, int to)
    {
        var (start, end) = (sentence.Start + from, sentence.Start + to);
        return sentence with { Start = start, Length = to - from, Text = sentence.Text[from..to], Tokens = [.. sentence.Tokens.Where(t => t.Start >= start && t.Start < end)] };
    }

    [GeneratedRegex(@"[,;]\s+(?:but|however|although|though|mais|toutefois|cependant|pero|aunque|sin embargo|но|однако)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adversative();

    /// <summary>What a sentence without a place says of the draft as a whole: a stance, or a comment; null when it speaks of something else or of another's text, thanks, or announces.</summary>
    public Operation? OnTheWhole(Sentence sentence)
    {
        if (sentence.Has(TokenClass.Reference) || sentence.Has(TokenClass.Quote) || Polite().IsMatch(sentence.Text) || CourtesyPhrases.IsAll(sentence.Text)) return null;
        var text = OfText().Match(sentence.Text);
        // "The paper of Chile" is not the draft.
        if (text.Success ? !ownersIn(sentence.Text[text.Index..]).IsEmpty : !sentence.Has(TokenClass.Wish)) return null;
        return text.Success ? sentence.Tokens.Select(Operation).FirstOrDefault(o => o is not null) ?? Extraction.Operation.Comment : Extraction.Operation.Comment;
    }

    /// <summary>The text as such, in six languages.</summary>
    [GeneratedRegex(@"\b(?:the|this|that|our|its|of|whole|current|present|chair['’]s|le|ce|du|el|este|del)\s+(?:\w+\s+)?(?:draft|text|document|outcome(?:\s+document)?|version|paper|projet|texte|document|proyecto|texto|documento)\b|\b(?:проект\w*|текст\w*|документ\w*)\b|(?:المشروع|النص|الوثيقة)|草案|案文|文本|文件", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfText();

    /// <summary>Thanks for the text, and that comments on it are here: nothing is said of it.</summary>
    [GeneratedRegex(@"\b(?:thank\w*|grateful|gratitude|appreciat\w+ (?:the|your|his|her) (?:work|efforts?|opportunity)|(?:has|have) the hono[u]?r|please find|attach\w*|enclos\w*|below|herewith|submit\w*|transmit\w*|the following|as follows|remerci\w+|joint\w*|ci-dessous|agradec\w+|adjunt\w+|a continuación|благодар\w+|прилага\w+|направля\w+)\b|(?:شكر|نشكر|مرفق)|感谢|谢谢|附件", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Polite();

    /// <summary>The delegations, other than the sender, that a text names.</summary>
    public ImmutableArray<string> Owners(string text) => ownersIn(text);

    /// <summary>The positions of a sentence, one for each provision it names; empty when it takes none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">The paragraph it is cut from.</param>
    /// <param name="context">Provisions that the text around speaks of.</param>
    /// <param name="source">Where it stands.</param>
    public ImmutableArray<Drafted> Read(Sentence sentence, string paragraph, ImmutableArray<ProvisionReference> context, Locus source)
    {
        // "Is there an agreed definition?" agrees to nothing; "could it be kept?" asks for that.
        var isQuestion = sentence.Text.TrimEnd() is [.., '?' or '？' or '؟'];
        var stances = sentence.Tokens.Where((t, i) => Operation(t) is not null && !IsReported(sentence, i) && (!isQuestion || t.Class is TokenClass.Retain or TokenClass.Reserve)).ToList();
        if (stances.Count == 0) return [];
        // To join the statement of a group is no position on what the mail spoke of before.
        if (!sentence.Has(TokenClass.Reference) && Statement().IsMatch(sentence.Text)) context = [];
        var references = sentence.Tokens.Where(t => t.Class == TokenClass.Reference).ToList();
        var end = sentence.Start + sentence.Length;
        if (references.Count == 0)
        {
            var owner = Owner(paragraph[stances[0].End..end]);
            return [.. context.Where(c => c.Id is not null).Select(c => Make(c.Id!, Operation(stances[0])!.Value, owner, sentence, source))];
        }

        var positions = ImmutableArray.CreateBuilder<Drafted>();
        var from = sentence.Start;
        foreach (var reference in references)
        {
            var stance = stances.LastOrDefault(s => s.Start < reference.Start) ?? stances[0];
            var to = reference == references[^1] ? end : reference.Start;
            var owner = Owner(paragraph[Math.Min(to, Math.Max(from, stance.Start < reference.Start ? stance.End : from))..to]);
            foreach (var r in reference.References.Where(r => r.Id is not null || r.IsNew))
                positions.Add(Make(r.Id ?? StructureInstructions.PlaceOf(r), Operation(stance)!.Value, owner, sentence, source));
            from = reference.End;
        }

        return positions.ToImmutable();
    }

    /// <summary>"Is supported by Sweden" is somebody else's stance.</summary>
    private static bool IsReported(Sentence sentence, int i) =>
        i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1] is { Class: TokenClass.With, Text: "by" } by && by.Start - sentence.Tokens[i].End <= 1;

    /// <summary>Whether a word takes a position.</summary>
    public static bool IsStance(TokenClass token) => token is TokenClass.Support or TokenClass.Oppose or TokenClass.Retain or TokenClass.Reserve;

    private static Operation? Operation(InstructionToken token) => token.Class switch
    {
        TokenClass.Support => Extraction.Operation.Support,
        TokenClass.Oppose => Extraction.Operation.Oppose,
        TokenClass.Retain => Extraction.Operation.Retain,
        TokenClass.Reserve => Extraction.Operation.Reserve,
        _ => null,
    };

    /// <summary>Whose proposal the text speaks of; null when it speaks of no proposal.</summary>
    private string? Owner(string text)
    {
        if (!Proposal().IsMatch(text)) return null;
        var names = ownersIn(text);
        return names.IsEmpty ? null : string.Join("; ", names);
    }

    private static Drafted Make(string id, Operation operation, string? owner, Sentence sentence, Locus source) =>
        new(id, operation, source) { Supports = owner, Rationale = sentence.Text };

    [GeneratedRegex(@"\b(?:statements?|interventions?|déclarations?|declaraci(?:ón|ones)|заявлени\w+|выступлени\w+)\s+(?:(?:to be |already )?(?:made|delivered|submitted|given|by|on behalf|of|prononcée?s?|faites?|formulada?s?|du|de|des|del?|au nom|en nombre|от имени|сделанн\w+|групп\w+)\b)|(?:بيان|بيانات)\s|的发言", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"[+\-][&tpyQX]*[DIRVMLG](?![a-zA-Z]*q)", RegexOptions.CultureInvariant)]
    private static partial Regex Governing();

    /// <summary>A stance on a proposal, whose words follow: "supports Japan's proposal to replace …".</summary>
    [GeneratedRegex(@"^[^qDIRSVMLU]*[+\-][^qDIRSVMLU&;]*X[^&;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"propos|amendment|suggest|\bideas?\b|deletion|insertion|addition|wording of|edits? of|enmienda|propuesta|предложен|поправк|اقتراح|提案", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();
}
