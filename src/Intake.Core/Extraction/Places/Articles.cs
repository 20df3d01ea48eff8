namespace Intake.Extraction.Places;

/// <summary>Tells whether the first word of a provision loses its capital when other words come before it.</summary>
internal static class Articles
{
    private static readonly string[] Small =
        ["a", "an", "the", "to", "in", "on", "of", "for", "by", "with", "at", "all", "any", "each", "every", "no", "this", "that", "these", "those", "it", "they", "we", "and", "as", "if", "when", "where", "also", "further"];

    /// <summary>Whether the draft writes the word small inside sentences, or it is a small word or a participle, which no name is.</summary>
    public static bool Lowers(string word, DraftIndex index) => index.Printed(word) is [var letter, ..]
        ? char.IsLower(letter)
        : Small.Contains(word.ToLowerInvariant()) || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal));
}
