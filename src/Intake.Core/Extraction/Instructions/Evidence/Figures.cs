using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>
/// Reads a figure of the draft and the one that the sender would rather see, without quotation marks: <c>the figure of 30 days in Article 4 is too low; 60 days would be better</c>.
/// The draft tells which is which: it has the one just once, and not the other.
/// </summary>
internal sealed partial class Figures(DraftIndex index)
{
    /// <summary>The exchange; null when a sentence names no such pair, or it fits several provisions.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its paragraph.</param>
    /// <param name="context">The provisions spoken of when the sentence names none.</param>
    public Instruction? Read(Sentence sentence, string text, ImmutableArray<ProvisionReference> context)
    {
        var quote = sentence.Tokens.LastOrDefault(t => t.Class == TokenClass.Quote);
        var (from, end) = (quote?.End ?? sentence.Start, sentence.Start + sentence.Length);
        if (!Preferring().IsMatch(text[from..end])) return null;
        var named = sentence.Tokens.Where(t => t.Class == TokenClass.Reference && t.Start >= from).ToList();
        if (quote is not null && named.Count == 0) return null;
        var numbers = Number().Matches(text[..end], from).Where(m => !named.Exists(t => t.Start <= m.Index && m.Index < t.End)).ToList();
        var offered = numbers.Where(m => IsOffered(text, m)).ToList();
        if (numbers.Count < 2 || offered is not [var come]) return null;
        var places = (named.Count > 0 ? named.SelectMany(t => t.References) : context).Select(r => r.Id).OfType<string>().SelectMany(Below).Distinct(StringComparer.Ordinal).ToList();
        var pairs = places.SelectMany(id => numbers.Where(m => m.Index < come.Index && Stands(id, m) && !WordFinder.Contains(index.Folded(id), Words(come)) && (come.Groups["unit"].Value == m.Groups["unit"].Value || !Stands(id, come)))
            .Select(m => (Id: id, Old: m))).Take(2).ToList();
        if (pairs is not [var only]) return null;
        var whole = come.Groups["unit"].Value.Length > 0 && come.Groups["unit"].Value == only.Old.Groups["unit"].Value;
        return new Instruction(InstructionKind.ReplaceWords, [new ProvisionReference(only.Id, only.Id)])
        {
            Old = [whole ? only.Old.Value : only.Old.Groups["n"].Value],
            New = whole ? come.Value : come.Groups["n"].Value,
            IsLoose = true,
        };
    }

    /// <summary>A provision, or the paragraphs below a heading.</summary>
    private IEnumerable<string> Below(string id) =>
        id.StartsWith("heading:", StringComparison.Ordinal) ? index.Draft.Provisions.Where(p => p.Section == id && p.Kind == ProvisionKind.Paragraph).Select(p => p.Id) : [id];

    /// <summary>Whether a provision has a figure with its unit, once.</summary>
    private bool Stands(string id, Match number) => number.Groups["unit"].Success && WordFinder.FindFolded(index.Folded(id), number.Value) is { Occurrences: 1 };

    private static string Words(Match number) => number.Groups["n"].Value;

    /// <summary>Whether the words beside a figure say that it is the better one.</summary>
    private static bool IsOffered(string text, Match number) =>
        Better().IsMatch(text.AsSpan(number.Groups["unit"] is { Success: true } unit && !Verb().IsMatch(unit.ValueSpan) ? number.Index + number.Length : number.Groups["n"].Index + number.Groups["n"].Length)) || Offering().IsMatch(text.AsSpan(0, number.Index));

    private const string Cardinals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
    private const string Ordinals = "fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth";

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,/-])(?<n>\p{Nd}{1,4}(?:[.,]\p{Nd}{1,3})*|(?:" + Cardinals + "|" + Ordinals + @")(?:-\p{L}+)?)(?:\s+(?<unit>(?!(?:would|might|should|could|is|are|seems?|in|and|or|of|to|as)\b)\p{L}+)|(?<unit>\s?%))?(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:would|might|should|could|is|are|seems?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>A word without which no sentence prefers anything.</summary>
    [GeneratedRegex(@"\b(?:would|might|should|could|better|prefer\w*|suggest\w*|rather|ought)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preferring();

    [GeneratedRegex(@"^\s+(?:would|might|could|should|seems?)\s+(?:\w+\s+)?(?:(?:be|seem|appear|to\s+be)\s+)?(?:to\s+us\s+)?(?:(?:far|much|more|a|rather|quite|the|perhaps)\s+)*(?:sensible|better|preferable|appropriate|reasonable|realistic|suitable|practical|enough|sufficient|adequate|fitting|prudent|acceptable|suffice|do|right)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Better();

    [GeneratedRegex(@"\b(?:(?:might|should|could|ought\s+to)\s+(?:rather\s+|better\s+|perhaps\s+|well\s+)?(?:be|become|read)|prefer|suggest|propose)\s+(?:the\s+|a\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offering();
}
