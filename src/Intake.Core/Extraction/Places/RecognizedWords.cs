using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Reading;

namespace Intake.Extraction.Places;

/// <summary>Mends letters that text recognition confuses (<c>govemments</c>, <c>intemational</c>, <c>crossborder</c>) where the draft shows what was meant.</summary>
/// <remarks>
/// A word is the draft's only when it is no word of the draft as it stands, looks like one, and stands between the same two words as there. All
/// others stay as they were recognised: a word that the sender changed must never be changed back.
/// </remarks>
internal sealed partial class RecognizedWords
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Before, string Shape, string After), string> between = [];

    /// <summary>Learns the words of a draft.</summary>
    public RecognizedWords(Draft draft)
    {
        foreach (var text in draft.Provisions.Select(p => p.Text))
        {
            var words = Word().Matches(text).Select(m => m.Value).ToList();
            known.UnionWith(words.Select(FoldedText.Of));
            for (var i = 1; i + 1 < words.Count; i++)
            {
                var key = (FoldedText.Of(words[i - 1]), Shape(words[i]), FoldedText.Of(words[i + 1]));
                between[key] = between.TryGetValue(key, out var other) && other != words[i] ? "" : words[i];
            }
        }
    }

    /// <summary>A recognised document with its words mended.</summary>
    public Document Mend(Document document) =>
        document with { Paragraphs = [.. document.Paragraphs.Select(p => p with { Runs = [.. p.Runs.Select(r => r with { Text = Mend(r.Text) })] })] };

    /// <summary>A text with its words mended.</summary>
    internal string Mend(string text)
    {
        var words = Word().Matches(text);
        var mended = new StringBuilder();
        var (done, before) = (0, "");
        for (var i = 0; i < words.Count; i++)
        {
            var (word, folded) = (words[i], FoldedText.Of(words[i].Value));
            if (i > 0 && i + 1 < words.Count && !known.Contains(folded)
                && between.TryGetValue((before, Shape(word.Value), FoldedText.Of(words[i + 1].Value)), out var meant) && meant.Length > 0)
            {
                mended.Append(text, done, word.Index - done).Append(meant);
                (done, folded) = (word.Index + word.Length, FoldedText.Of(meant));
            }

            before = folded;
        }

        return done == 0 ? text : mended.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>What is left of a word when everything is the same that looks the same on a bad copy: no case, no accents, no hyphens.</summary>
    private static string Shape(string word)
    {
        var shape = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormKD))
        {
            var letter = char.ToLowerInvariant(c) switch
            {
                'i' or '1' or '|' or '!' => 'l',
                '0' => 'o',
                '5' => 's',
                '\u2019' or '\'' or '-' or '\u2010' or '\u2011' => '\0',
                var other => other,
            };
            if (letter != '\0' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) shape.Append(letter);
        }

        return shape.Replace("rn", "m").Replace("cl", "d").Replace("vv", "w").ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}|](?:[\p{L}\p{M}\p{Nd}|'’\-‐‑]*[\p{L}\p{M}\p{Nd}|])?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
