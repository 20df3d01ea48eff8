using System.Collections.Frozen;

namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>The words and phrases of one language that the grammar knows.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, TokenClass> classes;

    private Lexicon(FrozenDictionary<string, TokenClass> classes, int longest) => (this.classes, Longest) = (classes, longest);

    /// <summary>Words of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>All languages together: a phrase of one is rarely a phrase of another, and mails mix them.</summary>
    public static Lexicon All { get; } = Create([.. English.Rows, .. French.Rows, .. Spanish.Rows, .. Russian.Rows, .. Arabic.Rows, .. Chinese.Rows]);

    /// <summary>The class of a phrase, folded, words separated by single spaces.</summary>
    public bool TryGet(string phrase, out TokenClass found) => classes.TryGetValue(phrase, out found);

    private static Lexicon Create((TokenClass Class, string Phrases)[] rows)
    {
        var all = new Dictionary<string, TokenClass>(StringComparer.Ordinal);
        foreach (var (token, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) all.TryAdd(phrase, token);
        }

        return new Lexicon(all.ToFrozenDictionary(StringComparer.Ordinal), all.Keys.Max(k => k.Count(c => c == ' ') + 1));
    }
}
