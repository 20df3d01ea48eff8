using System.Globalization;
using System.Text;

namespace Intake.Reading.Html;

/// <summary>Numbers as list markers print them (CSS Counter Styles Level 3 §6).</summary>
internal static class Ordinals
{
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The marker of an ordered item, with the point that browsers print; null where the style prints no number.</summary>
    /// <param name="value">The item's number.</param>
    /// <param name="style">A <c>type</c> attribute (<c>1 a A i I</c>), a <c>list-style-type</c>, or a quoted string.</param>
    public static string? Format(int value, string style) => style switch
    {
        "a" or "lower-alpha" or "lower-latin" => Letters(value) + ".",
        "A" or "upper-alpha" or "upper-latin" => Letters(value).ToUpperInvariant() + ".",
        "i" or "lower-roman" => Numerals(value) + ".",
        "I" or "upper-roman" => Numerals(value).ToUpperInvariant() + ".",
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture) + ".",
        "none" or "disc" or "circle" or "square" => null,
        _ => Literal(style) ?? Decimal(value) + ".",
    };

    /// <summary>A marker given as a quoted string, without the space after it; null when it is no quoted string or has neither letter nor digit.</summary>
    public static string? Literal(string style)
    {
        if (style.Length < 2 || style[0] is not ('"' or '\'') || style[^1] != style[0]) return null;
        var text = style[1..^1].Trim();
        return text.Any(char.IsLetterOrDigit) ? text : null;
    }

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int value)
    {
        if (value < 1) return Decimal(value);
        var text = "";
        for (; value > 0; value = (value - 1) / 26) text = (char)('a' + ((value - 1) % 26)) + text;
        return text;
    }

    private static string Numerals(int value)
    {
        if (value is < 1 or > 3999) return Decimal(value);
        var text = new StringBuilder();
        foreach (var (step, digits) in Roman)
        {
            for (; value >= step; value -= step) text.Append(digits);
        }

        return text.ToString();
    }
}
