using System.Globalization;

namespace Intake.Mail.Naming;

/// <summary>Cuts a text into the words and marks of names.</summary>
internal static class NameTokens
{
    /// <summary>The next token at or after a place; false at the end. A Chinese character is a word; <c>U.S.</c> is one word.</summary>
    public static bool Next(ReadOnlySpan<char> text, int from, out NameToken token)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsMark(text[i]) || IsHan(text[i]))
            {
                token = new NameToken(i, 1);
                return true;
            }

            if (!IsWord(text[i])) continue;
            token = new NameToken(i, Dotted(text[i..]) is > 0 and var dotted ? dotted : Word(text[i..]));
            return true;
        }

        token = new NameToken(text.Length, 0);
        return false;
    }

    /// <summary>The folded form of a token; marks as <c>,</c> <c>(</c> <c>)</c>, the ampersand as <c>and</c>.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, NameToken token, Span<char> buffer) => text[token.Start] switch
    {
        ',' or '，' or '،' => ",",
        '(' or '（' => "(",
        ')' or '）' => ")",
        '&' => "and",
        _ => NameFolding.Fold(text.Slice(token.Start, token.Length), buffer),
    };

    /// <summary>Whether a Chinese character.</summary>
    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    /// <summary>Whether part of a word: a letter, a digit or a mark on a letter.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && !IsHan(c) && (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));

    /// <summary>Whether two tokens with this between them can belong to one name.</summary>
    public static bool IsGap(ReadOnlySpan<char> between)
    {
        var marks = 0;
        foreach (var c in between)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (c is not ('-' or '.' or '\'' or '’' or '‘' or 'ʼ' or (>= '\u2010' and <= '\u2013')) || ++marks > 1) return false;
        }

        return true;
    }

    private static bool IsMark(char c) => c is ',' or '(' or ')' or '&' or '，' or '（' or '）' or '،';

    private static int Word(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && IsWord(text[length])) length++;
        return length;
    }

    // Capital letters with a full stop after each: U.S., D.P.R.K.; two at least, and no word behind them.
    private static int Dotted(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length + 1 < text.Length && char.IsAsciiLetterUpper(text[length]) && text[length + 1] == '.') length += 2;
        if (length > 0 && length < text.Length && char.IsAsciiLetterUpper(text[length]) && (length + 1 == text.Length || !IsWord(text[length + 1]))) length++;
        return length >= 3 && (length == text.Length || !IsWord(text[length]) || text[length - 1] != '.') ? length : 0;
    }
}
