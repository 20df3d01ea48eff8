using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Instructions.Lexicons;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Cuts a paragraph into sentences of tokens.</summary>
internal sealed partial class Tokenizer(ReferenceReader references)
{
    private const int LongestPreposition = 3;
    private const int LongestHan = 8;
    private const int FarthestQuote = 48;
    private const int LongestTopic = 20;
    private const int LongestAside = 121; // characters behind its last space but one

    /// <summary>Most tokens of a sentence; a longer one is cut, since the grammar looks at each of them from each. No sentence that a person writes has so many.</summary>
    internal const int MostTokens = 500;

    private static readonly Lexicon Words = Lexicon.All;

    /// <summary>What a number without "paragraph" in front may follow: <c>delete 35</c>, <c>move 39 after 40</c>.</summary>
    private static readonly TokenClass[] Numbered =
        [TokenClass.Delete, TokenClass.Move, TokenClass.Merge, TokenClass.After, TokenClass.Before, TokenClass.Swap, TokenClass.Split, TokenClass.Support, TokenClass.Retain, TokenClass.Between];

    // A paragraph is asked about many times: whether it is a courtesy, an instruction, a copy. Half of the time of a mail went into that.
    private readonly Dictionary<(string Text, int From, string Container, string? Around), ImmutableArray<Sentence>> known = [];

    /// <summary>The sentences of a paragraph from a character on; the same ones when asked again.</summary>
    public ImmutableArray<Sentence> Split(string text, int from = 0)
    {
        var key = (text, from, references.Container, references.Around);
        return known.TryGetValue(key, out var sentences) ? sentences : known[key] = Tokenize(text, from);
    }

    private ImmutableArray<Sentence> Tokenize(string text, int from)
    {
        if (from > 0 && references.Alone(text, from) is { } alone) return [new Sentence(alone.Start, alone.Length, alone.Text, [alone], 1)];
        var quotations = Quotations.Find(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = ImmutableArray.CreateBuilder<InstructionToken>();
        var (start, words, quote) = (from, 0, 0);
        var around = references.Around;
        // Asked at every character: looking through all tokens each time, a line of 200,000 of them would take hours.
        var (told, isPlaced, isMoved) = (0, false, false);
        for (var i = from; i < text.Length;)
        {
            if (tokens.Count >= MostTokens) Close(i);
            for (; told < tokens.Count; told++)
            {
                isMoved |= tokens[told].Class == TokenClass.Move;
                isPlaced |= tokens[told].Class is TokenClass.Move or TokenClass.NewParagraph or TokenClass.AtEnd or TokenClass.AtBeginning;
            }

            while (quote < quotations.Length && quotations[quote].Start < i) quote++;
            if (quote < quotations.Length && quotations[quote].Start == i)
            {
                var (open, end) = quotations[quote];
                if (tokens.Count > 0 && tokens[^1].Class == TokenClass.Quote && Becomes().IsMatch(text.AsSpan(tokens[^1].End, open - tokens[^1].End)))
                    tokens.Add(new InstructionToken(TokenClass.To, tokens[^1].End, open - tokens[^1].End, "→"));
                var closed = end - 1 > open && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is '"' or '”' or '“' or '»' or '’' or '\'' or '」' or '』' or '›' or '‹' or '«';
                var inside = Inside(text, open, closed ? end - 1 : end);
                tokens.Add(references.Named(inside) is { } named ? named with { Start = open, Length = end - open } : new InstructionToken(TokenClass.Quote, open, end - open, inside));
                i = end;
                continue;
            }

            if (text[i] == '(' && Aside(text, i) is > 0 and var aside && (quote >= quotations.Length || quotations[quote].Start >= i + aside))
            {
                words += text.AsSpan(i, aside).Count(' ') + 1;
                i += aside;
                continue;
            }

            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) || IsHan(text[i])) && NamedMarks.At(text, i, tokens) is { } mark)
            {
                tokens.Add(mark);
                tokens.AddRange(NamedMarks.Beside(text, mark));
                i = tokens[^1].End;
                continue;
            }

            if (tokens.Count > 0 && char.IsDigit(text[i]) && Numbered.Contains(tokens[^1].Class) && references.BareAt(text, i, tokens[^1].End) is { } bare)
            {
                tokens.Add(bare);
                i = bare.End;
                continue;
            }

            if (char.IsAsciiDigit(text[i]) && i > from && text[i - 1] == ' ' && Topic().IsMatch(text.AsSpan(Math.Max(from, i - LongestTopic), i - Math.Max(from, i - LongestTopic))) && references.BareAt(text, i, i) is { } topic)
            {
                tokens.Add(topic);
                i = topic.End;
                continue;
            }

            if (isPlaced && references.SectionAt(text, i) is { } section)
            {
                tokens.Add(section);
                i = section.End;
                continue;
            }

            var atWord = i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i]) || IsHan(text[i]) || (IsHan(text[i - 1]) && char.IsAsciiLetterUpper(text[i]));
            var destination = isMoved && text.AsSpan(i).StartsWith("to ", StringComparison.Ordinal); // the word is read by itself
            if (atWord && !destination && !char.IsWhiteSpace(text[i]) && references.At(text, i) is { } reference)
            {
                tokens.Add(reference);
                references.Around = reference.References.LastOrDefault(r => r.Id is not null)?.Id ?? references.Around;
                i = reference.End;
                continue;
            }

            if (text[i] is 'o' or 'O' && i > from && Out().IsMatch(text.AsSpan(i)) && text.AsSpan(from, i - from).TrimEnd() is [.., ',' or ':' or ';' or '-' or '–' or '—'])
            {
                tokens.Add(new InstructionToken(TokenClass.Delete, i, 3, text[i..(i + 3)]));
                words++;
                i += 3;
                continue;
            }

            if (char.IsLetterOrDigit(text[i]) || text[i] is '&')
            {
                var (token, end) = Phrase(text, i, quote < quotations.Length ? quotations[quote].Start : text.Length);
                if (token is not null) tokens.Add(token);
                words++;
                i = end;
                continue;
            }

            if (text[i] == '+' && i + 1 < text.Length && text[i + 1] == '1' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
            {
                tokens.Add(new InstructionToken(TokenClass.Support, i, 2, "+1"));
                words++;
                i += 2;
                continue;
            }

            if (text[i] is ':' or '：') tokens.Add(new InstructionToken(TokenClass.Colon, i, 1, ":"));
            if (text[i] is ';' or '；') tokens.Add(new InstructionToken(TokenClass.Semicolon, i, 1, ";"));
            if (text[i] is '→' || (text[i] is '>' && i > 0 && text[i - 1] is '-' or '=' or ' ')) tokens.Add(new InstructionToken(TokenClass.To, i, 1, "→"));
            i++;
            if (!EndsSentence(text, i - 1, start)) continue;
            Close(i);
        }

        Close(text.Length);
        references.Around = around;
        return sentences.ToImmutable();

        void Close(int end)
        {
            var sentence = text[start..end];
            if (sentence.Any(char.IsLetterOrDigit)) sentences.Add(new Sentence(start + sentence.Length - sentence.TrimStart().Length, sentence.Trim().Length, sentence.Trim(), Afterthoughts.Settle(NamedMarks.Join(tokens.ToImmutable()), text), words));
            tokens.Clear();
            (start, words, told, isPlaced, isMoved) = (end, 0, 0, false, false);
        }
    }

    private static string Inside(string text, int open, int end) =>
        text[open] == '\'' && open + 1 < text.Length && text[open + 1] == '\'' ? text[(open + 2)..(end - 1)].Trim() : text[(open + 1)..end].Trim();

    /// <summary>The longest phrase of the lexicon that begins at a character, else the word alone.</summary>
    private (InstructionToken? Token, int End) Phrase(string text, int start, int limit)
    {
        if (IsHan(text[start])) return HanPhrase(text, start, limit);
        Span<int> ends = stackalloc int[Words.Longest];
        var (count, longest) = (0, 1);
        for (var i = start; i < limit && count < longest;)
        {
            while (i < limit && IsWordCharacter(text, i)) i++;
            if (text[start] == '&') i = start + 1;
            if (count == 0) longest = Words.LongestFrom(FoldedText.Of(text[start..i]));
            ends[count++] = i;
            if (i >= limit || text[i] != ' ' && text[i] != '\u00a0') break;
            i++;
        }

        for (var n = count - 1; n >= 0; n--)
        {
            var phrase = FoldedText.Of(text[start..ends[n]]);
            if (Words.TryGet(phrase, Words.HeedsQuote(phrase) && LeadsToWords(text, ends[n]), out var found) && !HidesReference(text, start, ends, n))
                return (found == TokenClass.Other ? null : new InstructionToken(found, start, ends[n] - start, text[start..ends[n]]), ends[n]);
        }

        if (Elision().Match(text, start) is { Success: true } elided) return (null, start + elided.Length);

        return (null, Math.Max(start + 1, count > 0 ? ends[0] : start + 1));
    }

    /// <summary>Whether a later word of a phrase begins a reference: "the paragraph" must not take the word from "paragraph 27".</summary>
    private bool HidesReference(string text, int start, ReadOnlySpan<int> ends, int last)
    {
        for (var k = 0; k < last; k++)
        {
            var word = ends[k] + 1;
            // "Después del" keeps its "del", though a reference may begin with it.
            if (word > start && word < ends[last] && text[word..ends[last]].Split(' ').Any(w => w.Length > LongestPreposition) && references.At(text, word) is not null) return true;
        }

        return false;
    }

    /// <summary>Chinese sets no spaces: the longest phrase that begins here, else one character.</summary>
    private static (InstructionToken? Token, int End) HanPhrase(string text, int start, int limit)
    {
        for (var end = Math.Min(limit, start + LongestHan); end > start; end--)
        {
            var phrase = text[start..end];
            if (!Words.TryGet(phrase, Words.HeedsQuote(phrase) && LeadsToWords(text, end), out var found)) continue;
            return (found == TokenClass.Other ? null : new InstructionToken(found, start, end - start, text[start..end]), end);
        }

        return (null, start + 1);
    }

    /// <summary>Whether quoted words stand at a place, or behind the noun that names them: <c>les mots « … »</c>, <c>слово «…»</c>.</summary>
    private static bool LeadsToWords(string text, int at) => BeforeQuote().IsMatch(text.AsSpan(at, Math.Min(FarthestQuote, text.Length - at)));

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static bool IsWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[i] is '\'' or '’' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && i > 0 && char.IsLetterOrDigit(text[i - 1]));

    private static bool EndsSentence(string text, int at, int start)
    {
        if (text[at] is '。' or '！' or '？' or '\n' or '؟') return true;
        if (text[at] is not ('.' or '!' or '?')) return false;
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (')' or '"' or '”')) return false;
        if (text[at] != '.') return true;
        return !Abbreviation().IsMatch(text[Math.Max(start, at - 12)..at]);
    }

    /// <summary>The length of three words or more in parentheses, without a number: they say nothing that the grammar needs; 0 for anything else.</summary>
    internal static int Aside(string text, int open)
    {
        var inside = text.AsSpan(open + 1);
        var length = 0;
        while (length < inside.Length && inside[length] is not ('(' or ')') && !char.IsDigit(inside[length])) length++;
        if (length == inside.Length || inside[length] != ')' || length < 2) return 0;
        var second = length - 2; // at least one character stands behind the last space
        while (second >= 0 && !char.IsWhiteSpace(inside[second])) second--;
        if (second <= 0 || length - second > LongestAside) return 0;
        foreach (var c in inside[..second])
        {
            if (char.IsWhiteSpace(c)) return length + 2;
        }

        return 0;
    }

    /// <summary>Words behind which a bare number names a provision: <c>as to 21, the word …</c>.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:as (?:to|for|regards)|with regard to|regarding|concerning|quant au|s[’']agissant du|concernant le|en cuanto al|respecto al|что касается)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    /// <summary>"…, out": a note for all that it takes.</summary>
    [GeneratedRegex(@"^out\s*(?:[.;!)]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Out();

    /// <summary>A dash or equals sign between two quotations says that one becomes the other.</summary>
    [GeneratedRegex(@"^\s*(?:[-–—=]{1,2})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Becomes();

    [GeneratedRegex(@"(?:^|[\s(])(?:paras?|pars?|nos?|art|arts|cf|e\.g|i\.e|vs|mr|mrs|ms|dr|st|h\.e|u\.s|u\.n|[a-z]|incl|esp|approx|op|p|pp|pts?|párr|parr|párrs|al|éd|mme|núm|pág|sr|sra|п|пп|абз|ст|гг?|др|см|стр|т\.\s?[деп]|н|ч|ред|подп|sec|sect|abs|lit)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    /// <summary>A French article or pronoun that leans on the word behind it: <c>d’insérer</c>.</summary>
    [GeneratedRegex(@"\G(?:[dlsnmtjc]|qu|lorsqu|puisqu|jusqu)['’](?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elision();

    [GeneratedRegex(@"^\s*(?:(?:the|les?|la|l['’]|las|los|el|du|des?)\s*)?(?:(?:words?|mots?|termes?|expression|formule|palabras?|expresión|frase|término|слов\w*|фраз\w*|выражени\w*|термин\w*|формулировк\w*|عبارة|عبارتي|كلمة|كلمتي|كلمات|لفظ\w*|مصطلح|词语|词|短语)\s*)?(?:suivante?s?|siguientes?|следующ\w+|التالية)?\s*[:：]?\s*[“„«""‘「『‹]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeQuote();
}
