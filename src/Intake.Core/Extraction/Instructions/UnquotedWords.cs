using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Finds the words of an instruction that nobody put in quotation marks: <c>replace prohibit with prevent</c>, <c>delete seriously</c>.</summary>
internal static partial class UnquotedWords
{
    private static readonly TokenClass[] Governors =
    [
        TokenClass.Replace, TokenClass.Substitute, TokenClass.Delete, TokenClass.Insert, TokenClass.With, TokenClass.To,
        TokenClass.After, TokenClass.Before, TokenClass.InsteadOf, TokenClass.Colon, TokenClass.For,
    ];

    /// <summary>The instructions of a sentence; where it quotes nothing, those of its words as if they were quoted, if they fit a place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its paragraph.</param>
    /// <param name="places">The provisions an instruction may be about.</param>
    public static ImmutableArray<Instruction> Instructions(Sentence sentence, string text, Func<Instruction, IEnumerable<FoldedText>> places)
    {
        var instructions = sentence.Instructions;
        if (Corrections.Read(sentence, places) is { } corrected) instructions = [corrected, .. instructions];
        if (sentence.Has(TokenClass.Quote)) return AtWords(sentence, text) is { } placed && placed.Instructions is [var there] && Fits(there, places(there)) ? [there with { IsLoose = true }] : instructions;
        if (WhatGoes(sentence, text) is { } gone && gone.Instructions is [var delete] && Fits(delete, places(delete))) return [delete with { IsLoose = true }];
        if (UnquotedAdditions.Read(sentence, text) is { } adds && adds.Instructions is [{ New: not null } add] && Fits(add, places(add))) return [add with { IsLoose = true }];
        if (Guess(sentence, text) is not { } guess) return instructions;
        var unquoted = guess.Instructions;
        return unquoted.Length > 0 && unquoted.All(i => Fits(i, places(i)) && (i.Kind != InstructionKind.Append || IsAnnounced(guess)))
            ? [.. unquoted.Select(i => i with { IsLoose = true })]
            : instructions;
    }

    /// <summary>The sentence with the unquoted words between "after" and the verb taken as quoted: <c>after small arms surveys insert "and crime statistics"</c>; null when it has not that shape.</summary>
    private static Sentence? AtWords(Sentence sentence, string text)
    {
        var i = sentence.Tokens.FindIndexFrom(0, t => t.Class is TokenClass.After or TokenClass.Before);
        if (i < 0 || i + 2 >= sentence.Tokens.Length || sentence.Tokens[i + 1].Class != TokenClass.Insert || sentence.Tokens[(i + 2)..].All(t => t.Class != TokenClass.Quote)) return null;
        var (side, verb) = (sentence.Tokens[i], sentence.Tokens[i + 1]);
        var words = Trimmed(Lead().Replace(text[side.End..verb.Start], ""));
        return words.Length < 3 ? null : sentence with { Tokens = sentence.Tokens.Insert(i + 1, new InstructionToken(TokenClass.Quote, side.End, verb.Start - side.End, words)) };
    }

    /// <summary>Whether words without any in the draft to hold on to stand behind a colon: <c>add at the end: and public health</c>.</summary>
    private static bool IsAnnounced(Sentence guess) => guess.Tokens is [.., { Class: TokenClass.Colon }, { Class: TokenClass.Quote }];

    /// <summary>The sentence with the stretches between its words of instruction taken as quotations; null when there is none such.</summary>
    public static Sentence? Guess(Sentence sentence, string paragraph)
    {
        if (sentence.Has(TokenClass.Quote)) return null;
        if (sentence.Tokens.Any(t => t.Text == "→")) return AroundArrows(sentence, paragraph);
        var tokens = ImmutableArray.CreateBuilder<InstructionToken>();
        var end = sentence.Start + sentence.Length;
        var guessed = false;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            tokens.Add(token);
            if (!Governors.Contains(token.Class)) continue;
            // "It should be voluntary. Insert "voluntary" …": the first sentence says why.
            if (token.Class == TokenClass.To && token.Text.EndsWith(" be", StringComparison.OrdinalIgnoreCase) && !Quotations.Find(paragraph[end..]).IsEmpty) return null;
            // Words behind a colon may begin with "and".
            if (token.Class == TokenClass.Colon && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Class == TokenClass.And) i++;
            var next = i + 1 < sentence.Tokens.Length ? sentence.Tokens[i + 1].Start : end;
            if (next <= token.End) continue;
            var words = Tail().Replace(Lead().Replace(paragraph[token.End..next], ""), "").Trim(' ', ',', '.', ';', ':', '-', '–');
            if (words.Length == 0 || !words.Any(char.IsLetterOrDigit)) continue;
            tokens.Add(new InstructionToken(TokenClass.Quote, token.End, next - token.End, words));
            guessed = true;
        }

        return guessed ? sentence with { Tokens = tokens.ToImmutable() } : null;
    }

    /// <summary>Whether a sentence begins with the verb of deletion and all behind it stands in the provision.</summary>
    public static bool OnlyDeletes(Sentence sentence, string paragraph, FoldedText provision) =>
        sentence is { Tokens: [{ Class: TokenClass.Delete } verb, ..] } && verb.Start == sentence.Start && !sentence.Has(TokenClass.Quote)
        && WhatGoes(sentence, paragraph)?.Instructions is [{ Kind: InstructionKind.DeleteWords, Old: [var gone] }] && WordFinder.FindFolded(provision, gone) is { Span.Start: > 0 };

    /// <summary>The sentence with all that stands behind its first verb, that of deletion, taken as the words that go; other verbs among them are the draft's.</summary>
    private static Sentence? WhatGoes(Sentence sentence, string paragraph)
    {
        var first = sentence.Tokens.FirstOrDefault(t => t.Class is not (TokenClass.Reference or TokenClass.Colon));
        if (first is not { Class: TokenClass.Delete } || sentence.Tokens[^1] == first) return null;
        if (InsteadGiven(sentence, paragraph, first) is { } both) return both;
        var words = Trimmed(Lead().Replace(paragraph[first.End..(sentence.Start + sentence.Length)], ""));
        return words.Length == 0 ? null : sentence with
        {
            Tokens = [.. sentence.Tokens.TakeWhile(t => t != first), first, new InstructionToken(TokenClass.Quote, first.End, sentence.Start + sentence.Length - first.End, words)],
        };
    }

    /// <summary>Words that go and others that come: <c>delete a and substitute b</c>.</summary>
    private static Sentence? InsteadGiven(Sentence sentence, string paragraph, InstructionToken first)
    {
        var i = 0;
        while (i < sentence.Tokens.Length && !(sentence.Tokens[i].Class is TokenClass.Substitute or TokenClass.Insert or TokenClass.Replace && sentence.Tokens[i].Start > first.End)) i++;
        if (i == sentence.Tokens.Length) return null;
        var verb = sentence.Tokens[i];
        var from = i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1] is { Class: TokenClass.With } with && paragraph[verb.End..with.Start].Trim().Length == 0 ? with.End : verb.End;
        var (old, come) = (Trimmed(Tail().Replace(Lead().Replace(paragraph[first.End..verb.Start].TrimEnd(), ""), "")), Trimmed(Lead().Replace(paragraph[from..(sentence.Start + sentence.Length)], "")));
        return old.Length == 0 || come.Length == 0 ? null : sentence with
        {
            Tokens =
            [
                .. sentence.Tokens.TakeWhile(t => t != first), first, new InstructionToken(TokenClass.Quote, first.End, verb.Start - first.End, old),
                verb with { Class = TokenClass.Insert }, new InstructionToken(TokenClass.Quote, from, sentence.Start + sentence.Length - from, come),
            ],
        };
    }

    /// <summary>What stands in front of an arrow, from the provision's number or the semicolon on, becomes what stands behind it.</summary>
    private static Sentence? AroundArrows(Sentence sentence, string paragraph)
    {
        var arrows = sentence.Tokens.Where(t => t.Text == "→").ToList();
        var kept = sentence.Tokens.Where(t => t.Start < arrows[0].Start && t.Class is TokenClass.Reference or TokenClass.Colon).ToImmutableArray();
        var tokens = kept.TakeWhile(t => t.Start < arrows[0].Start).ToList();
        var from = tokens.Count == 0 ? sentence.Start : tokens[^1].End;
        for (var i = 0; i < arrows.Count; i++)
        {
            var semicolon = i + 1 < arrows.Count ? sentence.Tokens.LastOrDefault(t => t.Class == TokenClass.Semicolon && t.Start > arrows[i].Start && t.Start < arrows[i + 1].Start) : null;
            if (semicolon is null && i + 1 < arrows.Count) return null;
            var to = semicolon?.Start ?? sentence.Start + sentence.Length;
            var (old, come) = (Trimmed(paragraph[from..arrows[i].Start]), Trimmed(paragraph[arrows[i].End..to]));
            if (old.Length == 0 || come.Length == 0) return null;
            tokens.AddRange([new InstructionToken(TokenClass.Quote, from, arrows[i].Start - from, old), arrows[i], new InstructionToken(TokenClass.Quote, arrows[i].End, to - arrows[i].End, come)]);
            if (semicolon is not null) tokens.Add(semicolon);
            from = semicolon?.End ?? to;
        }

        return sentence with { Tokens = [.. tokens] };
    }

    private static string Trimmed(string words) => words.Trim(' ', ',', '.', ';', ':', '-', '–', '=', '>', '\t', '\u00a0');

    /// <summary>Whether the guessed words that must stand in the draft do, in one of the provisions.</summary>
    public static bool Fits(Instruction instruction, IEnumerable<FoldedText> provisions)
    {
        var wanted = instruction.Old.Append(instruction.After).Append(instruction.Before).Where(w => w is not null).ToList();
        if (wanted.Count == 0) return instruction is { Kind: InstructionKind.Append, IsLoose: false, New: { } come } && !Described().IsMatch(come);
        return wanted.Count > 0 && provisions.Any(p => wanted.TrueForAll(w => WordFinder.Contains(p, w!)));
    }

    /// <summary>Words that describe what is to come instead of being it: "a reference to women".</summary>
    [GeneratedRegex(@"^(?:an?\b|some|more|further|language|wording|mention|references?|text|words?|something|the (?:following|words?|reference)|appropriate|une?\b|des\b|mention|un[ao]?\b|упоминание|ссылк)|^\P{L}*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    [GeneratedRegex(@"^\s*(?:(?:the|a|an|les?|la|las|los|el|du|des)\s+|l[’']\s*)?(?:(?:words?|values?|figures?|phrases?|terms?|expression|text|reference|mots?|termes?|palabras?|expresión|términos?|слов\w*|фраз\w*|выражени\w*|عبارة|كلمة)\s+)?(?:to\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>What leads from the words to the provision behind them, or to the next noun.</summary>
    [GeneratedRegex(@"\s*,?\s+(?:and|et|y|и)\s*$|\s+(?:(?:au|aux|du|dans\s+le|en\s+el|del|al|en|в|во|из|на|في|من)(?:\s+(?:слово|слова))?|(?:les?|el|la|las|los)\s+(?:mots?|termes?|palabras?))\s*$|\s*中的?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
