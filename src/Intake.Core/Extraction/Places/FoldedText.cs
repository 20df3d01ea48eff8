using System.Globalization;
using System.Text;
using Intake.Drafts;

namespace Intake.Extraction.Places;

/// <summary>A text as quotations are compared: one kind of quote, hyphen and space, no case, no accents lost, and a way back to the characters.</summary>
internal sealed class FoldedText
{
    private const int OnStack = 512;

    /// <summary>The folded form of every ASCII character: nearly every character of most drafts, looked up instead of classified.</summary>
    private static readonly char[] PlainLetters = [.. Enumerable.Range(0, 128).Select(c => Fold((char)c))];

    private readonly int[] origin;
    private List<FoldedWord>? words;

    /// <summary>Folds a text. Every run of white space becomes one space; zero-width characters go.</summary>
    public FoldedText(string text)
    {
        Source = text;
        var folded = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        var map = text.Length < OnStack ? stackalloc int[text.Length + 1] : new int[text.Length + 1];
        var length = Fold(text, folded, map);
        map[length] = text.Length;
        Folded = new string(folded[..length]);
        origin = map[..(length + 1)].ToArray();
    }

    /// <summary>The text as it was.</summary>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>The words of the folded text; taken apart when first asked for, since most provisions of a draft never are.</summary>
    public List<FoldedWord> Words => words ??= FoldedWord.In(Folded);

    /// <summary>A folded text alone.</summary>
    public static string Of(string text)
    {
        // Most texts need no more than small letters, which many characters are given at once.
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny('`', '\0') && Spaces.AreSingle(text)) return text.ToLowerInvariant();
        var folded = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = Fold(text, folded, default);
        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    /// <summary>The span of the source that a span of the folded text comes from.</summary>
    public Span ToSource(int start, int length)
    {
        var from = origin[start];
        var to = length == 0 ? from : origin[start + length - 1] + 1;
        return new Span(from, to - from);
    }

    /// <summary>Folds into a buffer as long as the text, and notes where each character comes from unless <paramref name="map"/> is empty; returns how many there are.</summary>
    private static int Fold(string text, Span<char> folded, Span<int> map)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] < PlainLetters.Length ? PlainLetters[text[i]] : Fold(text[i]);
            if (c == '\0' || (c == ' ' && (length == 0 || folded[length - 1] == ' '))) continue;
            folded[length] = c;
            if (!map.IsEmpty) map[length] = i;
            length++;
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2032' or '`' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\u2033' or '\u300c' or '\u300d' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u00d7' => 'x',
        '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' or '\u200e' or '\u200f' or '\u0640' or (>= '\u064b' and <= '\u0652') => '\0',
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => char.ToLowerInvariant(c),
    };
}
