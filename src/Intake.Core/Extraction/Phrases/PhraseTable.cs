using System.Text.RegularExpressions;

namespace Intake.Extraction.Phrases;

/// <summary>Makes one expression of the phrases of several languages, so that a language adds words and not rules.</summary>
internal static class PhraseTable
{
    /// <summary>Most characters of a paragraph that are searched. Stops paragraphs of megabytes: who speaks and what a mail is about stands at the beginning.</summary>
    public const int LongestText = 4_000;

    /// <summary>Any of the phrases at the beginning of a word, in any case; spaces of a phrase match any white space.</summary>
    public static Regex Any(params ReadOnlySpan<string[]> languages)
    {
        var phrases = new List<string>();
        foreach (var language in languages) phrases.AddRange(language);
        return new Regex($@"(?<!\p{{L}})(?:{string.Join('|', phrases.Select(Spaced))})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Any of the phrases of a script that puts no spaces between words.</summary>
    public static Regex Anywhere(params string[] phrases) => new(string.Join('|', phrases), RegexOptions.CultureInvariant);

    /// <summary>The part of a text that is searched.</summary>
    public static string Searched(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string Spaced(string phrase) => phrase.Replace(" ", @"\s+", StringComparison.Ordinal).Replace("'", "['’]", StringComparison.Ordinal);
}
