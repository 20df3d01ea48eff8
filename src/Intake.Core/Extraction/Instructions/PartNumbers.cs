using System.Globalization;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Numbers, ordinals and letters of references as six languages write them, in the digits and letters of ids.</summary>
internal static class PartNumbers
{
    private const string Han = "〇一二三四五六七八九";

    /// <summary>Beginnings of ordinals; their endings agree in gender, number and case.</summary>
    private static readonly (string Stem, int Value)[] Stems =
    [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
        ("premi", 1), ("deuxi", 2), ("troisi", 3), ("quatri", 4), ("cinqui", 5), ("sixi", 6), ("septi", 7), ("huiti", 8), ("neuvi", 9), ("dixi", 10), ("onzi", 11), ("douzi", 12),
        ("primer", 1), ("segund", 2), ("tercer", 3), ("cuart", 4), ("quint", 5), ("sext", 6), ("séptim", 7), ("octav", 8), ("noven", 9), ("décim", 10), ("undécim", 11), ("duodécim", 12),
        ("перв", 1), ("втор", 2), ("трет", 3), ("четв", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8), ("девят", 9), ("десят", 10), ("одиннадцат", 11), ("двенадцат", 12),
        ("الأول", 1), ("الثاني", 2), ("الثالث", 3), ("الرابع", 4), ("الخامس", 5), ("السادس", 6), ("السابع", 7), ("الثامن", 8), ("التاسع", 9), ("العاشر", 10),
    ];

    /// <summary>The number in ASCII digits, with its points; an ordinal's value; letters of other alphabets as the Latin ones in their place.</summary>
    public static string Of(string written)
    {
        var text = FoldedText.Of(written).Trim(' ', '(', ')', '.');
        if (text.Length == 0) return "";
        if (char.IsAsciiDigit(text[0])) return string.Concat(text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).TrimEnd('.');
        if (Han.Contains(text[0]) || text[0] == '十') return HanNumber(text);
        foreach (var (stem, value) in Stems)
        {
            if (text.StartsWith(stem, StringComparison.Ordinal)) return value.ToString(CultureInfo.InvariantCulture);
        }

        return text;
    }

    /// <summary>The Latin letter that an item has in the draft: lists are lettered in the language of the mail.</summary>
    public static string Letter(string written) => FoldedText.Of(written).Trim(' ', '(', ')', '.') switch
    {
        "а" or "أ" or "ا" or "ألف" => "a",
        "б" or "ب" or "باء" => "b",
        "в" or "ج" or "جيم" => "c",
        "г" or "د" or "دال" => "d",
        "д" or "ه" or "هـ" or "هاء" => "e",
        "е" or "و" or "واو" => "f",
        "с" => "c",
        var letters => letters,
    };

    /// <summary>Ten is written without a one in front: <c>十二</c>, <c>二十七</c>.</summary>
    private static string HanNumber(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in text)
        {
            if (c == '十') (sum, digit) = (sum + (10 * Math.Max(1, digit)), 0);
            else digit = Math.Max(0, Han.IndexOf(c, StringComparison.Ordinal));
        }

        return (sum + digit).ToString(CultureInfo.InvariantCulture);
    }
}
