using System.Globalization;

namespace Intake.Reading.Building;

/// <summary>Characters of symbol fonts in Unicode.</summary>
internal static class Symbols
{
    // Adobe's Symbol encoding, 0x20 to 0x7E and 0xA0 to 0xFE; a space where there is no character.
    private const string SymbolLow =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    private const string SymbolHigh =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static readonly (int Code, string Text)[] Wingdings =
    [
        (0x22, "✂"), (0x28, "☎"), (0x2A, "✉"), (0x3F, "✍"), (0x4A, "☺"), (0x4C, "☹"), (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "❑"), (0x74, "⧫"),
        (0x76, "❖"), (0x9F, "•"), (0xA1, "○"), (0xA7, "▪"), (0xA8, "☐"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE1, "↑"), (0xE2, "↓"), (0xE8, "➔"),
        (0xEF, "⇦"), (0xF0, "⇨"), (0xF3, "⬄"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
    ];

    private static readonly (int Code, string Text)[] Wingdings2 =
    [
        (0x4F, "✗"), (0x50, "✓"), (0x51, "☒"), (0x52, "☑"), (0x53, "☒"), (0x54, "☒"), (0x97, "●"), (0xA3, "☐"),
    ];

    /// <summary>The character of <c>w:sym</c> (ECMA-376-1:2016 §17.3.3.30); the code point itself where the font is not known, empty where there is none.</summary>
    /// <param name="code">Four hexadecimal digits; those of symbol fonts may be shifted to U+F000.</param>
    /// <param name="font">The font's name.</param>
    public static string Read(string? code, string? font)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)) return "";
        var index = point is >= 0xF000 and <= 0xF0FF ? point - 0xF000 : point;
        var known = font?.ToUpperInvariant() switch
        {
            "SYMBOL" => index switch
            {
                >= 0x20 and <= 0x7E => SymbolLow[index - 0x20].ToString(),
                >= 0xA0 and <= 0xFE => SymbolHigh[index - 0xA0].ToString(),
                _ => null,
            },
            "WINGDINGS" => Find(Wingdings, index),
            "WINGDINGS 2" => Find(Wingdings2, index),
            _ => null,
        };
        return known ?? (point is >= 0x20 and < 0xD800 or >= 0xE000 and <= 0xFFFD ? ((char)point).ToString() : "");
    }

    private static string? Find((int Code, string Text)[] font, int index)
    {
        foreach (var (code, text) in font)
        {
            if (code == index) return text;
        }

        return null;
    }
}
