using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Numbers as other languages write them, as digits and Latin series: <c>二十七</c>, <c>الثامنة عشرة</c>, <c>١٦ مكررا ثانيا</c>, <c>16-бис</c>, <c>16之三</c>.</summary>
internal static partial class NumberWords
{
    private const string HanDigits = "〇一二三四五六七八九";

    private static readonly string[] ArabicUnits = ["اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];

    private static readonly (string Stem, int Value)[] ArabicTens = [("عشرين", 20), ("عشرون", 20), ("ثلاثين", 30), ("ثلاثون", 30), ("اربعين", 40), ("اربعون", 40), ("خمسين", 50), ("خمسون", 50)];

    private static readonly string[] Series = ["", "bis", "ter", "quater", "quinquies", "sexies", "septies"];

    /// <summary>The number as digits; the text itself, folded, when it has none of these words.</summary>
    public static string Digits(string written)
    {
        var text = FoldedText.Of(written).Trim();
        if (text.Length == 0 || char.IsAsciiDigit(text[0])) return text;
        if (HanDigits.Contains(text[0]) || text[0] is '十' or '百' or '零' or '两') return Han(text);
        return text[0] is >= '\u0600' and <= '\u06ff' ? Arabic(text) : text;
    }

    /// <summary>The Latin word of the series (<c>bis</c>, <c>ter</c>) that a mark of another language stands for; empty for none.</summary>
    public static string Suffix(string written)
    {
        var text = FoldedText.Of(written).Trim(' ', '(', ')', '-', '.');
        if (text.Length == 0) return "";
        if (text[0] == '之') return HanDigits.IndexOf(text[^1], StringComparison.Ordinal) is var han and > 1 && han - 1 < Series.Length ? Series[han - 1] : "";
        if (text.StartsWith("مكرر", StringComparison.Ordinal)) return text.Contains("رابع", StringComparison.Ordinal) || text.Contains('4') ? "quinquies" : text.Contains("ثالث", StringComparison.Ordinal) || text.Contains('3') ? "quater" : text.Contains("ثاني", StringComparison.Ordinal) || text.Contains('2') ? "ter" : "bis";
        return text switch
        {
            "бис" => "bis",
            "тер" => "ter",
            "кватер" => "quater",
            "квинквиес" => "quinquies",
            _ => text,
        };
    }

    /// <summary>A number with the mark of its series in Latin letters: <c>16 бис</c> is <c>16 bis</c>.</summary>
    public static string InLatin(string number) => Mark().Replace(number, m => $" {Suffix(m.Value)}");

    /// <summary>Ten is written without a one in front, and as the mark between tens and ones: <c>十二</c>, <c>二十七</c>.</summary>
    private static string Han(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in text)
        {
            if (c == '百') (sum, digit) = (sum + (100 * Math.Max(1, digit)), 0);
            else if (c == '十') (sum, digit) = (sum + (10 * Math.Max(1, digit)), 0);
            else digit = c == '两' ? 2 : c == '零' ? 0 : HanDigits.IndexOf(c, StringComparison.Ordinal);
        }

        return (sum + digit).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Ordinals agree in gender and may join a unit to a ten: <c>الثالثة والعشرون</c>.</summary>
    private static string Arabic(string text)
    {
        var sum = 0;
        foreach (var word in text.Replace('أ', 'ا').Replace('إ', 'ا').Replace('ى', 'ي').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimStart('و');
            bare = bare.StartsWith("ال", StringComparison.Ordinal) ? bare[2..] : bare;
            if (bare is "عشره" or "عشرة" or "عشر") sum += 10;
            else if (Array.Find(ArabicTens, t => bare.StartsWith(t.Stem, StringComparison.Ordinal)) is { Value: > 0 } ten) sum += ten.Value;
            else if (bare.StartsWith("حادي", StringComparison.Ordinal)) sum += 1;
            else sum += Array.FindIndex(ArabicUnits, u => bare.StartsWith(u, StringComparison.Ordinal)) + 1;
        }

        return sum == 0 ? text : sum.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[\s.-]*\(?(?:бис|тер|кватер|квинквиес|مكرر.*|之[二三四五六])\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
