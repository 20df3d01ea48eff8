using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>Searches in token sequences.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the first element from a place on that fits; -1 when none does.</summary>
    public static int FindIndexFrom(this ImmutableArray<InstructionToken> tokens, int from, Func<InstructionToken, bool> fits)
    {
        for (var i = from; i < tokens.Length; i++)
        {
            if (fits(tokens[i])) return i;
        }

        return -1;
    }
}
