using System.Collections.Immutable;
using Intake.Drafts;

namespace Intake.Extraction.Places;

/// <summary>A draft prepared for look-ups; built once for all mails.</summary>
internal sealed class DraftIndex
{
    private const int RarestWords = 16;
    private readonly Dictionary<string, string> idByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> provisionsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> provisionsByText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> provisionsByNumber = new(StringComparer.Ordinal);
    private readonly FoldedText[] folded;
    private readonly Lazy<Dictionary<string, int>> printed;
    private readonly Lazy<Dictionary<string, string>> commonest;

    /// <summary>Prepares a draft.</summary>
    public DraftIndex(Draft draft)
    {
        Draft = draft;
        printed = new(() => Forms(draft));
        commonest = new(() => Commonest(printed.Value));
        folded = [.. draft.Provisions.Select(p => new FoldedText(p.Text))];
        HasActs = draft.Provisions.Any(p => p.Kind == ProvisionKind.Paragraph && (p.Id.StartsWith("Clause ", StringComparison.Ordinal) || p.Id.StartsWith("Regulation ", StringComparison.Ordinal) || p.Id.StartsWith("Schedule ", StringComparison.Ordinal)));
        HasSections = draft.Provisions.Any(p => p.Kind == ProvisionKind.Paragraph && p.Id.StartsWith("Section ", StringComparison.Ordinal));
        HasParts = draft.Provisions.Any(p => p.Kind == ProvisionKind.Paragraph && p.Id.AsSpan().ContainsAny("()."));
        for (var i = 0; i < draft.Provisions.Length; i++)
        {
            Add(provisionsByText, folded[i].Folded, i);
            if (draft.Provisions[i].Label.Any(char.IsLetterOrDigit)) Add(provisionsByNumber, ReferenceKey.Of(draft.Provisions[i].Label), i);
            idByKey.TryAdd(ReferenceKey.Of(draft.Provisions[i].Id), draft.Provisions[i].Id);
            foreach (var word in Words(folded[i].Folded).Distinct(StringComparer.Ordinal)) Add(provisionsByWord, word, i);
        }
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>Whether paragraphs of the draft have lettered or numbered parts, so that "item (b)" depends on what is spoken of.</summary>
    public bool HasParts { get; }

    /// <summary>Whether the draft is a bill or the like: its articles are clauses or regulations, its annexes schedules.</summary>
    public bool HasActs { get; }

    /// <summary>Whether the draft calls its articles sections.</summary>
    public bool HasSections { get; }

    /// <summary>The provision's folded text.</summary>
    public FoldedText Folded(int index) => folded[index];

    /// <summary>The provision's folded text.</summary>
    public FoldedText Folded(string id) => folded[Draft.IndexOf(id)];

    /// <summary>Indices of the provisions whose folded text this is, in the draft's order; empty when there is none.</summary>
    public IReadOnlyList<int> Being(string folded) => provisionsByText.GetValueOrDefault(folded, []);

    /// <summary>Whether a paragraph is a provision word for word, with or without a number in front of it: the sender says nothing of their own in it.</summary>
    public bool IsUnchanged(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is '.' or ')' or '(' or ' ' or '\t')) start++;
        return Being(FoldedText.Of(text[start..])).Count > 0;
    }

    /// <summary>The id that a number names, as delegations write it; null when the draft has none such.</summary>
    /// <remarks><c>OP7</c> and <c>PP3</c> name plain numbers in a draft that has one numbering.</remarks>
    public string? Resolve(string number)
    {
        var key = ReferenceKey.Of(number);
        if (idByKey.TryGetValue(key, out var id)) return id;
        if (key.Length > 0 && char.IsLetter(key[0]) && idByKey.TryGetValue("annex." + key, out var annexed)) return annexed; // "A.2" says which annex, "2" does not
        if (idByKey.TryGetValue("heading." + key, out var heading)) return heading;
        if (key.StartsWith("op.", StringComparison.Ordinal) || key.StartsWith("pp.", StringComparison.Ordinal)) return idByKey.GetValueOrDefault(key[3..]);
        return idByKey.GetValueOrDefault("op." + key);
    }

    /// <summary>The paragraph that prints a sign in front of its number, <c>§ 3</c>; null when none does, or several.</summary>
    public string? Signed(string number) =>
        Draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Label.StartsWith('§') && ReferenceKey.Of(p.Label) == ReferenceKey.Of(number)).Take(2).ToList() is [var only] ? only.Id : null;

    /// <summary>Whether the draft uses a word, folded.</summary>
    public bool Uses(string word) => provisionsByWord.ContainsKey(FoldedText.Of(word));

    /// <summary>Whether the draft prints a word just so.</summary>
    public bool Prints(string word) => printed.Value.ContainsKey(word);

    /// <summary>How the draft prints a word inside a sentence most often; null when it does not use it.</summary>
    public string? Printed(string word) => commonest.Value.GetValueOrDefault(word);

    /// <summary>Every form of a word behind the first of its provision, and how often it stands there.</summary>
    private static Dictionary<string, int> Forms(Draft draft)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in draft.Provisions.SelectMany(p => Words(p.Text).Skip(1))) forms[word] = forms.GetValueOrDefault(word) + 1;
        return forms;
    }

    /// <summary>The form of each word that stands most often.</summary>
    private static Dictionary<string, string> Commonest(Dictionary<string, int> forms)
    {
        var commonest = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)) commonest.TryAdd(form.Key, form.Key);
        return commonest;
    }

    /// <summary>Indices of the provisions that hold all of a phrase, in the draft's order.</summary>
    public ImmutableArray<int> Containing(string phrase)
    {
        var rarest = Words(FoldedText.Of(Abridged.Trim(phrase)))
            .Select(w => provisionsByWord.GetValueOrDefault(w, []))
            .MinBy(l => l.Count);
        return rarest is null ? [] : [.. rarest.Where(i => WordFinder.Contains(folded[i], phrase))];
    }

    /// <summary>Indices of the provisions that share rare words with a text, the likeliest first.</summary>
    public IReadOnlyList<int> Candidates(string text, int most)
    {
        var scores = new double[Draft.Provisions.Length];
        foreach (var word in Words(FoldedText.Of(text)).Distinct(StringComparer.Ordinal))
        {
            if (provisionsByWord.TryGetValue(word, out var list)) Score(scores, list);
        }

        return Highest(scores, most);
    }

    /// <summary>The same by the rarest of some folded words alone, so that long texts and large drafts stay cheap.</summary>
    public IReadOnlyList<int> Likely(IEnumerable<string> words, int most)
    {
        var lists = new List<List<int>>();
        foreach (var word in words)
        {
            if (provisionsByWord.TryGetValue(word, out var list)) lists.Add(list);
        }

        lists.Sort((a, b) => a.Count.CompareTo(b.Count));
        var scores = new double[Draft.Provisions.Length];
        foreach (var list in lists.Take(RarestWords)) Score(scores, list);
        return Highest(scores, most);
    }

    /// <summary>A word counts the more, the fewer provisions have it.</summary>
    private static void Score(double[] scores, List<int> having)
    {
        var weight = 1.0 / having.Count;
        foreach (var i in having) scores[i] += weight;
    }

    /// <summary>The places of the highest scores above 0, the highest first; the scores are used up.</summary>
    private static List<int> Highest(double[] scores, int most)
    {
        var highest = new List<int>(most);
        while (highest.Count < most && scores.Length > 0 && Array.IndexOf(scores, scores.Max()) is var best && scores[best] > 0)
        {
            highest.Add(best);
            scores[best] = 0;
        }

        return highest;
    }

    /// <summary>Indices of the provisions that print a number, in the draft's order; empty when there is none.</summary>
    /// <param name="key">The number's key.</param>
    public IReadOnlyList<int> Printing(string key) => provisionsByNumber.GetValueOrDefault(key, []);

    private static void Add(Dictionary<string, List<int>> index, string key, int provision)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(provision);
    }

    /// <summary>Chinese sets no spaces between words: each ideograph is looked up by itself.</summary>
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static IEnumerable<string> Words(string folded)
    {
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            while (!IsIdeograph(folded[start]) && i < folded.Length && char.IsLetterOrDigit(folded[i]) && !IsIdeograph(folded[i])) i++;
            yield return folded[start..i];
        }
    }
}
