using System.Globalization;

namespace Intake.Reading.Html;

/// <summary>Reads colours (CSS Color Module Level 4 §4 to §6).</summary>
internal static class CssColor
{
    /// <summary>
    /// A name, <c>#rgb</c>, <c>#rrggbb</c> or <c>rgb()</c> as six upper-case hexadecimal digits; null for system colours, transparent and what is none.
    /// </summary>
    public static string? Parse(string text)
    {
        if (text.StartsWith('#')) return Hex(text.AsSpan(1));
        if (text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase)) return Rgb(text);
        return NamedColors.Find(text);
    }

    /// <summary>A text colour: as <see cref="Parse"/>, but null for black too.</summary>
    public static string? ParseText(string text) => Parse(text) is var color && color == "000000" ? null : color;

    /// <summary>Whether a background is there to be seen: a colour that is not white.</summary>
    /// <param name="text">The value of <c>background-color</c>, or of <c>background</c>, where the first colour counts.</param>
    public static bool IsShade(string text)
    {
        if (Parse(text) is { } whole) return whole != "FFFFFF";
        var part = text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ').Select(Parse).FirstOrDefault(c => c is not null) : null;
        return part is not null && part != "FFFFFF";
    }

    private static string? Hex(ReadOnlySpan<char> digits)
    {
        foreach (var c in digits)
        {
            if (!char.IsAsciiHexDigit(c)) return null;
        }

        return digits.Length switch
        {
            3 or 4 => string.Concat(new string(digits[0], 2), new string(digits[1], 2), new string(digits[2], 2)).ToUpperInvariant(),
            6 or 8 => digits[..6].ToString().ToUpperInvariant(),
            _ => null,
        };
    }

    private static string? Rgb(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return null;
        var parts = text[(open + 1)..].Split([',', ' ', '/', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || (parts.Length > 3 && Amount(parts[3], 1) == 0)) return null;
        var (r, g, b) = (Amount(parts[0], 255), Amount(parts[1], 255), Amount(parts[2], 255));
        return r is null || g is null || b is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Byte(r):X2}{Byte(g):X2}{Byte(b):X2}");
    }

    private static int Byte(double? amount) => (int)Math.Clamp(Math.Round(amount ?? 0, MidpointRounding.AwayFromZero), 0, 255);

    private static double? Amount(string text, double whole)
    {
        var percent = text.EndsWith('%');
        var ok = double.TryParse(percent ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);
        return ok ? percent ? value * whole / 100 : value : null;
    }
}
