namespace Intake.Drafts.Numbering;

/// <summary>Values of letters and roman numerals.</summary>
internal static class Numerals
{
    /// <summary>1 for <c>a</c>, 26 for <c>z</c>, 27 for <c>aa</c> (as Word counts: the letter is repeated); 0 for anything else.</summary>
    public static int Letter(string text)
    {
        if (text.Length is 0 or > 3) return 0;
        var letter = char.ToLowerInvariant(text[0]);
        if (letter is < 'a' or > 'z') return 0;
        foreach (var c in text)
        {
            if (char.ToLowerInvariant(c) != letter) return 0;
        }

        return letter - 'a' + 1 + (26 * (text.Length - 1));
    }

    /// <summary>The value of a well-formed roman numeral up to 399, of either case; 0 for anything else.</summary>
    public static int Roman(string text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Digit(text[i]);
            if (value == 0) return 0;
            var next = i + 1 < text.Length ? Digit(text[i + 1]) : 0;
            total += value < next ? -value : value;
        }

        return total is > 0 and < 400 && string.Equals(ToRoman(total), text, StringComparison.OrdinalIgnoreCase) ? total : 0;
    }

    /// <summary>The roman numeral of a value from 1 to 399, lower case.</summary>
    public static string ToRoman(int value)
    {
        (int Value, string Text)[] digits =
            [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = "";
        foreach (var digit in digits)
        {
            for (; value >= digit.Value; value -= digit.Value) text += digit.Text;
        }

        return text;
    }

    private static int Digit(char c) => char.ToLowerInvariant(c) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };
}
