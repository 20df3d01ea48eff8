using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Phrases;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises articles and clauses that are named by their title, and citations and recitals by their subject: <c>the clause on marking</c>, <c>the citation of the resolution on timetables</c>.</summary>
internal sealed partial class TitleReferences(DraftIndex index)
{
    private const int FewestWords = 2;
    private const int ShortestWord = 4;
    private const int MostWords = 8;
    private const string Heading = "heading:";

    /// <summary>The sentence with such names turned into references; the same sentence when it has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    public Sentence Resolve(Sentence sentence, string paragraph)
    {
        if (!sentence.May(Cue.Titled)) return sentence;
        foreach (Match match in Named().Matches(paragraph[..(sentence.Start + sentence.Length)], sentence.Start))
        {
            if (sentence.Tokens.Any(t => t.Class is TokenClass.Quote or TokenClass.Reference && t.Start < match.Index + match.Length && match.Index < t.End)) continue;
            var subject = match.Groups["subject"];
            var found = match.Groups["preamble"].Success ? Cited(subject.Value) : Titled(subject.Value);
            if (found is not var (id, length)) continue;
            var end = subject.Index + length;
            if (Below(sentence, paragraph, id, end) is var (part, behind)) (id, end) = (part, behind);
            var reference = new InstructionToken(TokenClass.Reference, match.Index, end - match.Index, paragraph[match.Index..end]) { References = [new ProvisionReference(subject.Value, id)] };
            sentence = sentence with { Tokens = [.. sentence.Tokens.Where(t => t.End <= match.Index || t.Start >= end).Append(reference).OrderBy(t => t.Start)] };
        }

        return sentence;
    }

    /// <summary>The paragraph that is named by its number right behind the title: <c>the section on costs, paragraph 2</c>; null when none is.</summary>
    private (string Id, int End)? Below(Sentence sentence, string paragraph, string id, int end)
    {
        if (!id.StartsWith(Heading, StringComparison.Ordinal) || sentence.Tokens.FirstOrDefault(t => t.Start >= end) is not { Class: TokenClass.Reference, References: [var number] } next) return null;
        return paragraph[end..next.Start].Trim(' ', ',').Length == 0 && index.Resolve($"{id[Heading.Length..]} {number.Written}") is { } part ? (part, next.End) : null;
    }

    /// <summary>The article or clause with the longest title that a subject begins with: the one paragraph below it, else its heading; null for none, or several.</summary>
    private (string Id, int Length)? Titled(string subject)
    {
        var folded = FoldedText.Of(subject);
        var titled = index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Heading && p.Label.Length > 0)
            .Select(p => (Heading: p, Title: FoldedText.Of(Title(p))))
            .Where(t => t.Title.Length >= ShortestWord && folded.StartsWith(t.Title, StringComparison.Ordinal) && (folded.Length == t.Title.Length || !char.IsLetterOrDigit(folded[t.Title.Length])))
            .OrderByDescending(t => t.Title.Length).ToList();
        if (titled is [] || (titled.Count > 1 && titled[1].Title == titled[0].Title)) return null;
        var heading = titled[0].Heading.Id;
        var below = index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Section == heading && p.Level == 0).Take(2).ToList();
        return (below is [var only] ? only.Id : heading, Math.Min(titled[0].Title.Length, subject.Length));
    }

    /// <summary>The one paragraph of the preamble that has the most words of a subject, or alone the first of them; null where several have as many, or all have too few.</summary>
    private (string Id, int Length)? Cited(string subject)
    {
        var words = FoldedText.Of(subject).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '.', '(', ')')).Where(w => w.Length >= ShortestWord).Take(MostWords).ToList();
        var paragraphs = index.Draft.Provisions.Where(p => p.Id.StartsWith("PP", StringComparison.Ordinal) || p.Id.StartsWith("Recital ", StringComparison.Ordinal)).ToList();
        var scores = paragraphs.Select(p => (p.Id, Score: words.Count(w => WordFinder.Contains(index.Folded(p.Id), w)))).OrderByDescending(s => s.Score).Take(2).ToList();
        if (scores is [{ Score: >= FewestWords } best, ..] && (scores.Count == 1 || scores[1].Score < best.Score)) return (best.Id, 0);
        return words is [var first, ..] && paragraphs.Where(p => WordFinder.Contains(index.Folded(p.Id), first)).Take(2).ToList() is [var only] ? (only.Id, 0) : null;
    }

    private static string Title(Provision heading) =>
        (heading.Text.StartsWith(heading.Label, StringComparison.Ordinal) ? heading.Text[heading.Label.Length..] : heading.Text).Trim(' ', '.', ':', '-', '–', '—');

    [GeneratedRegex(@"\b(?:(?:the|la|le|el|l['’])\s*)?(?:(?<preamble>citations?|visas?|recitals?|considérants?|considerandos?)|(?:sub-?)?clauses?|articles?|sections?|rules?|provisions?|chapters?|dispositions?|cl[áa]usulas?|art[íi]culos?|secci[óo]n)\s+(?:on|of|about|concerning|regarding|dealing\s+with|relating\s+to|referring\s+to|entitled|headed|sur|relati(?:f|ve)\s+(?:à|aux?)|concernant|sobre|relativ[oa]\s+al?)\s+(?:(?:the|our|its|la|les?|el|los|las)\s+|l['’])?(?<subject>\p{L}[^.;:(""“”«»,]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Named();
}
