using System.Globalization;

namespace Intake.Extraction.Comparison;

/// <summary>Cuts a text into words, spaces and marks.</summary>
internal static class Tokens
{
    /// <summary>The kind of every ASCII character, looked up instead of classified.</summary>
    private static readonly TokenKind[] PlainKinds = [.. Enumerable.Range(0, 128).Select(c => Classify((char)c))];

    private static readonly string[] SingleLetters = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>Every character of the text is in exactly one token. A Chinese, Japanese or Korean ideograph is a word of its own.</summary>
    public static Token[] Split(string text)
    {
        var tokens = new List<Token>(text.Length / 4);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var kind = KindOf(text[i]);
            i++;
            if (kind == TokenKind.Space)
            {
                while (i < text.Length && KindOf(text[i]) == TokenKind.Space) i++;
            }
            else if (kind == TokenKind.Word && !IsIdeograph(text[start]))
            {
                while (i < text.Length && Continues(text, i)) i++;
            }

            tokens.Add(new Token(TextOf(text, start, i), start, kind));
        }

        return [.. tokens];
    }

    /// <summary>Half of all tokens are one space or mark: those share one string.</summary>
    private static string TextOf(string text, int start, int end) =>
        end == start + 1 && text[start] < SingleLetters.Length ? SingleLetters[text[start]] : text[start..end];

    private static bool Continues(string text, int i) =>
        (KindOf(text[i]) == TokenKind.Word && !IsIdeograph(text[i]))
        || (text[i] is '\'' or '’' or '-' or '‐' or '‑' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1])
            && (text[i] != '.' || (char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))));

    private static TokenKind KindOf(char c) => c < PlainKinds.Length ? PlainKinds[c] : Classify(c);

    private static TokenKind Classify(char c) =>
        char.IsWhiteSpace(c) ? TokenKind.Space
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? TokenKind.Word
            : TokenKind.Mark;

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
