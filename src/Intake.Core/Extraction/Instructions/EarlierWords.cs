using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Reads a correction of the sender's own earlier mail, which quotes what that mail proposed: <c>instead of "thirty days", as we wrote, please read "forty days"</c>.
/// The draft has neither; what the earlier words stood for is known by the words they share with it.
/// </summary>
internal static partial class EarlierWords
{
    private const double LeastShared = 0.4;
    private const int Same = 4;

    /// <summary>The exchange of the draft's words by the corrected ones; null when the sentence is none, or the draft has no such place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="places">The provisions an instruction may be about.</param>
    public static Instruction? Read(Sentence sentence, string paragraph, Func<Instruction, IEnumerable<FoldedText>> places)
    {
        if (sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList() is not [var first, var second] || !Earlier().IsMatch(sentence.Text)) return null;
        var firstIsOld = Leads().IsMatch(paragraph[sentence.Start..first.Start]);
        if (firstIsOld == Leads().IsMatch(paragraph[first.End..second.Start])) return null;
        var (old, come) = firstIsOld ? (first.Text, second.Text) : (second.Text, first.Text);
        var named = sentence.Tokens.FirstOrDefault(t => t.Class == TokenClass.Reference);
        var instruction = new Instruction(InstructionKind.ReplaceWords, named?.References ?? []) { New = come, IsLoose = true };
        if (places(instruction).ToList() is not [var place] || Has(place, old) || Has(place, come)) return null;
        return Alike(place.Source, old) is { } there ? instruction with { Old = [there] } : null;
    }

    private static bool Has(FoldedText text, string words) => WordFinder.FindFolded(text, words) is not null;

    /// <summary>The one stretch of as many words that shares the most of them, each in its place.</summary>
    private static string? Alike(string text, string words)
    {
        var (there, wanted) = (Word().Matches(text), words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var (best, at, ties) = (0, -1, 0);
        for (var i = 0; i + wanted.Length <= there.Count; i++)
        {
            var shared = Enumerable.Range(0, wanted.Length).Sum(k => Likeness(Bare(there[i + k].Value), Bare(wanted[k])));

            if (shared == best) ties++;
            if (shared > best) (best, at, ties) = (shared, i, 0);
        }

        if (at < 0 || ties > 0 || best < wanted.Length * Same * LeastShared) return null;
        var last = there[at + wanted.Length - 1];
        return text[there[at].Index..(last.Index + last.Length)].TrimEnd('.', ';', ',', ':');
    }

    /// <summary>A number stands for another number rather than for a word.</summary>
    private static int Likeness(string there, string wanted) =>
        string.Equals(there, wanted, StringComparison.OrdinalIgnoreCase) ? Same : there is [>= '0' and <= '9', ..] && wanted is [>= '0' and <= '9', ..] ? 1 : 0;

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')');

    [GeneratedRegex(@"\b(?:as\s+(?:we|I)\s+wrote|as\s+(?:we\s+)?(?:stated|written|proposed)\s+(?:earlier|before|previously|in\s+our)|we\s+(?:wrote|had\s+written|asked\s+for)|our\s+(?:\w+\s+)?(?:table|comments?|letter|mail|e-mail|submission|proposal|paper)\s+(?:\w+\s+)?(?:says?|said|reads?|read|has|had|is|was|of)\b|our\s+(?:earlier|previous|first)\b|comme\s+nous\s+l[’']avions\s+écrit|nous\s+avions\s+écrit|notre\s+(?:courriel|message|lettre|tableau|proposition)|como\s+(?:habíamos\s+escrito|escribimos)|nuestr[oa]\s+(?:correo|carta|cuadro|propuesta|mensaje)|как\s+мы\s+(?:писали|указывали)|наш\w{1,2}\s+(?:письм|таблиц|предложени|замечани)\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\b(?:instead\s+of|in\s+place\s+of|rather\s+than|not|where|au\s+lieu\s+de|en\s+lugar\s+de|en\s+vez\s+de|donde|вместо|а\s+не)\b[^""“«]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
