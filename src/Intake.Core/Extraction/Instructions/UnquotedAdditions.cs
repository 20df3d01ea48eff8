using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Reads words put in without quotation marks in a telegram: what stands behind the last verb is all of it the new words, though words of instruction are
/// among them: <c>after any time add , subject to notification by radio,</c>; <c>add or by letter after radio</c>.
/// </summary>
internal static class UnquotedAdditions
{
    /// <summary>The sentence with the anchor and the new words taken as quotations; null when it has not this shape.</summary>
    /// <param name="sentence">The sentence, which quotes nothing.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public static Sentence? Read(Sentence sentence, string paragraph)
    {
        var tokens = sentence.Tokens;
        var end = sentence.Start + sentence.Length;
        var insert = tokens.FindIndexFrom(0, t => t.Class == TokenClass.Insert);
        if (insert < 0 || tokens.Take(insert).Any(t => t.Class is TokenClass.Delete or TokenClass.Replace or TokenClass.Substitute or TokenClass.NewParagraph or TokenClass.Move)) return null;
        var anchor = tokens.Take(insert).ToImmutableArray().FindIndexFrom(0, t => t.Class is TokenClass.After or TokenClass.Before);
        if (anchor >= 0) return AnchorFirst(sentence, paragraph, anchor, insert, end);
        // "Add a after b": the anchor is what follows the last such word.
        var last = -1;
        for (var i = insert + 1; i < tokens.Length; i++) last = tokens[i].Class is TokenClass.After or TokenClass.Before ? i : last;
        return last < 0 ? null : With(sentence, tokens, insert, (tokens[insert].End, tokens[last].Start), last, (tokens[last].End, end), paragraph);
    }

    private static Sentence? AnchorFirst(Sentence sentence, string paragraph, int anchor, int insert, int end)
    {
        var (side, verb) = (sentence.Tokens[anchor], sentence.Tokens[insert]);
        var (words, come) = (Trimmed(paragraph[side.End..verb.Start]), New(paragraph[verb.End..end]));
        if (words.Length == 0 || come.Length == 0) return null;
        return sentence with
        {
            Tokens = [.. sentence.Tokens.Take(anchor).Where(t => t.Class == TokenClass.Reference), side, Quote(side.End, verb.Start, words), verb, Quote(verb.End, end, come)],
        };
    }

    private static Sentence? With(Sentence sentence, ImmutableArray<InstructionToken> tokens, int insert, (int Start, int End) come, int side, (int Start, int End) anchor, string paragraph)
    {
        var (added, words) = (New(paragraph[come.Start..come.End]), Trimmed(paragraph[anchor.Start..anchor.End]));
        if (added.Length == 0 || words.Length == 0) return null;
        return sentence with
        {
            Tokens = [.. tokens.Take(insert).Where(t => t.Class == TokenClass.Reference), tokens[insert], Quote(come.Start, come.End, added), tokens[side], Quote(anchor.Start, anchor.End, words)],
        };
    }

    private static InstructionToken Quote(int start, int end, string words) => new(TokenClass.Quote, start, end - start, words);

    /// <summary>New words keep the comma in front of them and behind them.</summary>
    private static string New(string words) => words.Trim(' ', '\u00a0', '\t', ':', ';', '.', '–');

    private static string Trimmed(string words) => words.Trim(' ', '\u00a0', '\t', ':', ';', '.', '–', ',', '-');
}
