using System.Globalization;

namespace Intake.Reading.Numbering;

/// <summary>Writes a number in one of the formats of ECMA-376-1:2016 §17.18.59 (ST_NumberFormat).</summary>
internal static class NumberFormat
{
    // After 30 of one letter Word begins again at the first.
    private const int MostRepeats = 30;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string Arabic = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Hebrew = "אבגדהוזחטיכלמנסעפצקרשת";
    private const string Footnotes = "*†‡§";

    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number that is 0 or more; a format that is not known writes decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">The format's name in the file.</param>
    /// <param name="sample">For <c>custom</c>, the first number as it would be written, such as <c>001</c>.</param>
    public static string Write(int value, string format, string sample = "") => format switch
    {
        "none" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "custom" when sample.Length is > 0 and < 9 && sample.All(char.IsAsciiDigit) => Decimal(value).PadLeft(sample.Length, '0'),
        "upperRoman" => WriteRoman(value),
        "lowerRoman" => WriteRoman(value).ToLowerInvariant(),
        "upperLetter" => Letters(value, Latin).ToUpperInvariant(),
        "lowerLetter" => Letters(value, Latin),
        "russianUpper" => Letters(value, Russian).ToUpperInvariant(),
        "russianLower" => Letters(value, Russian),
        "arabicAlpha" => Letters(value, Arabic),
        "arabicAbjad" => Letters(value, Abjad),
        "hebrew2" => Letters(value, Hebrew),
        "chicago" => Letters(value, Footnotes),
        "ordinal" => Decimal(value) + EnglishNumbers.Suffix(value),
        "cardinalText" => EnglishNumbers.Cardinal(value) ?? Decimal(value),
        "ordinalText" => EnglishNumbers.Ordinal(value) ?? Decimal(value) + EnglishNumbers.Suffix(value),
        "numberInDash" => $"- {Decimal(value)} -",
        "decimalEnclosedParen" => $"({Decimal(value)})",
        "decimalEnclosedFullstop" => $"{Decimal(value)}.",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value is >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(value, '０'),
        "hindiNumbers" => Digits(value, '٠'),
        "thaiNumbers" => Digits(value, '๐'),
        "hex" => value.ToString("X", CultureInfo.InvariantCulture),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "koreanCounting"
            when value is >= 1 and <= 99 => Ideographs(value),
        _ => Decimal(value),
    };

    /// <summary>The name of a format that a list of Word's older formats gives by number ([MS-OSHARED] §2.2.1.3, MSONFC).</summary>
    public static string OfCode(int code) => code switch
    {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        5 => "ordinal",
        6 => "cardinalText",
        7 => "ordinalText",
        8 => "hex",
        9 => "chicago",
        14 or 19 => "decimalFullWidth",
        18 => "decimalEnclosedCircle",
        22 => "decimalZero",
        23 => "bullet",
        26 => "decimalEnclosedFullstop",
        27 => "decimalEnclosedParen",
        28 => "decimalEnclosedCircleChinese",
        11 or 33 or 35 or 37 or 39 => "chineseCounting",
        46 => "arabicAlpha",
        47 => "hebrew2",
        48 => "arabicAbjad",
        51 => "hindiNumbers",
        54 => "thaiNumbers",
        57 => "numberInDash",
        58 => "russianLower",
        59 => "russianUpper",
        255 => "none",
        _ => "decimal",
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string WriteRoman(int value)
    {
        if (value is < 1 or > 9999) return Decimal(value);
        var result = "";
        foreach (var (worth, digits) in Roman)
        {
            for (; value >= worth; value -= worth) result += digits;
        }

        return result;
    }

    // a … z, aa, bb …: one letter more often, not a number of base 26.
    private static string Letters(int value, string alphabet)
    {
        if (value < 1) return Decimal(value);
        var index = (value - 1) % (alphabet.Length * MostRepeats);
        return new string(alphabet[index % alphabet.Length], (index / alphabet.Length) + 1);
    }

    private static string Digits(int value, char zero) =>
        string.Create(Decimal(value).Length, (Value: value, Zero: zero), static (span, of) =>
        {
            of.Value.TryFormat(span, out _, default, CultureInfo.InvariantCulture);
            for (var i = 0; i < span.Length; i++) span[i] = (char)(of.Zero + span[i] - '0');
        });

    // 一 … 十, 十一 … 二十, 二十一 … 九十九
    private static string Ideographs(int value)
    {
        const string digits = "一二三四五六七八九";
        var (tens, ones) = Math.DivRem(value, 10);
        return (tens > 1 ? digits[tens - 1].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones - 1].ToString() : "");
    }
}
