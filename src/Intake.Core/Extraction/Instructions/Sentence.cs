using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>One sentence of a paragraph, taken apart.</summary>
/// <param name="Start">Where it begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Tokens">Its tokens, in order; words that the grammar does not know are left out.</param>
/// <param name="Words">How many words it has, quotations left out.</param>
internal sealed record Sentence(int Start, int Length, string Text, ImmutableArray<InstructionToken> Tokens, int Words)
{
    /// <summary>The tokens as letters, for patterns.</summary>
    public string Letters { get; } = string.Create(Tokens.Length, Tokens, static (letters, tokens) =>
    {
        for (var i = 0; i < tokens.Length; i++) letters[i] = TokenLetters.Of(tokens[i].Class);
    });

    /// <summary>Whether it has a token of a class.</summary>
    public bool Has(TokenClass token) => Tokens.Any(t => t.Class == token);
}
