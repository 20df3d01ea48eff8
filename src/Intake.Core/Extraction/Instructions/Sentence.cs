using System.Collections.Immutable;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions;

/// <summary>One sentence of a paragraph, taken apart.</summary>
/// <param name="Start">Where it begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Tokens">Its tokens, in order; words that the grammar does not know are left out.</param>
/// <param name="Words">How many words it has, quotations left out.</param>
internal sealed record Sentence(int Start, int Length, string Text, ImmutableArray<InstructionToken> Tokens, int Words)
{
    private string? letters;
    private Cue? cues;
    private ImmutableArray<Instruction> instructions;

    // What is read of the tokens is not taken over with other tokens.
    private Sentence(Sentence other) => (Start, Length, Text, Tokens, Words) = other;

    /// <summary>The tokens as letters, for patterns.</summary>
    public string Letters => letters ??= string.Create(Tokens.Length, Tokens, static (letters, tokens) =>
    {
        for (var i = 0; i < tokens.Length; i++) letters[i] = TokenLetters.Of(tokens[i].Class);
    });

    /// <summary>The instructions that the rows of the grammar read in it; read once, since many questions are asked of them.</summary>
    public ImmutableArray<Instruction> Instructions => instructions.IsDefault ? instructions = InstructionReader.Read(this) : instructions;

    /// <summary>Whether a pattern may match in its text, by its words.</summary>
    public bool May(Cue cue) => ((cues ??= WordCues.In(Text)) & cue) != 0;

    /// <summary>Whether it has a token of a class.</summary>
    public bool Has(TokenClass token)
    {
        foreach (var t in Tokens)
        {
            if (t.Class == token) return true;
        }

        return false;
    }
}
