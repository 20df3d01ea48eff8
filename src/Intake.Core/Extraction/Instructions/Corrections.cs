using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads words that correct others without quotation marks or verbs: <c>Paragraph 5: principal, not principle.</c></summary>
internal static partial class Corrections
{
    /// <summary>The exchange; null when the draft has not the one words, or has the others already.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="places">The provisions an instruction may be about.</param>
    public static Instruction? Read(Sentence sentence, Func<Instruction, IEnumerable<FoldedText>> places)
    {
        if (!sentence.Has(TokenClass.Not) || Corrected().Match(sentence.Text) is not { Success: true } match) return null;
        var (come, old) = (match.Groups["n"].Value.Trim(), match.Groups["o"].Value.Trim());
        if (come.Count(c => c == ' ') != old.Count(c => c == ' ')) return null;
        var named = sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference && t.Start - sentence.Start <= match.Index);
        var instruction = new Instruction(InstructionKind.ReplaceWords, named?.References ?? []) { Old = [old], New = come, IsLoose = true };
        return places(instruction).Any(p => Has(p, old) && !Has(p, come)) ? instruction : null;
    }

    private static bool Has(FoldedText text, string words) => WordFinder.FindFolded(text, words) is not null;

    [GeneratedRegex(@"(?:^|[:;–—]|\s-)\s*(?:(?:it|this|that|which)\s+(?:should|must|ought\s+to|has\s+to|needs\s+to)\s+(?:be|read|say)\s+)?(?<n>[\p{L}\p{Nd}’'-]+(?: [\p{L}\p{Nd}’'-]+){0,3}),?\s+(?:and\s+not|not|et\s+non|y\s+no|а\s+не)\s+(?<o>[\p{L}\p{Nd}’'-]+(?: [\p{L}\p{Nd}’'-]+){0,3})\s*(?=[;.,(]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Corrected();
}
