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
    /// <summary>The one figure of the draft that the sentence before speaks of: <c>600 metres is rather low. We suggest 800.</c></summary>
    private (string Value, string Number, string Unit, string Id)? low;

    /// <summary>The exchange; null when a sentence names no such pair, or it fits several provisions.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its paragraph.</param>
    /// <param name="context">The provisions spoken of when the sentence names none.</param>
    public Instruction? Read(Sentence sentence, string text, ImmutableArray<ProvisionReference> context)
    {
        var spoken = low;
        low = null;
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        var end = sentence.Start + sentence.Length;
        if (quotes.Count == 0) return Read(sentence, text, sentence.Start, end, context, spoken);
        return Read(sentence, text, sentence.Start, quotes[0].Start, context, spoken) ?? (sentence.Tokens.Any(t => t.Class == TokenClass.Reference && t.Start >= quotes[^1].End) ? Read(sentence, text, quotes[^1].End, end, context, null) : null);
    }

    /// <summary>The exchange in a stretch of a sentence outside its quotations.</summary>
    private Instruction? Read(Sentence sentence, string text, int from, int end, ImmutableArray<ProvisionReference> context, (string Value, string Number, string Unit, string Id)? spoken)
    {
        var prefers = Preferring().IsMatch(text.AsSpan(0, end), from);
        if (!prefers && !Faulty().IsMatch(text.AsSpan(0, end), from)) return null;
        var named = sentence.Tokens.Where(t => t.Class == TokenClass.Reference && t.Start >= from && t.End <= end).ToList();
        var numbers = Number().Matches(text[..end], from).Where(m => !named.Exists(t => t.Start <= m.Index && m.Index < t.End)).ToList();
        var places = (named.Count > 0 ? named.SelectMany(t => t.References) : context).Select(r => r.Id).OfType<string>().SelectMany(Below).Distinct(StringComparer.Ordinal).ToList();
        var offered = prefers ? numbers.Where(m => IsOffered(text, m)).ToList() : [];
        if (offered is not [var come])
        {
            if (numbers is [var only] && places.Where(id => Stands(id, only)).ToList() is [var about]) low = (only.Value, Words(only), only.Groups["unit"].Value, about);
            return null;
        }

        if (numbers.Count < 2) return spoken is var (value, number, unit, id) && !WordFinder.Contains(index.Folded(id), Words(come)) ? Exchange(id, value, number, unit, come) : null;
        // "72 hours instead of 24": the unit is said once.
        if (IsInstead(text, come) && come.Groups["unit"].Value is { Length: > 0 } shared && numbers.FirstOrDefault(m => m.Index > come.Index && !m.Groups["unit"].Success) is { } bare
            && places.Where(id => WordFinder.FindFolded(index.Folded(id), $"{Words(bare)} {shared}") is { Occurrences: 1 } && !WordFinder.Contains(index.Folded(id), Words(come))).ToList() is [var one])
            return Exchange(one, $"{Words(bare)} {shared}", Words(bare), shared, come);
        var pairs = places.SelectMany(id => numbers.Where(m => m != come && (m.Index < come.Index || IsInstead(text, come)) && Stands(id, m) && !WordFinder.Contains(index.Folded(id), Words(come)) && (come.Groups["unit"].Value == m.Groups["unit"].Value || !Stands(id, come)))
            .Select(m => (Id: id, Old: m))).Take(2).ToList();
        return pairs is [var pair] ? Exchange(pair.Id, pair.Old.Value, Words(pair.Old), pair.Old.Groups["unit"].Value, come) : null;
    }

    private static Instruction Exchange(string id, string value, string number, string unit, Match come)
    {
        var whole = come.Groups["unit"].Value.Length > 0 && come.Groups["unit"].Value == unit;
        return new Instruction(InstructionKind.ReplaceWords, [new ProvisionReference(id, id)]) { Old = [whole ? value : number], New = whole ? come.Value : Words(come), IsLoose = true };
    }

    /// <summary>A provision, or the paragraphs below a heading.</summary>
    private IEnumerable<string> Below(string id) =>
        id.StartsWith("heading:", StringComparison.Ordinal) ? index.Draft.Provisions.Where(p => p.Section == id && p.Kind == ProvisionKind.Paragraph).Select(p => p.Id) : [id];

    /// <summary>Whether a provision has a figure with its unit, once.</summary>
    private bool Stands(string id, Match number) => number.Groups["unit"].Success && WordFinder.FindFolded(index.Folded(id), number.Value) is { Occurrences: 1 };

    private static string Words(Match number) => number.Groups["n"].Value;

    /// <summary>Whether the words beside a figure say that it is the better one.</summary>
    private static bool IsOffered(string text, Match number) =>
        IsInstead(text, number)
        || (!Refused().IsMatch(text.AsSpan(0, number.Index)) && (Better().IsMatch(text.AsSpan(number.Groups["unit"] is { Success: true } unit && !Verb().IsMatch(unit.ValueSpan) ? number.Index + number.Length : number.Groups["n"].Index + number.Groups["n"].Length)) || Offering().IsMatch(text.AsSpan(0, number.Index))));

    /// <summary>What stands in front of the figure that is given up.</summary>
    [GeneratedRegex(@"\b(?:instead of|rather than|in place of)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    private static bool IsInstead(string text, Match number) => Instead().IsMatch(text.AsSpan(number.Index + number.Length));

    [GeneratedRegex(@"^\s+(?:instead of|rather than|in place of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    /// <summary>What is said of a figure that another is offered for in the next sentence.</summary>
    [GeneratedRegex(@"\b(?:too|rather|quite|very|a bit|somewhat|extremely)\s+(?:low|high|long|short|late|early|few|many|much|little|strict|tight|generous|ambitious|small|large|big|far|near|close)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Faulty();

    private const string Cardinals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
    private const string Ordinals = "fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth";

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,/-])(?<n>\p{Nd}{1,4}(?:[.,]\p{Nd}{1,3})*|(?:" + Cardinals + "|" + Ordinals + @")(?:-\p{L}+)?)(?:\s+(?<unit>(?!(?:would|might|should|could|will|is|are|seems?|in|and|or|of|to|as|instead|rather)\b)\p{L}+)|(?<unit>\s?%))?(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:would|might|should|could|will|is|are|seems?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>A word without which no sentence prefers anything.</summary>
    [GeneratedRegex(@"\b(?:would|might|should|could|will\s+(?:do|suffice)|better|prefer\w*|suggest\w*|propos\w*|rather|ought|instead)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preferring();

    [GeneratedRegex(@"^\s+(?:would|might|could|should|will|seems?)\s+(?:\w+\s+)?(?:(?:be|seem|appear|to\s+be)\s+)?(?:to\s+us\s+)?(?:(?:far|much|more|a|rather|quite|the|perhaps)\s+)*(?:sensible|better|preferable|appropriate|reasonable|realistic|suitable|practical|enough|sufficient|adequate|fitting|prudent|acceptable|suffice|do|right)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Better();

    [GeneratedRegex(@"\b(?:(?:might|should|could|ought\s+to)\s+(?:rather\s+|better\s+|perhaps\s+|well\s+)?(?:be|become|read)|prefer|suggest|propose)\s+(?:the\s+|a\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offering();
}
