using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Instructions whose new text stands behind their colon, or in the next paragraph, without quotation marks.</summary>
internal static partial class TextBlocks
{
    private const int FewestWords = 4;
    private const int LongestIntroduction = 9;
    private static readonly ImmutableArray<GrammarRow> Taking = [.. Grammar.Rows.Where(r => r.Kind is InstructionKind.NewParagraph or InstructionKind.ReplaceParagraph)];

    /// <summary>Whether a sentence asks for a text that is still to come.</summary>
    public static bool CanTake(Sentence sentence) =>
        sentence.Tokens.Any(t => t.Class is TokenClass.Reference or TokenClass.NewParagraph)
        && MayTake(sentence)
        && With(sentence, sentence.Start + sentence.Length, "…").Instructions is [.., { Kind: InstructionKind.NewParagraph or InstructionKind.ReplaceParagraph }];

    /// <summary>Whether a row of the grammar for whole paragraphs can match with a text behind the sentence, by the kinds of its tokens.</summary>
    private static bool MayTake(Sentence sentence)
    {
        var present = PatternLetters.In(sentence.Letters) | PatternLetters.In([TokenLetters.Of(TokenClass.Quote)]);
        if (sentence.Has(TokenClass.InsteadOf)) present |= PatternLetters.In([TokenLetters.Of(TokenClass.Replace)]);
        var hasNew = sentence.Tokens.Any(t => t.References.Any(r => r.IsNew));
        return Taking.Any(r => (r.Letters.Required & ~present) == 0 && (hasNew || !r.RequiresNew));
    }

    /// <summary>Whether a line only announces a new paragraph, without a stop or colon: <c>New paragraph after paragraph 113</c>.</summary>
    public static bool IsHeading(Sentence sentence) =>
        sentence.Text.TrimEnd() is not [.., '.' or '!' or '?' or ';'] && sentence.Words <= LongestIntroduction
        && sentence.Tokens.Any(t => t.Class == TokenClass.NewParagraph || t.References.Any(r => r.IsNew))
        && sentence.Tokens.All(t => t.Class is TokenClass.NewParagraph or TokenClass.Reference or TokenClass.After or TokenClass.Before or TokenClass.Between or TokenClass.And or TokenClass.Insert or TokenClass.To or TokenClass.AsFollows or TokenClass.Paragraph);

    /// <summary>Whether a sentence asks for a text before its first colon and gives it behind that, unquoted: <c>New para after 30: To promote …</c>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its paragraph.</param>
    public static bool Begins(Sentence sentence, string text) =>
        sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Colon) is { } colon
        && sentence.Tokens.Where(t => t.End <= colon.Start).ToImmutableArray() is { IsEmpty: false } before
        && before.All(t => t.Class != TokenClass.Quote) && CanTake(sentence with { Tokens = before, Length = colon.Start - sentence.Start })
        && text[colon.End..].TrimStart() is [var first, ..] && (char.IsLetterOrDigit(first) || first is '(' or '…' or '.');

    /// <summary>The instructions of a paragraph whose first sentence, or whose number alone, takes all behind it.</summary>
    public static IEnumerable<Instruction> Read(Sentence first, string text, InstructionToken? lead)
    {
        if (lead is { References: [{ IsNew: true } added] })
        {
            if (first.Tokens is [{ Class: TokenClass.Quote } quoted, ..]) return [new Instruction(InstructionKind.NewParagraph, [added]) { New = quoted.Text }];
            var words = Unquoted.Of(text[lead.End..]);
            return first.Has(TokenClass.Quote) || Few(words) || IsPosition(first) || IsStance(first, first.Start) ? [] : [new Instruction(InstructionKind.NewParagraph, [added]) { New = words }];
        }

        var colon = Begins(first, text) ? first.Tokens.First(t => t.Class == TokenClass.Colon) : first.Tokens.LastOrDefault(t => t.Class == TokenClass.Colon);
        if (colon is null) return [];
        var block = Unquoted.Of(text[colon.End..]);
        if (Few(block) || IsStance(first, colon.End)) return [];
        return With(first with { Tokens = [.. first.Tokens.Where(t => t.End <= colon.End)] }, colon.End, block).Instructions
            .Where(i => i.Kind is InstructionKind.NewParagraph or InstructionKind.ReplaceParagraph);
    }

    /// <summary>Whether a sentence says what the sender thinks of a provision that another proposes: it is no text of one.</summary>
    private static bool IsPosition(Sentence sentence) => sentence.Words < LongestIntroduction && sentence.Text.Contains("propos", StringComparison.OrdinalIgnoreCase) && sentence.Tokens.Any(t => PositionReader.IsStance(t.Class));

    /// <summary>Whether the sender speaks behind a new number: <c>we support this proposal</c>, <c>Kenya could go along with it</c>. Draft text knows no first person.</summary>
    private static bool IsStance(Sentence sentence, int from) =>
        sentence.Tokens.Any(t => t.Start >= from && PositionReader.IsStance(t.Class))
        && sentence.Text[Math.Min(from - sentence.Start, sentence.Text.Length)..] is var said && (FirstPerson().IsMatch(said) || (sentence.Words < LongestIntroduction + FewestWords && PointsBack().IsMatch(said)));

    [GeneratedRegex(@"\b(?:we|our|us|my|I|nous|notre|nos|nosotros|nuestr[ao]s?|мы|наш\w*)\b|\b(?:apoy|acept|respald|rechaz|reserv|pod|mantuv)\w*mos\b|\b(?:appuyons|soutenons|acceptons|réservons|pouvons)\b|\b(?:поддержива|возража)ем\b|我们|我方|我国|(?:نؤيد|نعترض|نتحفظ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();

    /// <summary>The stance is on the proposal itself, or on nothing else that is named.</summary>
    [GeneratedRegex(@"\b(?:proposal|amendment|suggestion|proposition|propuesta|предложени\w+)\b|\b(?:it|this|them)\s*[.!]?\s*$|提案|المقترح", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointsBack();

    /// <summary>The instructions of a sentence with the text of the next paragraph; a new number alone takes all of it.</summary>
    public static ImmutableArray<Instruction> Below(Sentence asked, string words) =>
        asked.Tokens is [{ Class: TokenClass.Reference, References: [{ IsNew: true } added] }, ..] && asked.Tokens.Skip(1).All(t => t.Class is TokenClass.NewParagraph or TokenClass.Paragraph or TokenClass.Colon or TokenClass.Insert)
            ? [new Instruction(InstructionKind.NewParagraph, [added]) { New = words }]
            : With(asked, asked.Start + asked.Length, words).Instructions;

    /// <summary>The sentence with a text behind it as if it were quoted.</summary>
    public static Sentence With(Sentence sentence, int at, string words) =>
        sentence with { Tokens = [.. sentence.Tokens, new InstructionToken(TokenClass.Quote, at, words.Length, words)] };

    /// <summary>Where the words behind <c>Para 3, should read:</c> or <c>Paragraph 9: MOD</c> begin; null when nothing of the kind stands in front.</summary>
    public static int? Introduction(ImmutableArray<Sentence> sentences, InstructionToken? lead)
    {
        if (sentences.IsEmpty || sentences[0].Tokens is not { IsEmpty: false } tokens) return null;
        var named = lead is not null || tokens[0].Class == TokenClass.Reference;
        var said = tokens.TakeWhile(t => t.Class is TokenClass.Reference or TokenClass.Colon or TokenClass.To or TokenClass.AsFollows or TokenClass.Replace or TokenClass.With or TokenClass.Paragraph or TokenClass.Wish).ToList();
        var last = said.FindLastIndex(t => t.Class == TokenClass.Colon);
        if (!named || last < 0 || !said.Take(last).Any(t => t.Class is TokenClass.To or TokenClass.AsFollows or TokenClass.Replace)) return null;
        return sentences[0].Text[..(said[last].Start - sentences[0].Start)].Count(c => c == ' ') < LongestIntroduction ? said[last].End : null;
    }

    private static bool Few(string words) => words.Count(c => c == ' ') < FewestWords - 1;
}
