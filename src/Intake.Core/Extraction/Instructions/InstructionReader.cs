using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads the instructions of a sentence by the rows of the <see cref="Grammar"/>.</summary>
internal static partial class InstructionReader
{
    private const int LongestPronoun = 14; // characters of "after those words" that stand behind the quotation

    /// <summary>The instructions, in order; a stretch of the sentence belongs to one at most.</summary>
    public static ImmutableArray<Instruction> Read(Sentence sentence)
    {
        var all = AsideReferences.Unlikened(Adjusted(sentence.Tokens, sentence), sentence);
        var tokens = AsideReferences.Without(all, sentence);
        var letters = string.Concat(tokens.Select(t => TokenLetters.Of(t.Class)));
        var instructions = ImmutableArray.CreateBuilder<Instruction>();
        (InstructionKind? Kind, int End) last = (null, 0);
        for (var i = 0; i < letters.Length;)
        {
            var (row, match) = Match(letters, i, tokens, last.Kind is { } kind && letters[last.End..i].All(c => c == 'n') ? kind : null);
            if (row is null || match is null)
            {
                i++;
                continue;
            }

            if (row.Kind != InstructionKind.DeleteParagraph || NamesNothingElse(sentence, tokens, match.Index + match.Length - 1))
                instructions.Add(BehindThem(instructions, Make(row, match, tokens, all, sentence), tokens, match, sentence) with { Occurrence = Occurrences.In(sentence) is not 0 and var said ? said : EndsIt(match, tokens, row) ? -1 : 0 });
            i = match.Index + match.Length;
            last = (row.Kind, i);
        }

        return instructions.ToImmutable();
    }

    /// <summary>Colons and "the words" before a quotation say nothing; "to replace" is a verb of its own where no new words stand before it.</summary>
    private static ImmutableArray<InstructionToken> Adjusted(ImmutableArray<InstructionToken> tokens, Sentence sentence)
    {
        var adjusted = ImmutableArray.CreateBuilder<InstructionToken>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Class is TokenClass.After or TokenClass.Before && IsOfThem(token, sentence))
            {
                if (i + 1 < tokens.Length && tokens[i + 1] is { Class: TokenClass.Paragraph } pronoun && pronoun.Start == token.End + 1) i++;
                continue;
            }

            var beforeQuote = i + 1 < tokens.Length && tokens[i + 1].Class == TokenClass.Quote;
            if (token.Class == TokenClass.Colon || (token.Class == TokenClass.All && beforeQuote && (adjusted.Count == 0 || adjusted[^1].Class != TokenClass.Quote) && token.Text.Equals("the words", StringComparison.OrdinalIgnoreCase))) continue;
            var isVerb = token.Class == TokenClass.InsteadOf && token.Text.StartsWith("to ", StringComparison.OrdinalIgnoreCase) && adjusted.All(t => t.Class != TokenClass.Quote);
            adjusted.Add(isVerb ? token with { Class = TokenClass.Replace } : token);
        }

        return adjusted.ToImmutable();
    }

    /// <summary>"The word "and" after them": the first one behind the words of the instruction before.</summary>
    private static Instruction BehindThem(ImmutableArray<Instruction>.Builder before, Instruction made, ImmutableArray<InstructionToken> tokens, Match match, Sentence sentence)
    {
        if (made is not { Kind: InstructionKind.ReplaceWords or InstructionKind.DeleteWords, Old: [_], After: null } || before.Count == 0) return made;
        var (from, to) = (tokens[match.Index].Start - sentence.Start, tokens[match.Index + match.Length - 1].End - sentence.Start);
        if (from < 0 || to > sentence.Text.Length || to <= from || !OfThem().IsMatch(sentence.Text.AsSpan(from, Math.Min(sentence.Text.Length, to + LongestPronoun) - from))) return made;
        return (before[^1].Before ?? before[^1].After ?? before[^1].Old.FirstOrDefault()) is { } words ? made with { Kind = InstructionKind.DeleteWordsAfter, After = words } : made;
    }

    private static bool IsOfThem(InstructionToken token, Sentence sentence) =>
        token.Start >= sentence.Start && token.Start - sentence.Start < sentence.Text.Length && OfThem().Match(sentence.Text, token.Start - sentence.Start) is { Success: true } match && match.Index == token.Start - sentence.Start;

    [GeneratedRegex(@"\b(?:after|behind|following|after|после|за|après|después de|tras)\s+(?:it|them|that|these words|those words|них|него|нее|ними|ce mot|ces mots|ellas?|ellos?)\b|\bqui (?:le|la|les) suit\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThem();

    /// <summary>Whether no words follow "delete" that say what: "remove the double space" is not the whole paragraph.</summary>
    private static bool NamesNothingElse(Sentence sentence, ImmutableArray<InstructionToken> tokens, int last)
    {
        if (tokens[last].Class != TokenClass.Delete) return true;
        var from = tokens[last].End - sentence.Start;
        var to = last + 1 < tokens.Length ? tokens[last + 1].Start - sentence.Start : sentence.Text.Length;
        return from >= to || from < 0 || to > sentence.Text.Length || WithoutObject().IsMatch(sentence.Text[from..to]);
    }

    private static (GrammarRow? Row, Match? Match) Match(string letters, int at, ImmutableArray<InstructionToken> tokens, InstructionKind? before)
    {
        foreach (var (row, match) in GrammarMatches.At(letters, at))
        {
            if (row.Continues && row.Kind != before) continue;
            if (row.RequiresNew && tokens[match.Groups["r"].Index].References is not [{ IsNew: true, IsAlternative: false }, ..]) continue;
            if (match.Groups["s"] is { Success: true } shown && !tokens[shown.Index].Text.Contains(tokens[match.Groups["n"].Index].Text, StringComparison.OrdinalIgnoreCase)) continue;
            if (row.RequiresKnown && !tokens[match.Groups["r"].Index].References.All(r => r.Id is not null)) continue;
            if (row.LeastWords > 0 && WordsIn(tokens[match.Groups["n"].Index].Text) < row.LeastWords && !IsHeading(tokens[match.Groups["r"].Index])) continue;
            return (row, match);
        }

        return (null, null);
    }

    private static bool IsHeading(InstructionToken named) => named.References is [{ Id: { } id }] && (id == "title" || id.StartsWith("heading:", StringComparison.Ordinal));

    /// <summary>About how many words a text has; two Chinese characters make one.</summary>
    private static int WordsIn(string text) => text.Count(c => c == ' ') + 1 + (text.Count(c => c is >= '\u4e00' and <= '\u9fff') / 2);

    private static Instruction Make(GrammarRow row, Match match, ImmutableArray<InstructionToken> tokens, ImmutableArray<InstructionToken> all, Sentence sentence)
    {
        var after = References("d");
        var before = References("e");
        var targets = References("r");
        // "Paragraph 8 overlaps with paragraph 7; combine them" means both.
        if (targets.IsEmpty && row.Kind == InstructionKind.Merge && after.IsEmpty) targets = [.. all.Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References)];
        if (targets.IsEmpty && (row.Kind != InstructionKind.Merge || after.IsEmpty)) targets = Nearest(all, tokens[match.Index].Start, tokens[match.Index + match.Length - 1].End);
        return new Instruction(row.Kind, targets)
        {
            Old = Quote("s") is { } shown ? [Without(shown, Quote("n")!)] : [.. match.Groups["o"].Captures.Select(c => tokens[c.Index].Text)],
            New = Quote("s") ?? SetOff() ?? (row.Kind == InstructionKind.NewParagraph ? Stopped() : null) ?? (Quote("n") is { } come && row.Kind == InstructionKind.ReplaceParagraph ? Partial(come, sentence) : Quote("n")),
            After = Quote("a"),
            Before = Quote("b"),
            Destination = after.IsEmpty ? before : after,
            DestinationBefore = after.IsEmpty && !before.IsEmpty,
            Throughout = sentence.Has(TokenClass.Throughout),
            IsFirst = tokens.Skip(match.Index).Take(match.Length).Any(t => t.Class == TokenClass.NewParagraph && OpensText().IsMatch(t.Text)),
            Everywhere = Occurrences.All(sentence),
            IsLoose = row.IsLoose,
            Restates = row.Kind == InstructionKind.Append && !tokens.Skip(match.Index).Take(match.Length).Any(t => t.Class is TokenClass.Insert or TokenClass.Substitute),
            Part = row.Kind != InstructionKind.ReplaceParagraph ? Part(tokens, match.Index, match.Index + match.Length)
                : match.Groups["z"] is { Success: true } part ? tokens[part.Index].Text : null,
            Tokens = (match.Index, match.Index + match.Length - 1),
        };

        // "Between two commas": the one that the text has already is not doubled.
        string? SetOff() => row.Kind == InstructionKind.InsertAfter && Quote("n") is [var first, ..] words && first != ',' && BetweenCommas().IsMatch(sentence.Text) ? $", {words}," : null;

        // In several languages the stop of a quoted sentence stands behind the closing mark.
        string? Stopped() => match.Groups["n"] is { Success: true } found && tokens[found.Index] is { Text: [.., var last] } come && (char.IsLetterOrDigit(last) || last == ')') && come.End - sentence.Start is var end and > 0
            && end < sentence.Text.Length && sentence.Text[end] == '.' ? come.Text + "." : null;

        string? Quote(string group) => match.Groups[group] is { Success: true } found ? tokens[found.Index].Text : null;

        ImmutableArray<ProvisionReference> References(string group) => match.Groups[group] is { Success: true } found ? tokens[found.Index].References : [];
    }

    [GeneratedRegex(@"\b(?:between|set off by|within|with)\s+(?:two\s+|a pair of\s+)?commas\b|\bentre\s+(?:deux\s+)?virgules\b|\bentre\s+(?:dos\s+)?comas\b|\bмежду\s+(?:двумя\s+)?запятыми\b|\bвыделив\s+запятыми\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenCommas();

    /// <summary>A redraft of the beginning or end alone, or with the rest unchanged, stands for more than it says.</summary>
    private static string Partial(string come, Sentence sentence) =>
        Abridged.IsAbridged(come) ? come : BeginningOnly().IsMatch(sentence.Text) ? $"{come} …" : EndOnly().IsMatch(sentence.Text) ? $"… {come}" : come;

    [GeneratedRegex(@"\b(?:le reste sans changement|rest (?:is |remains? )?unchanged|remainder (?:is |remains? )?unchanged|le début du|the (?:beginning|opening|start) of|the (?:opening|first) words?(?: are| is)? (?:to (?:become|read|be)|should (?:read|be|become))|el resto sin cambios|el comienzo de|остальн\w+ без изменений|начало пункта)\b|其余不变", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginningOnly();

    [GeneratedRegex(@"\b(?:la fin du|the (?:end|ending|closing words|last part|final part) of|el final del|la parte final|конец пункта)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndOnly();

    /// <summary>"Replace "a" at the end by "b"": the last of them.</summary>
    private static bool EndsIt(Match match, ImmutableArray<InstructionToken> tokens, GrammarRow row) =>
        row.Kind == InstructionKind.ReplaceWords && tokens.Skip(match.Index).Take(match.Length + 1).Any(t => t.Class == TokenClass.AtEnd);

    /// <summary>The sentence or phrase named in the instruction or right before it.</summary>
    private static string? Part(ImmutableArray<InstructionToken> tokens, int first, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, first - 2); i--)
        {
            if (tokens[i].Class == TokenClass.Sentence) return tokens[i].Text;
        }

        return null;
    }

    /// <summary>The words shown around an addition, as they were without it.</summary>
    private static string Without(string shown, string added)
    {
        var at = shown.IndexOf(added, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return shown;
        var rest = shown[(at + added.Length)..];
        var lead = shown[..at].TrimEnd();
        return lead.EndsWith(',') && rest.TrimStart().StartsWith("and ", StringComparison.Ordinal) ? $"{lead[..^1]} {rest.TrimStart()}" : $"{lead} {rest.TrimStart(' ', ',')}";
    }

    /// <summary>The provisions named inside the instruction, else last before it, else first behind it.</summary>
    private static ImmutableArray<ProvisionReference> Nearest(ImmutableArray<InstructionToken> all, int start, int end)
    {
        var first = all.TakeWhile(t => t.Start < start).Count();
        for (var i = first; i < all.Length && all[i].Start < end; i++)
        {
            if (all[i].Class == TokenClass.Reference && AsideReferences.IsAside(all, i)) return all[i].References;
        }

        for (var i = first - 1; i >= 0; i--)
        {
            if (all[i].Class == TokenClass.Reference && !IsAnchor(all, i)) return all[i].References;
        }

        for (var i = first; i < all.Length; i++)
        {
            if (all[i].Start < end) continue;
            if (all[i].Class == TokenClass.Reference) return all[i].References;
            if (all[i].Class is TokenClass.Semicolon) break;
        }

        return [];
    }

    private static bool IsAnchor(ImmutableArray<InstructionToken> tokens, int i) => i > 0 && tokens[i - 1].Class is TokenClass.After or TokenClass.Before && i > 0 && tokens[i - 1].End + 1 >= tokens[i].Start;

    [GeneratedRegex(@"\b(?:first|opening)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensText();

    /// <summary>What may stand between "delete" and the end of what it takes: nothing, a mark, a reason, a courtesy.</summary>
    [GeneratedRegex(@"^\s*(?:$|[.,;:!?)(–—-]|(?:as|since|because|for|in|from|due|given|if|on|unless|please|entirely|altogether|completely|too|also|of|by|dans son (?:intégralité|ensemble)|en entier|entièrement|intégralement|totalement|purement|complètement|du (?:projet|texte)|car|puisque|parce|étant donné|por completo|en su totalidad|íntegramente|totalmente|completamente|del (?:proyecto|texto)|ya que|porque|dado|puesto|пожалуйста|полностью|целиком|из (?:проекта|текста)|ввиду|так как|поскольку|как|بأكملها|بالكامل|كليا|برمتها|بأسرها|من (?:المشروع|النص)|لأن|نظرا|لكون)\b|(?:the\s+|this\s+|that\s+)?(?:whole|entire|same|said|above|article|clause|note|sub-?paragraph|item|provision|point)\b|[。，；、]|整段|全段|本段|该段|因为|因其|由于|为宜|[吧])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutObject();
}
