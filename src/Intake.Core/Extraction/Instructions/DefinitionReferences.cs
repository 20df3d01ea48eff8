using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Phrases;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises provisions that are named by the term they define: <c>the definition of "toll"</c>, <c>la définition de « péage »</c>, <c>the entry for rung</c>.</summary>
internal sealed partial class DefinitionReferences(DraftIndex index)
{
    private const int FarthestTerm = 4;
    private const int FarthestVerb = 40;

    /// <summary>The sentence with the terms turned into references; null when it names no definition of the draft.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Sentence? Resolve(Sentence sentence, string paragraph)
    {
        if (!sentence.May(Cue.Definition)) return null;
        var definition = Named().Match(paragraph, sentence.Start, sentence.Length);
        return definition.Success ? Quoted(sentence, paragraph, definition) ?? Plain(sentence, paragraph, definition) : null;
    }

    /// <summary>Terms between quotation marks, one or several: <c>the definitions of "toll" and "bridge"</c>.</summary>
    private Sentence? Quoted(Sentence sentence, string paragraph, Match definition)
    {
        var terms = sentence.Tokens.Where(t => t.Class == TokenClass.Quote && t.Start >= definition.Index).ToList();
        var before = terms.LastOrDefault(t => t.Start <= definition.Index + 1);
        var end = definition.Index + definition.Length;
        var first = before is null && terms is [var next, ..] && next.Start - end < FarthestTerm ? 0 : -1;
        // Chinese sets the term in front: “渡轮”的定义.
        if (first < 0) return Behind(sentence, definition);
        var named = new List<ProvisionReference>();
        var last = terms[0];
        foreach (var term in terms)
        {
            if (named.Count > 0 && !Joins().IsMatch(paragraph.AsSpan(last.End, term.Start - last.End))) break;
            if (Of(term.Text) is not { } id) break;
            named.Add(new ProvisionReference(term.Text, id));
            last = term;
        }

        return named.Count == 0 ? null : With(sentence, definition.Index, last.End, named);
    }

    private Sentence? Behind(Sentence sentence, Match definition)
    {
        if (!definition.Value.StartsWith('的') || sentence.Tokens.LastOrDefault(t => t.Class == TokenClass.Quote && t.End <= definition.Index) is not { } term || definition.Index - term.End > 1) return null;
        return Of(term.Text) is { } id ? With(sentence, term.Start, definition.Index + definition.Length, [new ProvisionReference(term.Text, id)]) : null;
    }

    /// <summary>A term without quotation marks, up to the next mark.</summary>
    private Sentence? Plain(Sentence sentence, string paragraph, Match definition)
    {
        var from = definition.Index + definition.Length;
        var words = Words().Match(paragraph, from, sentence.Start + sentence.Length - from);
        for (var text = words.Value.TrimEnd(); text.Length > 0; text = text.LastIndexOf(' ') is > 0 and var cut ? text[..cut] : "")
        {
            if (Of(text) is { } id) return With(sentence, definition.Index, from + text.Length, [new ProvisionReference(text, id)]);
        }

        return null;
    }

    /// <summary>The provision that defines a term; null when none does, or several.</summary>
    private string? Of(string term)
    {
        var folded = FoldedText.Of(term).Trim();
        if (folded.Length == 0) return null;
        var found = index.Draft.Provisions.Where(p => Defines(p, folded)).Select(p => p.Id).Distinct(StringComparer.Ordinal).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>Whether a provision defines a term: it begins with it, has it in quotation marks before the verb, or stands below it (ISO/IEC Directives, Part 2:2021, 16.5).</summary>
    private bool Defines(Provision provision, string term)
    {
        if (provision.Kind != ProvisionKind.Paragraph) return false;
        if (index.Draft.Find($"heading:{provision.Id}") is { Label.Length: > 0 } heading && heading.Text.StartsWith(heading.Label, StringComparison.Ordinal) && FoldedText.Of(heading.Text[heading.Label.Length..]).Trim() == term) return true;
        foreach (var (start, end) in Quotations.Find(provision.Text))
        {
            if (FoldedText.Of(provision.Text[(start + 1)..(end - 1)]).Trim() == term && Means().IsMatch(provision.Text.AsSpan(end, Math.Min(FarthestVerb, provision.Text.Length - end)))) return true;
        }

        return FoldedText.Of(provision.Text) is var text && text.StartsWith(term, StringComparison.Ordinal) && Means().IsMatch(text.AsSpan(term.Length, Math.Min(FarthestVerb, text.Length - term.Length)));
    }

    /// <summary>The sentence with a stretch as a reference; what else it names of the same article only says where that stands.</summary>
    private static Sentence With(Sentence sentence, int start, int end, List<ProvisionReference> named)
    {
        var reference = new InstructionToken(TokenClass.Reference, start, end - start, named[0].Written) { References = [.. named] };
        var others = sentence.Tokens.Where(t => (t.End <= start || t.Start >= end) && !(t.Class == TokenClass.Reference && t.References.All(r => Holds(r, named[0]))));
        return sentence with { Tokens = [.. others.Append(reference).OrderBy(t => t.Start)] };
    }

    private static bool Holds(ProvisionReference outer, ProvisionReference inner) =>
        outer.Id is { } id && inner.Id!.StartsWith(id.StartsWith("heading:", StringComparison.Ordinal) ? id["heading:".Length..] : id, StringComparison.Ordinal);

    /// <summary>"The definition of", "the entry for": the term follows.</summary>
    [GeneratedRegex(@"\b(?:(?:the\s+)?(?:definitions?|entry|entries)\s+(?:of|for)\s+(?:(?:the|an?)\s+)?(?:terms?\s+|words?\s+)?|(?:la\s+|les\s+)?définitions?\s+(?:d[eu]s?\s+|d['’])(?:(?:la|l['’])\s*)?(?:termes?\s+|mots?\s+|expression\s+)?(?:de\s+)?|(?:la\s+|las\s+)?definici(?:ón|ones)\s+del?\s+(?:(?:la|los|las)\s+)?(?:términos?\s+|palabras?\s+|expresión\s+)?(?:de\s+)?|определени\w{1,2}\s+(?:(?:термин|поняти|слов)\w{1,3}\s+)?)|(?:ال)?تعريف\s+(?:(?:ال)?مصطلح\s+|كلمة\s+)?|的定义", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Named();

    [GeneratedRegex(@"^\s*(?:,|and|or|&|et|ou|y|o|и|или|و|和|、)?\s*(?:and|et|y|of|de)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    [GeneratedRegex(@"\G[\p{L}\p{M}\d \u00a0’'/-]{2,60}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:\s*\([^()]{1,20}\))?(?:\s*(?:,|and|or|et|ou|y|o|и|или)\s*[“«""„][^”»""“]{1,30}[”»""“])?\s*(?:(?:shall\s+)?(?:means?|refers?|includes?|designates?|denotes?|be\s+understood)\b|is\b|are\b|désigne|s['’]entend|signifie|significa|se\s+entenderá|se\s+entiende|designa|означа|понима|[:–—=]|指|系指|تعني|يقصد|يعني|—)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Means();
}
