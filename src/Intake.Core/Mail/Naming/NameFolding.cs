using System.Globalization;
using System.Text;

namespace Intake.Mail.Naming;

/// <summary>Makes spellings of one name equal: case, diacritics, Arabic letter forms.</summary>
internal static class NameFolding
{
    /// <summary>Longest word that can be part of a name, in UTF-16 units.</summary>
    public const int LongestWord = 40;

    private const char Dropped = '\0';

    private static readonly char[] Table = [.. Enumerable.Range(0, 0x2000).Select(i => Compute((char)i))];

    private static readonly string[] CyrillicEndings =
        ["ого", "его", "ому", "ему", "ыми", "ими", "аем", "ай", "аю", "ае", "ой", "ей", "ом", "ем", "ым", "им", "ых", "их", "ов", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ою", "ею", "ый", "ий", "а", "я", "ы", "и", "у", "ю", "е", "й", "ь"];

    /// <summary>Folds a word into the buffer, full stops left out; empty when it is too long for a name.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > LongestWord) return [];
        var length = 0;
        foreach (var c in word)
        {
            // A breve that stands apart belongs to the letter before it.
            if (c == '\u0306' && length > 0 && buffer[length - 1] == 'и') buffer[length - 1] = 'й';
            var folded = c < Table.Length ? Table[c] : c;
            if (folded != Dropped && c != '.') buffer[length++] = folded;
        }

        return buffer[..length];
    }

    /// <summary>The folded word.</summary>
    public static string Fold(ReadOnlySpan<char> word) => Fold(word, stackalloc char[LongestWord]).ToString();

    /// <summary>A folded Russian word without its case ending; other words as they are.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 4 || folded[0] is < '\u0400' or > '\u04ff') return folded;
        foreach (var ending in CyrillicEndings)
        {
            if (folded.Length - ending.Length >= 3 && folded.EndsWith(ending)) return folded[..^ending.Length];
        }

        return folded;
    }

    /// <summary>Whether a folded Russian word changes its ending in other cases; Мали, Перу and Конго do not.</summary>
    public static bool IsDeclined(ReadOnlySpan<char> folded) =>
        folded.Length > 3 && folded[0] is >= '\u0400' and <= '\u04ff' && folded[^1] is not ('и' or 'у' or 'о' or 'е' or 'э' or 'ю') || EndsAsAdjective(folded);

    private static bool EndsAsAdjective(ReadOnlySpan<char> folded) => folded.Length > 4 && (folded.EndsWith("ые") || folded.EndsWith("ие"));

    private static char Compute(char c) => c switch
    {
        >= '\u0300' and <= '\u036f' or >= '\u064b' and <= '\u065f' or '\u0670' or '\u0640' or '\u00ad' => Dropped,
        'Й' or 'й' => 'й',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' => 'd',
        'ı' => 'i',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        _ => char.ToLowerInvariant(Base(c)),
    };

    private static char Base(char c) => char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned
        ? c
        : c.ToString().Normalize(NormalizationForm.FormD)[0];
}
