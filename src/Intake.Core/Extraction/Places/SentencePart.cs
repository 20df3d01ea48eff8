using System.Collections.Immutable;

namespace Intake.Extraction.Places;

/// <summary>Finds "the second sentence", "the last phrase" of a provision.</summary>
internal static class SentencePart
{
    private static readonly string[][] Ordinals =
    [
        ["first", "premier", "première", "primera", "primer", "первое", "первом"],
        ["second", "deuxième", "seconde", "segunda", "segundo", "второе", "втором"],
        ["third", "troisième", "tercera", "tercer", "третье", "третьем"],
        ["fourth", "quatrième", "cuarta", "cuarto", "четвертое"],
        ["fifth", "cinquième", "quinta", "quinto"],
    ];

    /// <summary>The span that the words name; null when the provision has no such part.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="named">Such as <c>second sentence</c> or <c>last phrase</c>.</param>
    public static Span? Find(string text, string named)
    {
        var words = FoldedText.Of(named);
        var parts = words.Contains("sentence", StringComparison.Ordinal) || words.Contains("oración", StringComparison.Ordinal) || words.Contains("предложени", StringComparison.Ordinal)
            || words.Contains("phrase", StringComparison.Ordinal) && words.Contains("ème", StringComparison.Ordinal)
            ? Cut(text, sentences: true)
            : Cut(text, sentences: false);
        var last = words.StartsWith("last", StringComparison.Ordinal) || words.StartsWith("final", StringComparison.Ordinal) || words.StartsWith("derni", StringComparison.Ordinal)
            || words.StartsWith("últim", StringComparison.Ordinal) || words.StartsWith("последн", StringComparison.Ordinal);
        var at = last ? parts.Length - 1 : Array.FindIndex(Ordinals, o => Array.Exists(o, w => words.StartsWith(w, StringComparison.Ordinal)));
        return at >= 0 && at < parts.Length ? parts[at] : null;
    }

    /// <summary>Sentences end at a full stop before a capital; phrases at a comma or semicolon.</summary>
    private static ImmutableArray<Span> Cut(string text, bool sentences)
    {
        var parts = ImmutableArray.CreateBuilder<Span>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = sentences
                ? text[i] is '.' or '!' or '?' or '。' && (i + 1 == text.Length || (i + 2 < text.Length && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2])))
                : text[i] is ',' or ';' or ':';
            if (!ends) continue;
            parts.Add(new Span(start, i + 1 - start));
            start = i + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        }

        if (start < text.Length) parts.Add(new Span(start, text.Length - start));
        return parts.ToImmutable();
    }
}
