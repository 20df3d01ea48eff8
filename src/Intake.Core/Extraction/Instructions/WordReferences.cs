using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises provisions that are named by their words: <c>the paragraph beginning "To share …"</c>, <c>the paragraph on gender-based violence</c>.</summary>
internal sealed partial class WordReferences(DraftIndex index)
{
    private const int FarthestQuote = 60;
    private const int MostWords = 8;
    private readonly DefinitionReferences definitions = new(index);
    private readonly Descriptions descriptions = new(index);
    private readonly TitleReferences titles = new(index);

    /// <summary>Whether the last sentence names its provision by a description alone, which may be wrong.</summary>
    public bool IsDescribed { get; private set; }

    /// <summary>The sentence with such names turned into references; the same sentence when it has none.</summary>
    public Sentence Resolve(Sentence sentence, string paragraph)
    {
        IsDescribed = false;
        if (definitions.Resolve(sentence, paragraph) is { } defined) return titles.Resolve(defined, paragraph);
        sentence = titles.Resolve(sentence, paragraph);
        if (!sentence.Has(TokenClass.Paragraph) || sentence.Has(TokenClass.Reference)) return sentence;
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Class != TokenClass.Paragraph || tokens[i].Text.Length < 4) continue;
            var quote = i + 1 < tokens.Length ? tokens.FindIndexFrom(i + 1, t => t.Class == TokenClass.Quote) : -1;
            if (quote > 0 && tokens[quote].Start - tokens[i].End < FarthestQuote && Names(paragraph[tokens[i].End..tokens[quote].Start]) && Beginning(tokens[quote].Text) is { } opened)
                return With(sentence, i, quote, opened);
            if (On().Match(paragraph, tokens[i].End) is not { Success: true } on) continue;
            var quotes = tokens.Where(t => t.Class == TokenClass.Quote && t.Start > on.Index).Select(t => t.Text).ToList();
            var described = on.Groups["subject"].Value;
            if (!on.Groups["that"].Success && Subject(described) is { } subject) return With(sentence, i, i, Whole(sentence, subject));
            // The verbs of a clause that only describes ask for nothing: "the paragraph that would have us make use of X".
            var end = on.Groups["that"].Success ? on.Index + on.Length : on.Index;
            if (on.Groups["that"].Success && described.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma) (described, end) = (described[..comma], on.Groups["subject"].Index + comma);
            if (descriptions.Find(described, quotes) is not { } meant) continue;
            IsDescribed = true;
            return With(sentence, i, i + tokens.Skip(i + 1).TakeWhile(t => t.Start < end).Count(), Whole(sentence, meant));
        }

        return sentence;
    }

    /// <summary>The paragraph that holds an item, where the sentence speaks of its sub-paragraphs: an item has none.</summary>
    private string Whole(Sentence sentence, string id) =>
        id.LastIndexOf('(') is > 0 and var at && index.Draft.Find(id[..at]) is { } whole && index.Draft.Provisions.All(p => p.Id == id || !p.Id.StartsWith(id, StringComparison.Ordinal)) && HasItems().IsMatch(sentence.Text) ? whole.Id : id;

    [GeneratedRegex(@"\b(?:its|both|all\s+(?:of\s+)?its|the\s+two|the\s+three)\s+(?:\w+\s+)?(?:sub-?paragraphs|items|points|indents|letters|sub-?items)\b|\bses\s+(?:\w+\s+)?(?:alinéas|points|sous-alinéas)\b|\bsus\s+(?:\w+\s+)?(?:incisos|apartados|letras|literales)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HasItems();

    private static bool Names(string between) => !between.Contains('.', StringComparison.Ordinal) && !between.Contains(';', StringComparison.Ordinal);

    private string? Beginning(string quoted)
    {
        var words = FoldedText.Of(Abridged.Trim(quoted)).TrimEnd('.', ',');
        if (words.Count(c => c == ' ') < 2) return null;
        var found = index.Draft.Provisions.Where((p, i) => p.Kind == ProvisionKind.Paragraph && index.Folded(i).Folded.StartsWith(words, StringComparison.Ordinal)).ToList();
        return found is [var only] ? only.Id : null;
    }

    /// <summary>The one provision that has the longest beginning of a subject.</summary>
    private string? Subject(string subject)
    {
        var words = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(MostWords, words.Length); n > 0; n--)
        {
            var phrase = string.Join(' ', words.Take(n)).Trim(',', '.', ';', ':', ')', '(');
            if (phrase.Length < 6) return null;
            var places = index.Containing(phrase).Where(i => index.Draft.Provisions[i].Kind == ProvisionKind.Paragraph).ToList();
            if (places.Count == 1) return index.Draft.Provisions[places[0]].Id;
            if (places.Count > 1) return null;
        }

        return null;
    }

    private static Sentence With(Sentence sentence, int first, int last, string id)
    {
        var start = sentence.Tokens[first].Start;
        var reference = new InstructionToken(TokenClass.Reference, start, sentence.Tokens[last].End - start, id) { References = [new ProvisionReference(id, id)] };
        return sentence with { Tokens = [.. sentence.Tokens[..first], reference, .. sentence.Tokens[(last + 1)..]] };
    }

    [GeneratedRegex(@"\G\s+(?:on|about|concerning|regarding|dealing with|relating to|sur|sobre|о|об|(?<that>that|which|where|whereby|in which|qui|que|dans lequel|donde|который|в котором))\s+(?:the\s+)?(?<subject>[^.;:(""“]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex On();
}
