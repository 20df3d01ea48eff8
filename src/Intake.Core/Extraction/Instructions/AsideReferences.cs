using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises references that stand aside in an instruction, such as <c>in paragraph 5</c> in <c>replace "a" in paragraph 5 with "b"</c>: they say where, and break no pattern.</summary>
internal static partial class AsideReferences
{
    /// <summary>The tokens without the references that stand aside.</summary>
    /// <param name="tokens">The tokens of the sentence, in order.</param>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<InstructionToken> Without(ImmutableArray<InstructionToken> tokens, Sentence sentence)
    {
        return Placed(Unlikened(tokens, sentence), sentence);
    }

    /// <summary>The tokens without the provisions that another one is only likened to.</summary>
    public static ImmutableArray<InstructionToken> Unlikened(ImmutableArray<InstructionToken> tokens, Sentence sentence) =>
        tokens.Count(t => t.Class == TokenClass.Reference) > 1 && !tokens.Any(t => t.Class is TokenClass.Merge or TokenClass.Move or TokenClass.Swap)
            ? [.. tokens.Where(t => t.Class != TokenClass.Reference || !IsCompared(t, sentence))]
            : tokens;

    /// <summary>Whether a provision is named only to say what another one is like.</summary>
    private static bool IsCompared(InstructionToken token, Sentence sentence) =>
        token.Start > sentence.Start && Likening().IsMatch(sentence.Text.AsSpan(0, Math.Min(sentence.Text.Length, token.Start - sentence.Start)));

    [GeneratedRegex(@"\b(?:repeat(?:s|ing)?|duplicat(?:e|es|ing|ion of)|duplicative of|overlap(?:s|ping)?(?:\s+with)?|same as|identical (?:to|with)|similar to|redundant with|covered (?:by|in)|already (?:in|said in|stated in|contained in|included in|dealt with in)|reproduc(?:es|ing)|contradict(?:s|ing)|повторя\w+|дублиру\w+|противореч\w+|répét\w+|répèt\w+|reproduisant|reprenant|double emploi avec|doublon (?:de|avec)|identique à|déjà (?:dans|couvert par)|repit\w+|duplica\w*|reitera\w*|idéntico a|ya (?:figura|está) en)\s+(?:(?:the\s+)?(?:content|language|text|wording)\s+of\s+|that\s+of\s+|содержание\s+|le\s+(?:contenu|texte)\s+|el\s+contenido\s+)?(?:the|du|de|le|al?|del?|el|с|в)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Likening();

    private static ImmutableArray<InstructionToken> Placed(ImmutableArray<InstructionToken> tokens, Sentence sentence) =>
        tokens.Any(t => t.Class is TokenClass.Quote or TokenClass.Sentence)
            ? [.. tokens.Where((t, i) => t.Class != TokenClass.Reference || !IsAside(tokens, i) || !Placed(tokens, i, sentence))]
            : tokens;

    /// <summary>Whether the reference stands inside an instruction that goes on behind it.</summary>
    public static bool IsAside(ImmutableArray<InstructionToken> tokens, int i)
    {
        if (i == 0 || i + 1 == tokens.Length || IsAnnounced(tokens, i)) return false;
        var (before, after) = (tokens[i - 1].Class, tokens[i + 1].Class);
        var second = i + 2 < tokens.Length ? tokens[i + 2].Class : TokenClass.Other;
        return before switch
        {
            TokenClass.Quote => after is TokenClass.With or TokenClass.InsteadOf or TokenClass.AtEnd or TokenClass.AtBeginning
                || (after is TokenClass.After or TokenClass.Before or TokenClass.Between or TokenClass.To or TokenClass.For && second == TokenClass.Quote)
                || (after == TokenClass.And && second is TokenClass.Replace or TokenClass.Substitute or TokenClass.With),
            TokenClass.Delete or TokenClass.Replace or TokenClass.Insert or TokenClass.All => after == TokenClass.Quote
                || (after is TokenClass.All or TokenClass.After or TokenClass.Before && second == TokenClass.Quote),
            TokenClass.To => i > 1 && tokens[i - 2].Class is TokenClass.Insert or TokenClass.AsFollows or TokenClass.Sentence && after is TokenClass.Quote or TokenClass.To or TokenClass.AsFollows,
            TokenClass.Sentence or TokenClass.AtEnd or TokenClass.AtBeginning => !tokens[i].References.Any(r => r.Id is { } id && id.StartsWith("heading:", StringComparison.Ordinal)),
            _ => false,
        };
    }

    /// <summary>"Add 16 bis: …" names what comes, not where.</summary>
    private static bool IsAnnounced(ImmutableArray<InstructionToken> tokens, int i) =>
        tokens[i].References is [{ IsNew: true }, ..] && tokens[i - 1].Class == TokenClass.Insert && tokens[i].Start - tokens[i - 1].End < 7;

    private static bool Placed(ImmutableArray<InstructionToken> tokens, int i, Sentence sentence)
    {
        var from = Math.Max(0, tokens[i - 1].End - sentence.Start);
        var to = tokens[i].Start - sentence.Start;
        return from <= to && to <= sentence.Text.Length && Preposition().IsMatch(sentence.Text[from..to]);
    }

    [GeneratedRegex(@"^\W*(?:the\s+\w+\s+)?(?:in|of|from|at|under|within|to|dans|au|du|de|à|en|del|al|в|из|في|من)\s+(?:the\s+|draft\s+|le\s+|la\s+|el\s+)?$|^\s*\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
