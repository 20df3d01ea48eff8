using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Settles what a sender says otherwise in the same breath: <c>insert "and guards" – sorry, that should be "guards"</c>.</summary>
internal static partial class Afterthoughts
{
    /// <summary>The tokens with the later words in the place of the earlier ones, and without what is said of them behind.</summary>
    /// <param name="tokens">The tokens of one sentence.</param>
    /// <param name="text">Its paragraph.</param>
    public static ImmutableArray<InstructionToken> Settle(ImmutableArray<InstructionToken> tokens, string text)
    {
        var quotes = tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        for (var i = 1; i < quotes.Count; i++)
        {
            if (quotes[i].Start <= quotes[i - 1].End || !Corrected().IsMatch(text.AsSpan(quotes[i - 1].End, quotes[i].Start - quotes[i - 1].End))) continue;
            var at = tokens.IndexOf(quotes[i - 1]);
            var rest = tokens[(tokens.IndexOf(quotes[i]) + 1)..];
            return [.. tokens[..at], quotes[i], .. rest is [{ Class: TokenClass.Before or TokenClass.After or TokenClass.Between or TokenClass.With or TokenClass.AtEnd or TokenClass.AtBeginning }, ..] ? rest : []];
        }

        return tokens;
    }

    [GeneratedRegex(@"^\s*(?:[-–—,;:.(…]+\s*)+(?:(?:oh|no|oops)\W+)?(?:sorry(?! for)|pardon|apologies(?! for)|correction|i mean|we mean|i meant|we meant|i should say|we should say|or rather|make that|scratch that|strike that|désolée?s?|je veux dire|nous voulons dire|ou plutôt|non,? plutôt|perdón|quiero decir|queremos decir|mejor dicho|o más bien|извините|прошу прощения|вернее|точнее|то есть нет|抱歉|更正|应该是说|عفوا|أقصد|نقصد)\b[^""“«]{0,50}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Corrected();
}
