using System.Text.RegularExpressions;
using Intake.Extraction.Phrases;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises that a sender makes the proposals of a mail quoted below its own: <c>supports the proposals of Jordan in the e-mail below</c>.</summary>
internal static partial class Endorsement
{
    /// <summary>Whether a text says so.</summary>
    public static bool Announced(string text) => WordCues.May(text, Cue.Endorsement) && Announcing().IsMatch(text);

    /// <summary>Support, and behind it where the proposals stand.</summary>
    [GeneratedRegex(
        @"\b(?:supports?|endorses?|seconds?|aligns?\s+(?:itself|ourselves)\s+with|associates?\s+(?:itself|ourselves)\s+with|can\s+(?:accept|support))\b[^.;]{0,90}\b(?:below|underneath|hereunder|quoted|attached hereto)\b"
        + @"|\b(?:appui\w+|soutien\w*|souscri\w+|fai(?:t|sons) (?:siennes?|nôtres?)|s[’']associe\w*|se rallie)\b[^.;]{0,90}\b(?:ci-dessous|ci-après|plus bas)\b"
        + @"|\b(?:apoya\w*|respalda\w*|suscrib\w+|hace suyas?|se suma)\b[^.;]{0,90}\b(?:más abajo|a continuación|abajo)\b"
        + @"|\b(?:поддержива\w+|присоединя\w+)\b[^.;]{0,90}\b(?:ниже|приведенн\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Announcing();
}
