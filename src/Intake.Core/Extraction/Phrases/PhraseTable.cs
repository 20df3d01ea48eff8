using Intake.Drafts;

namespace Intake.Extraction.Phrases;

/// <summary>How tables of phrases are written, one alternative for each phrase, so that a language adds words and not rules.</summary>
internal static class PhraseTable
{
    /// <summary>Most characters of a paragraph that are searched. Stops paragraphs of megabytes: who speaks and what a mail is about stands at the beginning.</summary>
    public const int LongestText = 4_000;

    /// <summary>Opens the alternatives of phrases that begin at the beginning of a word.</summary>
    public const string AtWord = @"(?<!\p{L})(?:";

    /// <summary>The part of a text that is searched, with single spaces, as phrases are written.</summary>
    public static string Searched(string text) => Spaces.Collapse(text.Length <= LongestText ? text : text[..LongestText]);
}
